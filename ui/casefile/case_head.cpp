// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/case_head.h"

#include "core/base/joined.h"
#include "core/base/phone.h"
#include "core/service/case_words.h"
#include "forms/case_paper.h"
#include "ui/casefile/facts.h"
#include "ui/casefile/flow_layout.h"
#include "ui/page/keys.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/state_dot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <ranges>

using namespace Qt::StringLiterals;

namespace guitai {

CaseHead::CaseHead(Seat& seat, QWidget* parent)
    : Card(parent),
      m_seat(seat),
      m_number(new ElidedLabel(this, FontRole::Page)),
      m_state(new StateDot(this)),
      m_place(new ElidedLabel(this, FontRole::Section)),
      m_print(new QPushButton(iconOf(Icon::Print), tr("Print…"), this)),
      m_close(new QPushButton(tr("Back"), this)),
      m_description(new LongText(this)),
      m_chipRow(new QWidget(this))
{
    setAccessibleName(tr("Case file"));
    m_number->setObjectName(u"caseNumber"_s);
    m_state->setObjectName(u"caseState"_s);
    m_state->setFont(fontFor(FontRole::Strong));
    m_print->setObjectName(u"printCase"_s);
    m_print->setToolTip(keyText(Key::PrintPaper));
    m_print->setMenu(new QMenu(m_print));
    m_close->setObjectName(u"closeCaseFile"_s);
    m_close->setToolTip(keyText(Key::CloseCaseFile));
    m_description->setObjectName(u"description"_s);
    m_chipRow->setLayout(new FlowLayout);
    for (auto* button : {m_print, m_close})
        button->setAutoDefault(false);
    body().addWidget(titleLine());
    body().addWidget(factLine());
    body().addWidget(m_description);
    body().addWidget(m_chipRow);
    connect(m_close, &QPushButton::clicked, this, &CaseHead::closeWanted);
}

QWidget* CaseHead::titleLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::cardPadding);
    row->addWidget(m_number);
    row->addWidget(m_state);
    row->addWidget(m_place, 1);
    row->addWidget(m_print);
    row->addWidget(m_close);
    return line;
}

QWidget* CaseHead::factLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(2 * metrics::cardPadding);
    m_reporter = addFact(tr("Reported by"), *row, 4);
    m_fault = addFact(tr("Fault"), *row, 5);
    m_bearer = addFact(tr("Who pays"), *row, 5);
    m_owner = addFact(tr("Follow-up"), *row, 4);
    return line;
}

CaseHead::Fact CaseHead::addFact(const QString& caption, QHBoxLayout& row, int stretch)
{
    Fact fact;
    fact.box = new QWidget(this);
    fact.value = new ElidedLabel(fact.box);
    fact.detail = new ElidedLabel(fact.box, FontRole::Caption);
    auto* column = new QVBoxLayout(fact.box);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget(captionLabel(caption, fact.box));
    column->addWidget(fact.value);
    column->addWidget(fact.detail);
    fact.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.addWidget(fact.box, stretch, Qt::AlignTop);
    return fact;
}

void CaseHead::show(const ShownCase& shown)
{
    const auto& file = shown.file;
    m_number->setText(shown.number());
    m_place->setText(file.place.text);
    m_stateWord = word(*shown.procedure, file.state);
    if (file.emergency)
        m_stateWord = tr("%1 (emergency)").arg(m_stateWord);
    m_ended = file.state == CaseState::Closed;
    showFacts(shown);
    m_description->setText(file.description == file.item ? QString() : file.description);
    showDeadlines(shown);
    fillPrintMenu(shown);
}

void CaseHead::showFacts(const ShownCase& shown)
{
    const auto& file = shown.file;
    const auto& procedure = *shown.procedure;
    m_reporter.value->setText(file.reporterName);
    m_reporter.detail->setText(joinedByDots({word(procedure, file.reporterKind), displayPhone(file.reporterPhone)}));
    m_fault.value->setText(file.item.isEmpty() ? shown.part() : file.item);
    m_fault.detail->setText(joinedByDots({file.item.isEmpty() ? QString() : shown.part(),
                                          word(procedure, file.repairClass), word(procedure, file.scope)}));
    const auto& rule = procedure.row(file.judgement.row);
    if (file.overruled) {
        m_bearer.value->setText(tr("%1 (overruled)").arg(word(procedure, file.overruled->bearer)));
        m_bearer.detail->setText(joinedByDots({shown.person(file.overruled->by), file.overruled->reason}));
    } else if (file.source) {
        m_bearer.value->setText(file.source->bearer);
        m_bearer.detail->setText(tr("from an old ledger"));
    } else {
        m_bearer.value->setText(rule.conclusion);
        m_bearer.detail->setText(joinedByDots({rule.clause, file.paid() ? file.feeStandard : QString()}));
    }
    m_owner.value->setText(shown.person(file.owner));
    m_owner.detail->setText(file.offeredTo ? tr("offered to %1").arg(shown.person(*file.offeredTo))
                                           : tr("received %1").arg(moment(file.happenedAt, m_seat.zone)));
}

/// Those that run, and those that wait for the end of a hold.
void CaseHead::showDeadlines(const ShownCase& shown)
{
    for (auto* chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QList<Deadline> running;
    for (const auto& deadline : shown.file.deadlines)
        if (!deadline.metAt && !deadline.ended)
            running << deadline;
    std::ranges::stable_sort(running, {}, [](const Deadline& deadline) {
        return deadline.limitAt ? deadline.limitAt->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    });
    for (const auto& deadline : running)
        addChip(shown, deadline);
    m_chipRow->setVisible(!m_chips.isEmpty());
    showState();
}

void CaseHead::addChip(const ShownCase& shown, const Deadline& deadline)
{
    auto* chip = new DeadlineChip(m_seat.clock(), m_chipRow);
    const QString label = word(*shown.procedure, deadline.kind);
    chip->setDeadline(deadline.limitAt ? label : tr("%1 on hold").arg(label),
                      {.startedAt = deadline.startedAt,
                       .limitAt = deadline.limitAt.value_or(QDateTime()),
                       .metAt = {},
                       .targetAt = deadline.targetAt.value_or(QDateTime())});
    chip->setToolTip(plainToolTip(
        deadline.limitAt ? tr("until %1, clause %2").arg(moment(deadline.limitAt, m_seat.zone), deadline.clause)
                         : tr("clause %1").arg(deadline.clause)));
    connect(chip, &DeadlineChip::stateChanged, this, &CaseHead::showState);
    m_chipRow->layout()->addWidget(chip);
    chip->show();
    m_chips << chip;
}

/// As urgent as the most urgent deadline.
void CaseHead::showState()
{
    State state = m_ended ? State::Done : State::Waiting;
    for (const auto* chip : std::as_const(m_chips))
        if (chip->state() == State::Overdue || (chip->state() == State::Soon && state != State::Overdue))
            state = chip->state();
    m_state->setState(state, m_stateWord);
}

void CaseHead::fillPrintMenu(const ShownCase& shown)
{
    auto* menu = m_print->menu();
    menu->clear();
    const auto offer = [&](const QString& text, const PaperWish& wish) {
        menu->addAction(text, this, [this, wish] { Q_EMIT printWanted(wish); });
    };
    for (const auto& order : std::views::reverse(shown.file.orders))
        if (!order.number.isEmpty())
            offer(tr("Dispatch order %1").arg(order.number), {.form = dispatchOrderForm, .order = order.ordinal});
    offer(tr("Intake slip"), {.form = intakeSlipForm, .order = std::nullopt});
}

} // namespace guitai
