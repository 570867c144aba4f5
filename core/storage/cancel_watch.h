// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace guitai {

/// Lets SQLite ask now and then, while it works on this connection, whether to stop: what runs then ends with
/// Cancelled. For as long as it lives; without a question nothing is asked.
class CancelWatch
{
    Q_DISABLE_COPY_MOVE(CancelWatch)

public:
    CancelWatch(sqlite3* handle, std::function<bool()> cancelled);
    ~CancelWatch();

    /// Whether something was stopped.
    [[nodiscard]] bool hasStopped() const { return m_stopped; }

private:
    static int ask(void* watch);

    sqlite3* m_handle;
    std::function<bool()> m_cancelled;
    bool m_stopped = false;
};

} // namespace guitai
