// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <QElapsedTimer>
#include <QEvent>

#include <cstdio>

namespace guitai {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv), m_stallMs(qEnvironmentVariableIntValue("GUITAI_STALLS"))
{}

bool Application::notify(QObject* receiver, QEvent* event)
{
    // What an event loop inside an event takes (a dialog) is no stall.
    if (m_stallMs <= 0 || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const auto type = event->type();
    const QByteArray who = receiver->metaObject()->className();
    QElapsedTimer timer;
    timer.start();
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (timer.elapsed() >= m_stallMs)
        std::fprintf(stderr, "stall %lld ms: event %d to %s\n", static_cast<long long>(timer.elapsed()),
                     static_cast<int>(type), who.constData());
    return done;
}

} // namespace guitai
