// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/promise_fields.h"

#include "core/service/sentences.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/time_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

std::optional<QDateTime> given(const TimeEdit& edit)
{
    return edit.value().isValid() ? std::optional(edit.value()) : std::nullopt;
}

} // namespace

PromiseFields::PromiseFields(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_happened(new TimeEdit(seat.clock(), seat.zone)),
      m_notified(new TimeEdit(seat.clock(), seat.zone)),
      m_wished(new TimeEdit(seat.clock(), seat.zone)),
      m_expected(new TimeEdit(seat.clock(), seat.zone)),
      m_feedback(new TimeEdit(seat.clock(), seat.zone)),
      m_fee(new QComboBox),
      m_feeTold(new QCheckBox(tr("Fee told"))),
      m_acknowledged(new QCheckBox(tr("Explained and agreed"))),
      m_assignee(new QComboBox)
{
    const auto add = [this](const QString& field, const QString& label, QWidget* editor) {
        editor->setObjectName(field);
        m_rows << new FieldRow(label, editor, this);
    };
    add(QStringLiteral("happenedAt"), tr("Called at"), m_happened);
    add(QStringLiteral("notifiedAt"), tr("Team told at"), m_notified);
    add(QStringLiteral("wishedAt"), tr("Appointment"), m_wished);
    add(QStringLiteral("feedbackAt"), tr("Feedback by"), m_feedback);
    add(QStringLiteral("expectedAt"), tr("Done by"), m_expected);
    add(QStringLiteral("feeStandard"), tr("Fee"), m_fee);
    add(QStringLiteral("assignee"), tr("Repairer"), m_assignee);
    add(QStringLiteral("feeTold"), {}, m_feeTold);
    add(QStringLiteral("acknowledged"), {}, m_acknowledged);
    m_wished->setPlaceholderText(tr("At once"));
    for (auto* edit : {m_wished, m_expected, m_feedback})
        edit->setNowOffered(false);
    fillAssignees();
    layOut();

    for (auto* edit : {m_happened, m_notified, m_wished, m_expected, m_feedback})
        connect(edit, &TimeEdit::valueChanged, this, &PromiseFields::edited);
    for (auto* combo : {m_fee, m_assignee})
        connect(combo, &QComboBox::activated, this, &PromiseFields::edited);
    for (auto* box : {m_feeTold, m_acknowledged})
        connect(box, &QCheckBox::toggled, this, &PromiseFields::edited);
}

void PromiseFields::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::grid);
    const auto addBeside = [&](FieldRow* left, FieldRow* right) {
        const int line = grid->rowCount();
        grid->addWidget(left, line, 0);
        grid->addWidget(right, line, 1);
        left->sayIn(*grid, line + 1);
        right->sayIn(*grid, line + 2);
    };
    addBeside(row(u"happenedAt"_s), row(u"notifiedAt"_s));
    addBeside(row(u"wishedAt"_s), row(u"assignee"_s));
    addBeside(row(u"feedbackAt"_s), row(u"expectedAt"_s));
    grid->addWidget(row(u"feeStandard"_s), grid->rowCount(), 0, 1, 2);
    addBeside(row(u"feeTold"_s), row(u"acknowledged"_s));
    for (const auto& box : {u"feeTold"_s, u"acknowledged"_s})
        row(box)->label()->hide(); // it says its name itself
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PromiseFields::fillAssignees()
{
    m_assignee->addItem(tr("Not yet named"), qint64{0});
    const auto staff = staffOf(m_seat.office);
    if (!staff)
        row(QStringLiteral("assignee"))->setProblem(sentence(staff.error(), m_seat.zone));
    for (const auto& person : staff.value_or(QList<Staff>()))
        if (person.roles.contains(Role::Repairer))
            m_assignee->addItem(person.name, person.id.value);
}

void PromiseFields::fillFees(const QString& part, const QString& chosen)
{
    if (part == m_part && m_fee->findText(chosen) >= 0)
        return;
    m_part = part;
    m_fee->clear();
    const auto rules = m_seat.office.rules();
    row(QStringLiteral("feeStandard"))->setProblem(rules ? QString() : sentence(rules.error(), m_seat.zone));
    if (rules)
        for (const auto& fee : (*rules)->rules.feesOf(part))
            m_fee->addItem(fee.text());
    if (!chosen.isEmpty() && m_fee->findText(chosen) < 0)
        m_fee->addItem(chosen);
    m_fee->setCurrentIndex(m_fee->findText(chosen));
}

void PromiseFields::show(const Call& call)
{
    const QSignalBlocker quiet(this);
    const auto& report = call.report;
    for (auto* edit : {m_happened, m_notified, m_wished, m_expected, m_feedback})
        edit->setZone(m_seat.zone);
    m_happened->setValue(call.happenedAt.value_or(QDateTime()));
    m_notified->setValue(call.notifiedAt.value_or(QDateTime()));
    m_wished->setValue(report.wishedAt.value_or(QDateTime()));
    m_expected->setValue(report.expectedAt.value_or(QDateTime()));
    m_feedback->setValue(report.feedbackAt.value_or(QDateTime()));
    fillFees(report.part, report.feeStandard);
    m_feeTold->setChecked(report.feeTold);
    m_acknowledged->setChecked(report.acknowledged);
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(call.assignee.value_or(StaffId{}).value)));
    for (const auto& field : {QStringLiteral("happenedAt"), QStringLiteral("notifiedAt")})
        row(field)->setVisible(call.emergency);
    for (const auto& field :
         {u"wishedAt"_s, u"feedbackAt"_s, u"expectedAt"_s, u"feeStandard"_s, u"feeTold"_s, u"acknowledged"_s})
        row(field)->setVisible(!call.emergency);
}

void PromiseFields::read(Call& call) const
{
    auto& report = call.report;
    call.happenedAt = given(*m_happened);
    call.notifiedAt = given(*m_notified);
    report.wishedAt = given(*m_wished);
    report.expectedAt = given(*m_expected);
    report.feedbackAt = given(*m_feedback);
    report.feeStandard = m_part == report.part ? m_fee->currentText() : QString();
    report.feeTold = m_feeTold->isChecked();
    report.acknowledged = m_acknowledged->isChecked();
    const qint64 assignee = m_assignee->currentData().toLongLong();
    call.assignee = assignee ? std::optional(StaffId{assignee}) : std::nullopt;
}

void PromiseFields::showAsked(const CallCheck& check)
{
    const QSignalBlocker quiet(this);
    fillFees(check.preview.part, check.preview.feeStandard);
    m_fee->setEnabled(m_fee->count() > 0);
}

QList<QWidget*> PromiseFields::stops() const
{
    return {m_happened, m_notified, m_wished, m_assignee, m_feedback, m_expected, m_fee, m_feeTold, m_acknowledged};
}

FieldRow* PromiseFields::row(const QString& field) const
{
    for (auto* each : m_rows)
        if (each->editor()->objectName() == field)
            return each;
    return nullptr;
}

FieldRow* PromiseFields::unread() const
{
    for (auto* each : m_rows)
        if (const auto* edit = qobject_cast<TimeEdit*>(each->editor());
            edit && !each->isHidden() && !edit->isUnderstood())
            return each;
    return nullptr;
}

} // namespace guitai
