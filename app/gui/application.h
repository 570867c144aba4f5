// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace guitai {

/// The application. GUITAI_STALLS=16 tells on standard error of everything that kept the window from answering for
/// longer than so many milliseconds.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_stallMs = 0;
    int m_depth = 0;
    QElapsedTimer m_busy; ///< since the window last had nothing to do
};

} // namespace guitai
