// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/disk.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cstdint>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

// f_type of statfs(2), <linux/magic.h> and the sources of the file systems.
constexpr std::array<std::uint32_t, 10> networkMagics = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2
    0x5346414F, // OpenAFS
    0x6B414653, // kAFS
    0x00C36400, // Ceph
    0x01021997, // 9P
    0x73757245, // Coda
    0x0BD00BD0, // Lustre
};
constexpr std::uint32_t fuseMagic = 0x65735546;

/// FUSE carries local disks (fuseblk) as well as sshfs and its like: only its subtype tells.
bool isFuseShare(const QString& path)
{
    static constexpr std::array shares = {"sshfs", "rclone",   "gvfsd-fuse", "gluster",
                                          "davfs", "smbnetfs", "s3fs",       "curlftpfs"};
    const QByteArray type = QStorageInfo(path).fileSystemType();
    return std::ranges::any_of(shares, [&](const char* share) { return type.contains(share); });
}

bool isNetworkShare(const QString& path)
{
    if (path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s))
        return true;
    struct statfs system = {};
    if (::statfs(QFile::encodeName(path).constData(), &system) != 0)
        return false;
    const auto magic = static_cast<std::uint32_t>(system.f_type);
    return std::ranges::find(networkMagics, magic) != networkMagics.end() || (magic == fuseMagic && isFuseShare(path));
}

} // namespace

/// access(2) also knows of read-only mounts and immutable files, which permission bits do not show.
DiskProbes DiskProbes::real()
{
    return {
        [](const QString& path) { return ::access(QFile::encodeName(path).constData(), R_OK) == 0; },
        [](const QString& path) { return ::access(QFile::encodeName(path).constData(), W_OK) == 0; },
        isNetworkShare,
    };
}

} // namespace guitai
