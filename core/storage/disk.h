// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFile>

#include <functional>

namespace guitai {

/// What is asked of the disk beyond reading and writing. Replaceable, because a test has no network share and
/// a privileged account is refused by no permission bit.
struct DiskProbes
{
    std::function<bool(const QString& path)> isReadable;
    std::function<bool(const QString& path)> isWritable;       ///< a file or a folder
    std::function<bool(const QString& path)> isOnNetworkShare; ///< UNC, NFS, SMB, AFS, sshfs and their like

    [[nodiscard]] static DiskProbes real();
};

/// Hands the content of an open file, or the entries of a folder, to the platform's stable storage.
[[nodiscard]] Result<void> syncFile(QFile& file);
[[nodiscard]] Result<void> syncFolder(const QString& folder);

/// Replaces `to` if it is there, at once or not at all, and syncs the folder.
[[nodiscard]] Result<void> renameDurably(const QString& from, const QString& to);

/// DiskFull or WriteFailed, as the platform's last error tells.
[[nodiscard]] Error writeError(const QString& path, const QString& detail);

/// A new file that counts only after close(): every write is compared with what was asked, the content is
/// synced and then read again. A file that was not closed so is removed.
class DurableFile
{
    Q_DISABLE_COPY_MOVE(DurableFile)

public:
    explicit DurableFile(const QString& path) : m_file(path) {}
    ~DurableFile();

    /// FileExists if there is one of this name.
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    /// Fails unless the file, read again, has the size and the SHA-256 of what was written.
    [[nodiscard]] Result<void> close(const QByteArray& sha256);

private:
    QFile m_file;
    qint64 m_size = 0;
    bool m_unfinished = false;
};

/// The SHA-256 of a whole file, 32 bytes.
[[nodiscard]] Result<QByteArray> sha256Of(const QString& path);

} // namespace guitai
