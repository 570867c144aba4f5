// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clear_action.h"

#include "ui/theme/icon.h"

#include <QEvent>
#include <QLineEdit>

namespace guitai {

ClearAction::ClearAction(QLineEdit& line)
    : QAction(iconOf(Icon::Close, Tone::Neutral), tr("Clear"), &line), m_line(line)
{
    line.addAction(this, QLineEdit::TrailingPosition);
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textChanged, this, &ClearAction::follow);
    connect(this, &QAction::triggered, this, [this] {
        m_line.setFocus();
        m_line.clear();
        Q_EMIT m_line.textEdited({});
    });
    follow();
}

void ClearAction::follow()
{
    setVisible(!m_line.text().isEmpty() && m_line.isEnabled() && !m_line.isReadOnly());
}

bool ClearAction::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        follow();
    return QAction::eventFilter(watched, event);
}

} // namespace guitai
