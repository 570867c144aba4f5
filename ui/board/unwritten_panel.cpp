// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/unwritten_panel.h"

#include "core/service/sentences.h"

namespace guitai {

UnwrittenPanel::UnwrittenPanel(BoardQuery& query, QWidget* parent) : OpenList(Icon::Edit, parent), m_query(query)
{
    connect(this, &OpenList::chosen, this,
            [this](int line) { Q_EMIT backfillWanted(m_orders[static_cast<std::size_t>(line)].caseId); });
}

void UnwrittenPanel::refresh()
{
    auto orders = m_query.unwritten();
    if (!orders) {
        say(sentence(orders.error()));
        return;
    }
    m_orders = std::move(*orders);
    QList<Line> lines;
    for (const auto& order : m_orders)
        lines << Line{order.number, order.place, tr("Write down the order of %1, %2").arg(order.number, order.place)};
    show(tr("%n emergency(ies) to write down", nullptr, static_cast<int>(lines.size())), lines);
}

} // namespace guitai
