// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/roles.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guitai {

EmptyState::EmptyState(Icon::Name icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_place(new QWidget(this)), m_sentence(plainLabel({}, this))
{
    registerAccessibleRoles();
    setSentence(sentence);
    m_place->setFixedSize(metrics::largeIcon, metrics::largeIcon);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::pageMargin);
    column->addStretch();
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, m_place->geometry(), m_icon, currentTheme().muted);
}

} // namespace guitai
