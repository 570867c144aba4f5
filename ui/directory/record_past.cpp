// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/record_past.h"

#include "core/service/case_words.h"
#include "core/service/record_history.h"
#include "core/service/sentences.h"
#include "ui/casefile/entries_tab.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/time_line.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

RecordPast::RecordPast(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_query(seat.office.database()),
      m_casesCard(new Card(tr("Cases of the room"), this)),
      m_cases(new TimeLine(seat.zone, m_casesCard)),
      m_historyCard(new Card(tr("History of the record"), this)),
      m_history(new TimeLine(seat.zone, m_historyCard)),
      m_problem(new InlineProblem(this))
{
    m_cases->setObjectName(u"casesOfRecord"_s);
    m_cases->setAccessibleName(tr("Cases of the room"));
    m_cases->setAccessibleDescription(tr("Enter opens the case file"));
    m_history->setObjectName(u"history"_s);
    m_history->setAccessibleName(tr("History of the record"));
    m_casesCard->body().addWidget(m_cases);
    m_historyCard->body().addWidget(m_problem);
    m_historyCard->body().addWidget(m_history);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_casesCard, 1);
    column->addWidget(m_historyCard, 1);
    m_casesCard->hide();
    connect(m_cases, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseWanted(m_caseIds.at(index.row())); });
}

void RecordPast::show(const RecordKey& key, RoomId room)
{
    m_problem->setProblem({});
    showHistory(key);
    showCases(room);
}

/// The newest first.
void RecordPast::showHistory(const RecordKey& key)
{
    const auto lines = key.id == 0
                           ? QList<TimeLineEntry>()
                           : recordHistory(m_seat.office, *recordKind(key.kind), key.id, m_seat.procedure, m_seat.zone);
    if (!lines)
        m_problem->setProblem(sentence(lines.error()));
    QList<TimeLineRow> rows;
    if (lines)
        for (auto line = lines->crbegin(); line != lines->crend(); ++line) {
            const bool first = std::next(line) == lines->crend();
            rows << TimeLineRow{.at = line->at,
                                .icon = first ? Icon::Add : Icon::Edit,
                                .who = line->who,
                                .text = line->label,
                                .details = line->text,
                                .attachments = {},
                                .tone = first ? Tone::Accent : Tone::Neutral};
        }
    fill(*m_history, rows);
    m_history->setVisible(!rows.isEmpty());
    layout()->setAlignment(m_historyCard, rows.isEmpty() ? Qt::AlignTop : Qt::Alignment());
    m_historyCard->setTitle(rows.isEmpty() ? tr("No change yet") : tr("History of the record"));
}

void RecordPast::showCases(RoomId room)
{
    m_casesCard->setVisible(bool(room));
    if (!room)
        return;
    const auto cases = m_query.casesOf(room);
    if (!cases)
        m_problem->setProblem(sentence(cases.error()));
    QList<TimeLineRow> rows;
    m_caseIds.clear();
    for (const auto& each : cases ? *cases : std::vector<RoomCase>()) {
        const auto* part = m_seat.procedure.part(each.part);
        rows << TimeLineRow{.at = each.registeredAt,
                            .icon = each.closedAt ? Icon::Check : Icon::Clock,
                            .who = word(m_seat.procedure, each.state),
                            .text = each.item.isEmpty() && part ? part->label : each.item,
                            .details = each.number,
                            .attachments = {},
                            .tone = each.closedAt ? Tone::Good : Tone::Soon};
        m_caseIds << each.id;
    }
    fill(*m_cases, rows);
    m_casesCard->setTitle(rows.isEmpty() ? tr("No case of this room yet") : tr("Cases of the room"));
    m_cases->setVisible(!rows.isEmpty());
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_casesCard, rows.isEmpty() ? 0 : 1);
}

} // namespace guitai
