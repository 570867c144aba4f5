// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <csignal>
#include <cstdlib>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace guitai::testing {

constexpr int notPossibleHere = 77;

/// A process that works beside this one; what it returns is its exit code.
template <class Work>
pid_t startChild(Work&& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // the test runner's own handler would report for both
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::_exit(work());
    }
    return child;
}

/// How a child ended: its exit code, or minus the signal that killed it.
inline int endOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

template <class Work>
int inChild(Work&& work)
{
    return endOf(startChild(std::forward<Work>(work)));
}

/// For a child: no file may grow beyond `bytes`. What that means to a writer is what a full disk means.
inline void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// For a child: mounts of its own, which end with it. False without the privilege.
inline bool ownMounts()
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

inline bool mountSmallDisk(const QString& folder, const char* options)
{
    return ownMounts() && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options) == 0;
}

inline bool mountReadOnly(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    return ownMounts() && ::mount(name.constData(), name.constData(), nullptr, MS_BIND, nullptr) == 0 &&
           ::mount(nullptr, name.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace guitai::testing
