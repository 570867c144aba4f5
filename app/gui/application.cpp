// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QThread>

#include <cstdio>

namespace guitai {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv), m_stallMs(qEnvironmentVariableIntValue("GUITAI_STALLS"))
{
    // What an event loop inside an event waits (a dialog) is no stall.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] { m_busy.start(); });
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    const bool beside = QThread::currentThread() != thread();
    if (m_stallMs <= 0 || beside || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const auto type = event->type();
    const QByteArray who = receiver->metaObject()->className();
    m_busy.start();
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (m_busy.elapsed() >= m_stallMs)
        std::fprintf(stderr, "stall %lld ms: event %d to %s\n", static_cast<long long>(m_busy.elapsed()),
                     static_cast<int>(type), who.constData());
    return done;
}

} // namespace guitai
