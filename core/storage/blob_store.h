// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>

#include <functional>
#include <memory>

namespace guitai {

/// Attachments beside a data file: `NAME.files/ab/ab12…`, each named by the SHA-256 of its content in small
/// hexadecimal. What put() has returned is on the disk, so the commit that names it may follow. Nothing is
/// ever changed, and the same content is kept once.
class BlobStore
{
public:
    static constexpr qint64 defaultLimit = 64 * 1024 * 1024;

    explicit BlobStore(QString folder, qint64 limit = defaultLimit) : m_folder(std::move(folder)), m_limit(limit) {}
    /// "NAME.files" for a data file NAME.
    [[nodiscard]] static QString folderOf(const QString& databasePath)
    {
        return databasePath + QStringLiteral(".files");
    }

    /// Reads `content` from where it stands to its end; returns the key, 64 hexadecimal digits. FileTooLarge
    /// (name, limit), DiskFull, WriteFailed: then nothing has changed.
    [[nodiscard]] Result<QByteArray> put(QIODevice& content);
    [[nodiscard]] Result<QByteArray> put(const QByteArray& content);

    /// Open for reading, its content verified. NotFound (also for what is no key at all), FileDamaged.
    [[nodiscard]] Result<std::unique_ptr<QFile>> open(const QByteArray& key) const;
    [[nodiscard]] bool contains(const QByteArray& key) const;

    /// Copies each blob that `other` does not have yet; a damaged one stops it with FileDamaged. `goesOn` is told
    /// behind each how many bytes are there by now; false stops with Cancelled.
    [[nodiscard]] Result<void> copyTo(BlobStore& other, const std::function<bool(qint64 bytes)>& goesOn = {}) const;

    struct Extent
    {
        qint64 count = 0;
        qint64 bytes = 0;

        bool operator==(const Extent&) const = default;
    };
    /// How much there is, by looking at every one of them.
    [[nodiscard]] Extent extent() const;

private:
    /// Calls `each` with every blob until it returns false.
    void visit(const std::function<bool(const QByteArray& key, qint64 bytes)>& each) const;
    [[nodiscard]] static bool isKey(const QByteArray& key);
    [[nodiscard]] QString pathOf(const QByteArray& key) const;
    [[nodiscard]] Result<QByteArray> writeTo(const QString& temporary, QIODevice& content) const;
    [[nodiscard]] Result<void> adopt(const QString& temporary, const QByteArray& key) const;
    [[nodiscard]] static Result<void> makeFolder(const QString& folder);

    QString m_folder;
    qint64 m_limit;
};

} // namespace guitai
