// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parsed_edit.h"

#include <QFocusEvent>

#include <utility>

namespace guitai {

ParsedEdit::ParsedEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &ParsedEdit::readText);
    connect(this, &QLineEdit::returnPressed, this, &ParsedEdit::finish);
}

void ParsedEdit::readText()
{
    m_problem = take(text().trimmed());
    if (m_problem.isEmpty() && !m_shown.isEmpty()) {
        m_shown.clear();
        Q_EMIT problemChanged(m_shown);
    }
    Q_EMIT valueChanged();
}

void ParsedEdit::finish()
{
    if (m_problem.isEmpty())
        setText(written());
    if (std::exchange(m_shown, m_problem) != m_problem)
        Q_EMIT problemChanged(m_problem);
}

void ParsedEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or the input method's window takes the keyboard for a moment only.
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void ParsedEdit::showWritten()
{
    m_problem.clear();
    finish();
    Q_EMIT valueChanged();
}

} // namespace guitai
