// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/csv_writer.h"

#include "core/storage/disk.h"

#include <QCryptographicHash>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr QStringView formulaBeginnings = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";
constexpr QStringView wantsQuotes = u",;\"\t\r\n";

QString cellOf(const QString& text)
{
    QString cell = text;
    if (!cell.isEmpty() && formulaBeginnings.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = std::ranges::any_of(cell, [](QChar c) { return wantsQuotes.contains(c); });
    return quoted || cell != cell.trimmed() ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvOf(const QList<QStringList>& rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const auto& row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), cellOf);
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

Result<void> writeCsv(const QString& path, const QList<QStringList>& rows)
{
    const auto told = [&](Error error) {
        error.args = {path}; // not the name that it had while it was unfinished
        return std::unexpected(std::move(error));
    };
    const QByteArray bytes = csvOf(rows);
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    DurableFile file(unfinished);
    if (auto created = file.create(); !created)
        return told(std::move(created.error()));
    if (auto written = file.write(bytes); !written)
        return told(std::move(written.error()));
    if (auto closed = file.close(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); !closed)
        return told(std::move(closed.error()));
    if (auto renamed = renameDurably(unfinished, path); !renamed) {
        QFile::remove(unfinished);
        return told(std::move(renamed.error()));
    }
    return {};
}

} // namespace guitai
