// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf_file.h"

#include "forms/sheet_painter.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <cerrno>
#include <filesystem>
#include <system_error>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> writeFailed(const QString& path, const QString& what)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? Error::Code::DiskFull : Error::Code::WriteFailed, {path}, what);
}

bool synced(const QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.handle() != -1;
#endif
}

/// QSaveFile takes a truncated file for whole when the disk is full, so the bytes are read back before
/// the file gets its name.
Result<void> writeWhole(QFile& part, const QByteArray& bytes, const QString& path)
{
    errno = 0;
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return writeFailed(path, part.errorString());
    if (part.write(bytes) != bytes.size() || !part.flush() || !synced(part))
        return writeFailed(path, part.errorString());
    part.close();
    if (part.error() != QFileDevice::NoError)
        return writeFailed(path, part.errorString());
    if (!part.open(QIODevice::ReadOnly) || part.readAll() != bytes)
        return writeFailed(path, u"read back otherwise than written"_s);
    part.close();
    return {};
}

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<QByteArray> toPdf(const Sheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(unitsPerPoint * 72));
        writer.setTitle(sheet.title);
        writer.setCreator(u"Guitai"_s);
        if (const auto painted = SheetPainter(sheet).paint(writer); !painted)
            return std::unexpected(painted.error());
    }
    return bytes;
}

Result<void> writePdf(const Sheet& sheet, const QString& path)
{
    const auto bytes = toPdf(sheet);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QFileInfo present(path);
    errno = 0;
    if (present.exists() && !present.isFile())
        return writeFailed(path, u"not a regular file"_s);
    const QString target = present.isSymLink() && present.exists() ? present.canonicalFilePath() : path;

    const QString random = QString::number(QRandomGenerator::global()->generate64(), 36);
    QFile part(target + u'.' + random + u".part"_s);
    if (const auto written = writeWhole(part, *bytes, path); !written) {
        part.close();
        part.remove();
        return written;
    }
    std::error_code trouble; // unlike QFile::rename, this replaces
    std::filesystem::rename(filePath(part.fileName()), filePath(target), trouble);
    if (trouble) {
        part.remove();
        return fail(Error::Code::WriteFailed, {path}, QString::fromStdString(trouble.message()));
    }
    return {};
}

} // namespace guitai
