// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/unprinted_panel.h"

#include "core/service/case_service.h"
#include "core/service/sentences.h"
#include "forms/case_paper.h"
#include "ui/papers/papers.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guitai {

namespace {

constexpr std::size_t mostShown = 5;
constexpr int textWidth = 176;

} // namespace

UnprintedPanel::UnprintedPanel(Seat& seat, Papers& papers, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_papers(papers),
      m_query(seat.office.database()),
      m_title(captionLabel({}, this)),
      m_problem(new InlineProblem(this)),
      m_list(new QWidget(this))
{
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(metrics::halfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    refresh();
}

void UnprintedPanel::refresh()
{
    auto orders = m_query.unprinted(m_seat.site.id);
    showProblem(orders ? QString() : sentence(orders.error(), m_seat.zone));
    if (!orders || *orders == m_orders)
        return;
    m_orders = std::move(*orders);
    for (auto* button : m_list->findChildren<QPushButton*>()) {
        button->hide();
        button->deleteLater();
    }
    for (std::size_t i = 0; i < std::min(mostShown, m_orders.size()); ++i)
        add(m_orders[i]);
    m_title->setText(tr("%n order(s) without paper", nullptr, static_cast<int>(m_orders.size())));
    m_title->setVisible(!m_orders.empty());
    showProblem({});
}

void UnprintedPanel::showProblem(const QString& sentence)
{
    m_problem->setProblem(sentence);
    setVisible(!m_orders.empty() || !sentence.isEmpty());
}

void UnprintedPanel::add(const UnprintedOrder& order)
{
    const QString text = fontMetrics().elidedText(order.number + u' ' + order.place, Qt::ElideRight, textWidth);
    auto* button = new QPushButton(iconOf(Icon::Print), text, m_list);
    button->setFlat(true);
    button->setAccessibleName(tr("Print order %1, %2").arg(order.number, order.place));
    static_cast<QVBoxLayout*>(m_list->layout())->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, order] { print(order); });
}

void UnprintedPanel::print(const UnprintedOrder& order)
{
    const auto caseFile = CaseService(m_seat.office).read(order.caseId);
    if (!caseFile)
        showProblem(sentence(caseFile.error(), m_seat.zone));
    else if (m_papers.ask(*caseFile, {.form = dispatchOrderForm, .order = order.ordinal}, this))
        Q_EMIT written();
}

} // namespace guitai
