// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_problem.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/roles.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

namespace {

Icon::Name iconOfTone(Tone tone)
{
    return tone == Tone::Overdue || tone == Tone::Soon ? Icon::Warning : tone == Tone::Good ? Icon::Check : Icon::Info;
}

} // namespace

InlineProblem::InlineProblem(QWidget* parent)
    : QWidget(parent), m_text(plainLabel({}, this)), m_action(new QPushButton(this))
{
    registerAccessibleRoles();
    m_text->setWordWrap(true);
    m_action->setFlat(true);
    m_action->hide();
    auto* row = new QHBoxLayout(this);
    leaveRoom();
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &InlineProblem::actionChosen);
    hide();
}

/// Beside the icon.
void InlineProblem::leaveRoom()
{
    layout()->setContentsMargins(metrics::controlPadding + iconExtent() + metrics::grid, metrics::halfGrid + 2,
                                 metrics::halfGrid, metrics::halfGrid + 2);
}

QString InlineProblem::problem() const
{
    return m_text->text();
}

void InlineProblem::setProblem(const QString& sentence, Tone tone)
{
    const bool isNew = sentence != m_text->text();
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    colour();
    setVisible(!sentence.isEmpty());
    if (isNew && !sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineProblem::setAction(const QString& label)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void InlineProblem::colour()
{
    setInk(*m_text, currentTheme().ink(m_tone));
    setInk(*m_action, currentTheme().ink(m_tone));
    update();
}

void InlineProblem::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        colour();
    if (event->type() == QEvent::StyleChange)
        leaveRoom();
}

void InlineProblem::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintBox(painter, rect(), metrics::controlRadius, theme.soft(m_tone), Qt::transparent);
    const QRectF first(metrics::controlPadding, m_text->y() + (m_text->fontMetrics().height() - iconExtent()) / 2.0,
                       iconExtent(), iconExtent());
    paintIcon(painter, first, iconOfTone(m_tone), theme.ink(m_tone));
}

} // namespace guitai
