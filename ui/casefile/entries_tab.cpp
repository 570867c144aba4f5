// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/entries_tab.h"

#include "core/base/joined.h"
#include "core/service/case_words.h"
#include "ui/casefile/viewers.h"
#include "ui/page/phrases.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/time_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestDetails = 240;

QString say(const char* text)
{
    return QCoreApplication::translate("guitai::EntriesTab", text);
}

Icon::Name iconOfWay(ContactWay way)
{
    switch (way) {
    case ContactWay::Phone:
        return Icon::Phone;
    case ContactWay::Visit:
        return Icon::Home;
    case ContactWay::Message:
        return Icon::ContactSheet;
    }
    Q_UNREACHABLE();
}

Tone toneOfAnswer(const Revisit& revisit)
{
    if (!revisit.answered)
        return Tone::Soon;
    return revisit.satisfaction == Satisfaction::Dissatisfied ? Tone::Overdue : Tone::Good;
}

} // namespace

void fill(TimeLine& lines, const QList<TimeLineRow>& rows)
{
    const auto& standing = lines.rows();
    const int before = standing.rowCount();
    const int current = lines.currentIndex().row();
    const bool grown = before > 0 && before <= rows.size() && standing.row(before - 1).at == rows.last().at;
    const int follow = grown && current > 0 ? current + static_cast<int>(rows.size()) - before : 0;
    lines.setRows(rows);
    lines.setCurrentIndex(lines.model()->index(follow, 0));
    lines.clearSelection();
}

EntriesTab::EntriesTab(const QString& name, const QTimeZone& zone, EmptyState* empty, QWidget* parent)
    : QStackedWidget(parent), m_empty(empty), m_lines(new TimeLine(zone, this))
{
    m_lines->setAccessibleName(name);
    addWidget(m_empty);
    addWidget(m_lines);
    connect(m_empty, &EmptyState::actionChosen, this, &EntriesTab::actionChosen);
    connect(m_lines, &QListView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

void EntriesTab::show(QList<TimeLineRow> rows)
{
    m_whole.clear();
    for (auto& row : rows) {
        m_whole << (row.details.size() > longestDetails ? row.details : QString());
        row.details = shortened(row.details, longestDetails);
    }
    fill(*m_lines, rows);
    setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_lines);
}

void EntriesTab::open(int row)
{
    if (!m_whole.at(row).isEmpty())
        TextViewer(m_lines->rows().row(row).text, m_whole.at(row), this).exec();
}

QList<TimeLineRow> revisitRows(const ShownCase& shown)
{
    QList<TimeLineRow> rows;
    const auto& procedure = *shown.procedure;
    for (const auto& order : shown.file.orders)
        for (const auto& revisit : order.revisits) {
            const QString answer = revisit.answered ? revisit.satisfaction
                                                          ? word(procedure, *revisit.satisfaction)
                                                          : say(QT_TRANSLATE_NOOP("guitai::EntriesTab", "answered"))
                                                    : say(QT_TRANSLATE_NOOP("guitai::EntriesTab", "not answered"));
            rows << TimeLineRow{.at = revisit.at,
                                .icon = iconOfWay(revisit.way),
                                .who = joinedByDots({shown.person(revisit.by), order.number}),
                                .text = joinedByDots({answer, word(procedure, revisit.way)}),
                                .details = revisit.result,
                                .attachments = {},
                                .tone = toneOfAnswer(revisit)};
        }
    std::ranges::stable_sort(rows, std::greater{}, &TimeLineRow::at);
    return rows;
}

int revisitCount(const CaseFile& file)
{
    qsizetype count = 0;
    for (const auto& order : file.orders)
        count += order.revisits.size();
    return static_cast<int>(count);
}

QList<TimeLineRow> contactRows(const ShownCase& shown)
{
    QList<TimeLineRow> rows;
    const auto& procedure = *shown.procedure;
    for (const auto& entry : shown.file.log) {
        TimeLineRow row{.at = entry.at,
                        .icon = entry.note ? Icon::Edit : iconOfWay(entry.way),
                        .who = shown.person(entry.by),
                        .text = say(QT_TRANSLATE_NOOP("guitai::EntriesTab", "Note")),
                        .details = entry.text,
                        .attachments = {},
                        .tone = entry.note ? Tone::Neutral : Tone::Accent};
        if (!entry.note)
            row.text =
                joinedByDots({word(procedure, entry.topic), word(procedure, entry.way),
                              entry.acknowledged ? say(QT_TRANSLATE_NOOP("guitai::EntriesTab", "agreed")) : QString()});
        rows << row;
    }
    std::ranges::stable_sort(rows, std::greater{}, &TimeLineRow::at);
    return rows;
}

} // namespace guitai
