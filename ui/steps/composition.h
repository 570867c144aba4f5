// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace guitai {

/// Knows whether an input method is composing somewhere inside a window: its keys are not ours until it is done.
class Composition : public QObject
{
    Q_OBJECT
public:
    explicit Composition(QWidget* window);

    [[nodiscard]] bool isRunning() const { return m_running; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    bool m_running = false;
};

} // namespace guitai
