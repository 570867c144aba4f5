// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/call_form.h"

#include "core/base/joined.h"
#include "core/service/sentences.h"
#include "ui/intake/fault_fields.h"
#include "ui/intake/judgement_card.h"
#include "ui/intake/promise_fields.h"
#include "ui/intake/reporter_fields.h"
#include "ui/intake/words.h"
#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/parsed_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString repairNature = QStringLiteral("repair");
const QString emergencyNature = QStringLiteral("emergency");

} // namespace

CallForm::CallForm(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_where(plainLabel({}, this, FontRole::Section)),
      m_rework(new InlineProblem(this)),
      m_nature(new Segmented({{repairNature, tr("Repair")}, {emergencyNature, tr("Emergency")}})),
      m_channel(new Segmented(choicesOf<Channel>(seat.procedure))),
      m_natureRow(new FieldRow(tr("Kind"), m_nature, this)),
      m_channelRow(new FieldRow(tr("Came by"), m_channel, this)),
      m_reporter(new ReporterFields(seat, this)),
      m_fault(new FaultFields(seat, this)),
      m_promise(new PromiseFields(seat, this)),
      m_judgement(new JudgementCard(seat, this)),
      m_problem(new InlineProblem(this)),
      m_register(new QPushButton(iconOf(Icon::Print), tr("Register and print the order"), this)),
      m_registerOnly(new QPushButton(tr("Register only"), this))
{
    m_where->setObjectName(QStringLiteral("where"));
    m_rework->setObjectName(QStringLiteral("reworkOf"));
    m_rework->setAction(tr("No rework"));
    m_nature->setObjectName(QStringLiteral("nature"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_register->setObjectName(QStringLiteral("register"));
    m_registerOnly->setObjectName(QStringLiteral("registerOnly"));
    m_register->setToolTip(keyText(Key::RegisterAndPrint));
    m_registerOnly->setToolTip(keyText(Key::RegisterOnly));
    makePrimary(*m_register);
    m_where->setWordWrap(true);
    layOut();

    connect(m_rework, &InlineProblem::actionChosen, this, [this] {
        showRework({});
        beginFault();
        Q_EMIT edited();
    });
    connect(m_nature, &Segmented::valueChanged, this, &CallForm::edited);
    connect(m_channel, &Segmented::valueChanged, this, &CallForm::edited);
    connect(m_reporter, &ReporterFields::edited, this, &CallForm::edited);
    connect(m_fault, &FaultFields::edited, this, &CallForm::edited);
    connect(m_promise, &PromiseFields::edited, this, &CallForm::edited);
    connect(m_judgement, &JudgementCard::edited, this, &CallForm::edited);
    connect(m_register, &QPushButton::clicked, this, [this] { Q_EMIT registerWanted(true); });
    connect(m_registerOnly, &QPushButton::clicked, this, [this] { Q_EMIT registerWanted(false); });
}

void CallForm::layOut()
{
    auto* inside = new QWidget;
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins({});
    fields->setSpacing(metrics::grid);
    QList<FieldRow*> left{m_natureRow};
    for (const auto& field : {u"reporterName"_s, u"estate"_s, u"part"_s, u"description"_s, u"scope"_s, u"cause"_s,
                              u"happenedAt"_s, u"wishedAt"_s, u"feedbackAt"_s, u"feeStandard"_s})
        left << rowOf(field);
    FieldRow::align(left);
    FieldRow::align({rowOf(u"notifiedAt"_s), rowOf(u"assignee"_s), rowOf(u"expectedAt"_s)});
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(metrics::grid);
    kinds->addWidget(m_natureRow, 0, Qt::AlignLeft);
    kinds->addWidget(m_channelRow, 0, Qt::AlignLeft);
    kinds->addStretch();
    fields->addWidget(m_where);
    fields->addWidget(m_rework);
    fields->addWidget(m_reporter);
    fields->addLayout(kinds);
    fields->addWidget(m_fault);
    fields->addWidget(m_promise);
    fields->addWidget(m_judgement);
    fields->addStretch();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_register);
    buttons->addWidget(m_registerOnly);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    m_scroll = new ContentScroll(inside, this);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen while it has nothing to do: no field moves
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    tabThrough(m_reporter->stops() + QList<QWidget*>{m_nature, m_channel} + m_fault->stops() + m_promise->stops() +
               m_judgement->stops() + QList<QWidget*>{m_register, m_registerOnly});
}

void CallForm::show(const Call& call)
{
    const QSignalBlocker quiet(this);
    m_unregistered = call.unregistered;
    m_nature->setValue(call.emergency ? emergencyNature : repairNature);
    m_channel->setValue(token(call.report.channel));
    m_channelRow->setVisible(!call.emergency);
    showRework(call.report.redoes);
    m_rework->setVisible(!call.emergency && !m_redoes.isEmpty());
    m_reporter->show(call.report);
    m_fault->show(call);
    m_promise->show(call);
    m_judgement->show(call);
    m_register->setText((call.emergency ? tr("Register the emergency") : tr("Register and print the order")) + u"  "_s +
                        keyText(Key::RegisterAndPrint));
    m_registerOnly->setVisible(!call.emergency);
    clearProblems();
}

void CallForm::showRework(const QString& order)
{
    m_redoes = order;
    m_rework->setProblem(order.isEmpty() ? QString() : tr("Rework of order %1").arg(order), Tone::Accent);
}

Call CallForm::read(Call call) const
{
    call.report.redoes = m_redoes;
    call.emergency = m_nature->value() == emergencyNature;
    call.report.channel = fromToken<Channel>(m_channel->value()).value_or(Channel::Phone);
    m_reporter->read(call.report);
    m_fault->read(call);
    m_promise->read(call);
    m_judgement->read(call);
    return call;
}

void CallForm::show(const CallCheck& check)
{
    m_where->setText(whereOf(check.preview));
    m_fault->showUsual(check.preview);
    m_promise->showAsked(check);
    m_judgement->show(check);
    clearProblems();
}

/// An estate alone is the first of the list, and nobody's choice.
QString CallForm::whereOf(const CaseFile& preview) const
{
    if (preview.place.room)
        return preview.place.text;
    const auto report = read({}).report;
    const bool placed = !report.place.trimmed().isEmpty();
    if (!m_unregistered && !placed && report.reporterName.trimmed().isEmpty())
        return tr("Who is calling?");
    return joinedByDots({tr("Not in the archive"), placed ? preview.place.text : QString()});
}

FieldRow* CallForm::rowOf(const QString& field) const
{
    if (field == u"reason")
        return m_judgement->reasonRow();
    if (auto* row = m_reporter->row(field))
        return row;
    if (auto* row = m_fault->row(field))
        return row;
    return m_promise->row(field);
}

/// Which field mends it.
QString CallForm::fieldOf(const Refusal& refusal) const
{
    using Code = Refusal::Code;
    switch (refusal.code) {
    case Code::FeeNotTold:
        return QStringLiteral("feeTold");
    case Code::ExplanationMissing:
        return QStringLiteral("acknowledged");
    case Code::ExpectedCompletionMissing:
        return QStringLiteral("expectedAt");
    case Code::FeedbackTimeMissing:
        return QStringLiteral("feedbackAt");
    case Code::ReasonMissing:
        return QStringLiteral("reason");
    case Code::UnknownPart:
        return QStringLiteral("part");
    case Code::RoomUnknown:
        return QStringLiteral("room");
    default:
        return refusal.args.value(0);
    }
}

void CallForm::showRefusal(const Refusal& refusal)
{
    clearProblems();
    const QString text = sentence(refusal, &m_seat.procedure, m_seat.zone);
    auto* row = rowOf(fieldOf(refusal));
    if (!row) {
        m_problem->setProblem(text);
        return;
    }
    row->setProblem(text);
    m_marked << row;
    lead(*row);
}

/// What is to be said stays in sight beside what was not ticked.
void CallForm::lead(const FieldRow& row)
{
    row.editor()->setFocus(Qt::OtherFocusReason);
    QWidget* seen = &row.problem();
    if (qobject_cast<QCheckBox*>(row.editor()))
        seen = m_judgement;
    QTimer::singleShot(0, seen, [this, seen] { m_scroll->ensureWidgetVisible(seen); });
}

bool CallForm::leadToUnread()
{
    clearProblems();
    auto* row = m_promise->unread();
    if (!row)
        return false;
    static_cast<ParsedEdit*>(row->editor())->finish();
    lead(*row);
    return true;
}

void CallForm::showError(const Error& error)
{
    clearProblems();
    m_problem->setProblem(sentence(error, m_seat.zone));
}

void CallForm::clearProblems()
{
    for (auto* row : std::exchange(m_marked, {}))
        row->setProblem({});
    m_problem->setProblem({});
}

void CallForm::beginFault()
{
    m_fault->begin();
}

void CallForm::beginReporter()
{
    m_reporter->row(QStringLiteral("reporterName"))->editor()->setFocus(Qt::OtherFocusReason);
}

void CallForm::beginOverruling()
{
    m_judgement->beginOverruling();
}

} // namespace guitai
