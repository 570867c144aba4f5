// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/unprinted_panel.h"

#include "core/service/case_service.h"
#include "core/service/sentences.h"
#include "forms/case_paper.h"
#include "ui/papers/papers.h"

namespace guitai {

UnprintedPanel::UnprintedPanel(Seat& seat, Papers& papers, QWidget* parent)
    : OpenList(Icon::Print, parent), m_seat(seat), m_papers(papers), m_query(seat.office.database())
{
    connect(this, &OpenList::chosen, this, [this](int line) { print(m_orders[static_cast<std::size_t>(line)]); });
    refresh();
}

void UnprintedPanel::refresh()
{
    auto orders = m_query.unprinted(m_seat.site.id);
    if (!orders) {
        say(sentence(orders.error(), m_seat.zone));
        return;
    }
    m_orders = std::move(*orders);
    QList<Line> lines;
    for (const auto& order : m_orders)
        lines << Line{order.number, order.place, tr("Print order %1, %2").arg(order.number, order.place)};
    show(tr("%n order(s) without paper", nullptr, static_cast<int>(lines.size())), lines);
}

void UnprintedPanel::print(const UnprintedOrder& order)
{
    const auto caseFile = CaseService(m_seat.office).read(order.caseId);
    if (!caseFile)
        say(sentence(caseFile.error(), m_seat.zone));
    else if (m_papers.ask(*caseFile, {.form = dispatchOrderForm, .order = order.ordinal}, this))
        Q_EMIT written();
}

} // namespace guitai
