// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_wheel.h"

#include <QEvent>
#include <QWidget>

namespace guitai {

namespace {

class CalmWheel : public QObject
{
public:
    explicit CalmWheel(QWidget& editor) : QObject(&editor)
    {
        editor.setFocusPolicy(Qt::StrongFocus); // not by the wheel
        editor.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool passing = event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus();
        if (passing)
            event->ignore(); // on to the page
        return passing;
    }
};

} // namespace

void scrollPast(QWidget& editor)
{
    new CalmWheel(editor);
}

} // namespace guitai
