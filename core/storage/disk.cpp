// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/disk.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace guitai {

Result<void> syncFile(QFile& file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return std::unexpected(writeError(file.fileName(), u"sync"_s));
    return {};
}

Result<void> syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(writeError(folder, u"open folder"_s));
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems have nothing to sync
    const auto error = synced ? Error() : writeError(folder, u"sync folder"_s);
    ::close(descriptor);
    return synced ? Result<void>() : std::unexpected(error);
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return std::unexpected(writeError(to, u"rename"_s));
    return syncFolder(QFileInfo(to).absolutePath());
}

Error writeError(const QString& path, const QString& detail)
{
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    const bool readOnly = code == EROFS || code == EACCES || code == EPERM;
    return {full       ? Error::Code::DiskFull
            : readOnly ? Error::Code::FileReadOnly
                       : Error::Code::WriteFailed,
            {path},
            detail + u": "_s + QString::fromLocal8Bit(std::strerror(code))};
}

DurableFile::~DurableFile()
{
    if (m_unfinished)
        m_file.remove();
}

Result<void> DurableFile::create()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        if (errno == EEXIST)
            return fail(Error::Code::FileExists, {m_file.fileName()});
        return std::unexpected(writeError(m_file.fileName(), u"create"_s));
    }
    m_unfinished = true;
    return {};
}

Result<void> DurableFile::write(const QByteArray& bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(writeError(m_file.fileName(), u"write"_s));
    m_size += bytes.size();
    return {};
}

Result<void> DurableFile::close(const QByteArray& sha256)
{
    if (const auto synced = syncFile(m_file); !synced)
        return synced;
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return fail(Error::Code::WriteFailed, {m_file.fileName()}, m_file.errorString());
    const auto stored = sha256Of(m_file.fileName());
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored != sha256 || QFileInfo(m_file.fileName()).size() != m_size)
        return fail(Error::Code::WriteFailed, {m_file.fileName()}, u"what was read back is not what was written"_s);
    m_unfinished = false;
    return {};
}

Result<QByteArray> sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return fail(Error::Code::FileUnreadable, {path}, file.errorString());
    return hash.result();
}

} // namespace guitai
