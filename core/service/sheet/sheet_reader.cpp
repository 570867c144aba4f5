// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/sheet_reader.h"

#include "core/service/sheet/file_kind.h"
#include "core/service/sheet/shared_strings.h"
#include "core/service/sheet/text_table.h"
#include "core/service/sheet/workbook.h"
#include "core/service/sheet/worksheet.h"
#include "core/service/sheet/zip_package.h"

#include <QFile>
#include <QFileInfo>

namespace guitai {

namespace {

Result<void> readWorkbook(const QString& path, const SheetLimits& limits, const RowVisitor& each)
{
    auto package = ZipPackage::open(path, limits);
    if (!package)
        return std::unexpected(package.error());
    const auto workbook = readWorkbookFrame(*package);
    if (!workbook)
        return std::unexpected(workbook.error());
    const auto strings = readSharedStrings(*package, workbook->stringsPart, limits);
    if (!strings)
        return std::unexpected(strings.error());
    return readWorksheet(*package, *workbook, *strings, limits, each);
}

} // namespace

Result<void> readSheet(const QString& path, const SheetLimits& limits, const RowVisitor& each)
{
    const QFileInfo entry(path);
    if (!entry.exists())
        return fail(Error::Code::FileMissing, {path});
    QFile file(path);
    // Opening a pipe or a device would wait or never end.
    if (!entry.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, {path}, file.errorString());
    if (file.size() > limits.inflatedBytes)
        return fail(Error::Code::FileTooLarge, {path, QString::number(limits.inflatedBytes)});
    const auto kind = fileKind(file);
    if (!kind)
        return std::unexpected(kind.error());
    switch (*kind) {
    case FileKind::Package:
        return readWorkbook(path, limits, each);
    case FileKind::Text:
        return readTextTable(file, limits, each);
    }
    Q_UNREACHABLE();
}

} // namespace guitai
