// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_column_view.h"

#include "core/service/case_words.h"
#include "core/service/sentences.h"
#include "ui/board/card_delegate.h"
#include "ui/board/card_list.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/count_text.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace guitai {

namespace {

CaseState stateOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::ToNotify:
        return CaseState::Issued;
    case BoardColumn::ToArrive:
        return CaseState::Notified;
    case BoardColumn::InRepair:
        return CaseState::Arrived;
    case BoardColumn::ToReturn:
        return CaseState::Completed;
    case BoardColumn::ToRevisit:
        return CaseState::Returned;
    }
    Q_UNREACHABLE();
}

} // namespace

BoardColumnView::BoardColumnView(Seat& seat, BoardQuery& query, BoardColumn column, QWidget* parent)
    : QWidget(parent),
      m_query(query),
      m_column(column),
      m_title(word(seat.procedure, stateOf(column))),
      m_heading(plainLabel(m_title, this, FontRole::Strong)),
      m_count(captionLabel({}, this)),
      m_unread(new InlineProblem(this)),
      m_uncounted(new InlineProblem(this)),
      m_rows(new WorkRows(
          seat, [this](const WorkItem* last) { return m_query.page(m_column, last); }, this)),
      m_list(new CardList(*m_rows, this)),
      m_place(new KeptPlace(*m_rows, *m_list))
{
    m_list->setObjectName(QStringLiteral("cards.") + token(stateOf(column)));
    m_list->setAccessibleName(m_title);
    m_unread->setObjectName(QStringLiteral("unread"));
    m_uncounted->setObjectName(QStringLiteral("uncounted"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addStretch();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(metrics::grid);
    box->addLayout(head);
    box->addWidget(m_unread);
    box->addWidget(m_uncounted);
    box->addWidget(m_list, 1);
    connect(m_rows, &WorkRows::troubled, m_unread, [this](const QString& why) { m_unread->setProblem(why); });
}

void BoardColumnView::refresh()
{
    m_rows->refresh();
    const auto count = m_query.count(m_column);
    m_count->setText(count ? countText(*count) : QString());
    const bool told = count || !m_unread->problem().isEmpty(); // that is the same trouble
    m_uncounted->setProblem(told ? QString() : sentence(count.error()));
}

QSize BoardColumnView::minimumSizeHint() const
{
    return {CardDelegate::leastWidth(), QWidget::minimumSizeHint().height()};
}

bool BoardColumnView::enter(int row)
{
    if (m_rows->rowCount() == 0)
        return false;
    m_list->setCurrentIndex(m_rows->index(std::clamp(row, 0, m_rows->rowCount() - 1), 0));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace guitai
