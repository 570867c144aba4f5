// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/side_work.h"

namespace guitai {

SideWork::~SideWork()
{
    if (m_thread)
        m_thread->wait();
}

void SideWork::start(std::function<void()> work)
{
    Q_ASSERT(!isRunning());
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->start();
    Q_EMIT runningChanged(true);
}

void SideWork::end()
{
    m_thread->wait();
    m_thread.reset();
    Q_EMIT runningChanged(false);
}

} // namespace guitai
