// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr char writeAheadLogVersion = 2;

struct Closer
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

/// By SQLite's own descriptor: on Unix closing another one would take every lock of this process off the file, also
/// those of a connection that is open already. Shorter than asked for where the file is.
Result<QByteArray> beginningOf(const QString& path)
{
    sqlite3* opened = nullptr;
    const int failed = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Closer> handle(opened);
    sqlite3_file* file = nullptr;
    if (failed == SQLITE_OK)
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    QByteArray header(headerSize, '\0');
    if (!file || !file->pMethods)
        return fail(Error::Code::FileUnreadable, {path}, QString::fromUtf8(sqlite3_errmsg(opened)));
    const int read = file->pMethods->xRead(file, header.data(), static_cast<int>(headerSize), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return fail(Error::Code::FileUnreadable, {path}, QString::fromLatin1(sqlite3_errstr(read)));
    header.truncate(std::min<qint64>(headerSize, QFileInfo(path).size()));
    return header;
}

Result<FileHeader> readHeader(const QString& path)
{
    const auto read = beginningOf(path);
    if (!read)
        return std::unexpected(read.error());
    const QByteArray& header = *read;
    const auto magic = QByteArrayView("SQLite format 3\0", 16);
    if (header.isEmpty())
        return fail(Error::Code::FileDamaged, {path, u"header"_s}, u"empty"_s);
    if (!header.startsWith(magic))
        return fail(Error::Code::FileForeign, {path}, u"not SQLite"_s);
    if (header.size() < headerSize)
        return fail(Error::Code::FileDamaged, {path, u"header"_s}, u"cut short"_s);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        return fail(Error::Code::FileForeign, {path}, u"application_id"_s);
    return FileHeader{header[readVersionOffset] == writeAheadLogVersion,
                      qFromBigEndian<qint32>(header.constData() + userVersionOffset)};
}

Result<FileHeader> checkNewFile(const QString& path, const DiskProbes& probes)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (file.exists() || file.isSymLink())
        return fail(Error::Code::FileExists, {path});
    if (!QFileInfo(folder).isDir())
        return fail(Error::Code::FileMissing, {folder});
    if (!probes.isWritable(folder))
        return fail(Error::Code::FileReadOnly, {folder});
    if (probes.isOnNetworkShare(folder))
        return fail(Error::Code::NetworkShare, {path});
    return FileHeader{};
}

} // namespace

Result<FileHeader> checkDataFile(const QString& path, OpenMode mode, const DiskProbes& probes)
{
    if (mode == OpenMode::Create)
        return checkNewFile(path, probes);
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Error::Code::FileMissing, {path});
    if (!file.isFile() || !probes.isReadable(path))
        return fail(Error::Code::FileUnreadable, {path});
    if (mode == OpenMode::ReadWrite) {
        for (const auto& needed : {path, QFileInfo(file.canonicalFilePath()).path()}) {
            if (!probes.isWritable(needed))
                return fail(Error::Code::FileReadOnly, {needed});
        }
    }
    const bool shared = probes.isOnNetworkShare(path);
    if (shared && mode == OpenMode::ReadWrite)
        return fail(Error::Code::NetworkShare, {path});
    const auto header = readHeader(path);
    if (header && shared && header->writeAheadLog)
        return fail(Error::Code::NetworkShare, {path});
    return header;
}

} // namespace guitai
