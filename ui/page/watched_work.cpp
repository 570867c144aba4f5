// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/watched_work.h"

namespace guitai {

namespace {

constexpr std::chrono::milliseconds betweenGlances{100};

} // namespace

WatchedWork::WatchedWork(QObject* parent) : QObject(parent)
{
    m_glance.setInterval(betweenGlances);
    connect(&m_glance, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_done, m_total); });
    connect(&m_work, &SideWork::runningChanged, this, [this](bool running) {
        running ? m_glance.start() : m_glance.stop();
        Q_EMIT runningChanged(running);
    });
}

bool WatchedWork::goesOn(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    return !m_cancelled;
}

} // namespace guitai
