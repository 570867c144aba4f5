// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "core/service/case_words.h"
#include "forms/case_paper.h"
#include "ui/page/office_watch.h"
#include "ui/papers/papers.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

StatusLine::StatusLine(Seat& seat, OfficeWatch& watch, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_query(seat.office.database()),
      m_next(new QPushButton(this)),
      m_chip(new DeadlineChip(seat.clock(), this)),
      m_overdue(plainLabel({}, this, FontRole::Caption)),
      m_trouble(plainLabel({}, this, FontRole::Caption)),
      m_saved(captionLabel({}, this)),
      m_printer(captionLabel({}, this))
{
    m_next->setFlat(true);
    m_next->setObjectName(QStringLiteral("nextDeadline"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::pageMargin);
    row->addWidget(m_next);
    row->addWidget(m_chip);
    row->addWidget(m_overdue);
    row->addWidget(m_trouble);
    row->addStretch();
    row->addWidget(m_saved);
    row->addWidget(m_printer);
    setMinimumHeight(metrics::controlHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_deadline)
            Q_EMIT caseWanted(m_deadline->caseId);
    });
    connect(&watch, &OfficeWatch::ticked, this, &StatusLine::refresh);
    connect(&watch, &OfficeWatch::changed, this, &StatusLine::refresh);
    connect(&watch, &OfficeWatch::troubled, this, &StatusLine::showTrouble);
    refresh();
}

void StatusLine::noteSaved()
{
    m_saved->setText(tr("Saved %1").arg(m_seat.now().toTimeZone(m_seat.zone).toString(QStringLiteral("HH:mm:ss"))));
}

void StatusLine::refresh()
{
    const auto now = m_seat.now();
    const auto next = m_query.nextDeadline(m_seat.site.id, now);
    const auto overdue = m_query.overdue(m_seat.site.id, now);
    if (!next || !overdue)
        return; // the watch tells the trouble
    m_deadline = *next;
    m_chip->setVisible(m_deadline.has_value());
    m_next->setText(m_deadline ? tr("Next: %1").arg(m_deadline->number) : tr("Nothing is running"));
    m_next->setEnabled(m_deadline.has_value());
    if (m_deadline)
        m_chip->setDeadline(word(m_seat.procedure, m_deadline->kind),
                            {.startedAt = m_deadline->startedAt, .limitAt = m_deadline->limitAt});
    m_overdue->setText(*overdue == 0                          ? QString()
                       : *overdue < CounterQuery::mostOverdue ? tr("▲ %n overdue", nullptr, *overdue)
                                                              : tr("▲ %1 overdue and more").arg(*overdue));
    setInk(*m_overdue, currentTheme().overdue);
    showClock(now);
    const QString printer = habitFor(dispatchOrderForm).printer;
    m_printer->setText(printer.isEmpty() ? tr("No printer chosen yet") : tr("Printer: %1").arg(printer));
}

/// Times rise from line to line: a clock that was set back would make every deadline wrong.
void StatusLine::showClock(const QDateTime& now)
{
    const auto last = m_query.lastWritten();
    if (!last || !*last)
        return;
    const bool back = **last > now.addSecs(1);
    if (back)
        showTrouble(tr("The computer's clock was set back: the last entry is of %1. Set it right before you go on.")
                        .arg((*last)->toTimeZone(m_seat.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    else if (m_clockBack)
        showTrouble({});
    m_clockBack = back;
}

void StatusLine::showTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    setInk(*m_trouble, currentTheme().overdue);
}

} // namespace guitai
