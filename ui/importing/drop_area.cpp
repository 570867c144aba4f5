// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/drop_area.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"

#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace guitai {

DropArea::DropArea(QWidget* parent) : QWidget(parent)
{
    const QString sentence =
        tr("Drop a roster of rooms and residents here, or an old repair ledger: .xlsx, .csv or .txt.\n"
           "Nothing is written before you have seen what would come of it.");
    auto* invitation = new EmptyState(Icon::DropFile, sentence, tr("&Choose a file…"), this);
    m_button = invitation->button();
    m_button->setObjectName(QStringLiteral("chooseFile"));
    m_button->setDefault(true);
    makePrimary(*m_button);
    connect(invitation, &EmptyState::actionChosen, this, &DropArea::chooseWanted);
    auto* column = new QVBoxLayout(this);
    column->addWidget(invitation);
}

void DropArea::setAwaited(bool awaited)
{
    m_awaited = awaited;
    update();
}

QString DropArea::fileOf(const QMimeData& dragged)
{
    const auto urls = dragged.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void DropArea::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_awaited ? theme.accent : theme.controlLine, 1.5, Qt::DashLine));
    painter.setBrush(m_awaited ? theme.accentSoft : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
}

} // namespace guitai
