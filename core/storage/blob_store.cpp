// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blob_store.h"

#include "core/storage/disk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr qsizetype keyLength = 64;

} // namespace

Result<QByteArray> BlobStore::put(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return put(buffer);
}

/// Written beside the folders of keys, so that the rename stays within one file system.
Result<QByteArray> BlobStore::put(QIODevice& content)
{
    if (const auto made = makeFolder(m_folder); !made)
        return std::unexpected(made.error());
    const QString temporary = m_folder + u"/new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto key = writeTo(temporary, content);
    if (!key)
        return key;
    if (const auto adopted = adopt(temporary, *key); !adopted) {
        QFile::remove(temporary);
        return std::unexpected(adopted.error());
    }
    return key;
}

Result<QByteArray> BlobStore::writeTo(const QString& temporary, QIODevice& content) const
{
    DurableFile file(temporary);
    if (const auto created = file.create(); !created)
        return std::unexpected(created.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        const qint64 count = content.read(chunk.data(), chunkSize);
        if (count < 0)
            return fail(Error::Code::FileUnreadable, {}, content.errorString());
        if (count == 0)
            break;
        size += count;
        if (size > m_limit)
            return fail(Error::Code::FileTooLarge, {m_folder, QString::number(m_limit)});
        const QByteArray part = QByteArray::fromRawData(chunk.constData(), static_cast<qsizetype>(count));
        hash.addData(part);
        if (const auto written = file.write(part); !written)
            return std::unexpected(written.error());
    }
    if (const auto closed = file.close(hash.result()); !closed)
        return std::unexpected(closed.error());
    return hash.result().toHex();
}

/// A blob that stands there damaged is replaced: the new content is what its name promises.
Result<void> BlobStore::adopt(const QString& temporary, const QByteArray& key) const
{
    const QString path = pathOf(key);
    const auto standing = QFileInfo::exists(path) ? sha256Of(path) : Result<QByteArray>(QByteArray());
    if (standing && standing->toHex() == key) {
        QFile::remove(temporary);
        return syncFolder(QFileInfo(path).path()); // its first writer may not have come that far
    }
    if (const auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    return renameDurably(temporary, path);
}

Result<std::unique_ptr<QFile>> BlobStore::open(const QByteArray& key) const
{
    if (!contains(key))
        return fail(Error::Code::NotFound, {QString::fromLatin1(key.left(keyLength))});
    const QString path = pathOf(key);
    const auto sha256 = sha256Of(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    if (sha256->toHex() != key)
        return fail(Error::Code::FileDamaged, {path});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, {path}, file->errorString());
    return file;
}

bool BlobStore::contains(const QByteArray& key) const
{
    return isKey(key) && QFileInfo(pathOf(key)).isFile();
}

void BlobStore::visit(const std::function<bool(const QByteArray& key, qint64 bytes)>& each) const
{
    const QDir root(m_folder);
    for (const auto& shard : root.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const auto& file : QDir(root.filePath(shard)).entryInfoList(QDir::Files, QDir::Name)) {
            const QByteArray key = file.fileName().toLatin1();
            if (contains(key) && !each(key, file.size()))
                return;
        }
    }
}

BlobStore::Extent BlobStore::extent() const
{
    Extent extent;
    visit([&extent](const QByteArray&, qint64 bytes) {
        ++extent.count;
        extent.bytes += bytes;
        return true;
    });
    return extent;
}

Result<void> BlobStore::copyTo(BlobStore& other, const std::function<bool(qint64 bytes)>& goesOn) const
{
    Result<void> result;
    qint64 there = 0;
    visit([&](const QByteArray& key, qint64 bytes) {
        if (!other.contains(key)) {
            const auto source = open(key);
            const auto copied = source ? other.put(**source) : std::unexpected(source.error());
            if (!copied)
                result = std::unexpected(copied.error());
        }
        there += bytes;
        if (result && goesOn && !goesOn(there))
            result = fail(Error::Code::Cancelled);
        return result.has_value();
    });
    return result;
}

/// Only such a name becomes part of a path: no "..", no separator, whatever a row may say.
bool BlobStore::isKey(const QByteArray& key)
{
    return key.size() == keyLength &&
           std::ranges::all_of(key, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QString BlobStore::pathOf(const QByteArray& key) const
{
    const QString name = QString::fromLatin1(key);
    return u"%1/%2/%3"_s.arg(m_folder, name.left(2), name);
}

Result<void> BlobStore::makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    errno = 0;
    if (!QDir().mkdir(folder) && !QFileInfo(folder).isDir())
        return std::unexpected(writeError(folder, u"make folder"_s));
    return syncFolder(QFileInfo(folder).absolutePath());
}

} // namespace guitai
