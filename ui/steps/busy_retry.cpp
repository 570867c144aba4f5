// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/busy_retry.h"

namespace guitai {

BusyRetry::BusyRetry(QObject* parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, &BusyRetry::attempt);
}

bool BusyRetry::isBusy(const Trouble& trouble)
{
    const auto* error = std::get_if<Error>(&trouble);
    return error && error->code == Error::Code::FileLocked;
}

void BusyRetry::cancel()
{
    m_next.stop();
    setWaiting(false);
}

void BusyRetry::tryNow()
{
    if (!m_waiting)
        return;
    m_next.stop();
    attempt();
}

void BusyRetry::attempt()
{
    const auto end = m_attempt();
    if (!end) {
        m_next.start();
        setWaiting(true);
        return;
    }
    setWaiting(false);
    end(); // the last thing done: it may begin something else, or delete this
}

void BusyRetry::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

} // namespace guitai
