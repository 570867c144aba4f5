// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/orders_tab.h"

#include "ui/casefile/order_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Parts two orders.
QWidget* ruler(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

OrdersTab::OrdersTab(Seat& seat, QWidget* parent)
    : QStackedWidget(parent),
      m_seat(seat),
      m_empty(new EmptyState(Icon::Dispatch, tr("No dispatch order was issued."), {}, this)),
      m_content(new QWidget),
      m_scroll(new ContentScroll(m_content, this))
{
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(metrics::halfGrid, metrics::cardGap, metrics::grid, metrics::grid);
    m_column->setSpacing(metrics::cardGap);
    m_column->addStretch();
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Dispatch orders"));
    m_scroll->setObjectName(u"orders"_s);
    addWidget(m_empty);
    addWidget(m_scroll);
}

void OrdersTab::show(const ShownCase& shown)
{
    for (auto* card : std::as_const(m_cards)) {
        card->setParent(nullptr); // out of the tab order at once
        card->deleteLater();
    }
    m_cards.clear();
    const auto insert = [this](QWidget* widget) {
        m_column->insertWidget(m_column->count() - 1, widget);
        m_cards << widget;
    };
    for (auto order = shown.file.orders.crbegin(); order != shown.file.orders.crend(); ++order) {
        if (!m_cards.isEmpty())
            insert(ruler(m_content));
        auto* card = new OrderCard(m_seat, shown, *order, m_content);
        connect(card, &OrderCard::printWanted, this, &OrdersTab::printWanted);
        insert(card);
    }
    setCurrentWidget(m_cards.isEmpty() ? static_cast<QWidget*>(m_empty) : m_scroll);
}

} // namespace guitai
