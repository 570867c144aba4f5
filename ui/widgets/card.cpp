// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/roles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace guitai {

Card::Card(QWidget* parent) : Card(QString(), parent) {}

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_title(captionLabel({}, this)), m_body(new QVBoxLayout)
{
    registerAccessibleRoles();
    auto* column = new QVBoxLayout(this);
    const int padding = metrics::cardPadding;
    column->setContentsMargins(padding, padding - 2, padding, padding);
    column->setSpacing(metrics::grid);
    m_head->addWidget(m_title, 1);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_body->setSpacing(metrics::grid);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTrailing(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    m_title->setFont(fontFor(tone == Tone::Neutral ? FontRole::Caption : FontRole::Strong));
    m_title->setForegroundRole(tone == Tone::Neutral ? QPalette::PlaceholderText : QPalette::WindowText);
    colour();
}

void Card::colour()
{
    if (m_tone != Tone::Neutral)
        setInk(*m_title, currentTheme().ink(m_tone));
    update();
}

void Card::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colour();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    if (m_tone == Tone::Neutral)
        paintBox(painter, rect(), metrics::cardRadius, theme.surface, theme.line);
    else
        paintBox(painter, rect(), metrics::cardRadius, theme.soft(m_tone), theme.ink(m_tone));
}

} // namespace guitai
