// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace guitai::bench {

/// This program once more, in a process of its own.
class Apart
{
    Q_DISABLE_COPY_MOVE(Apart)

public:
    explicit Apart(const QStringList& arguments);
    ~Apart() = default;

    /// Waits for its end and gives up where that is not a good one.
    void end();

private:
    QStringList m_arguments;
    int m_process = 0;
};

/// What a process left for the one that started it.
[[nodiscard]] QByteArray leftIn(const QString& path);
[[nodiscard]] bool leave(const QString& path, const QByteArray& result);

/// Of this process since it began, in MiB. Not ru_maxrss: that one begins with what the process that started it held.
[[nodiscard]] double peakMemory();

} // namespace guitai::bench
