// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/fault_fields.h"

#include "core/service/part_search.h"
#include "ui/intake/words.h"
#include "ui/steps/choice_edit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/multiline_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>

namespace guitai {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 5;

ChoiceEdit::Search searchOf(const Procedure& procedure)
{
    return [&procedure](const QString& typed) {
        QList<NamedChoice> found;
        for (const auto* part : partsFor(procedure, typed))
            found << NamedChoice{part->id, part->label, part->aliases.join(QStringLiteral("、"))};
        return found;
    };
}

} // namespace

FaultFields::FaultFields(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_part(new ChoiceEdit(searchOf(seat.procedure))),
      m_class(new QComboBox),
      m_description(new MultilineEdit),
      m_scope(new Segmented(choicesOf<Scope>(seat.procedure))),
      m_cause(new Segmented(choicesOf<Cause>(seat.procedure))),
      m_disputed(new QCheckBox(tr("Disputed"))),
      m_partRow(new FieldRow(tr("Part"), m_part, this)),
      m_classRow(new FieldRow(tr("Class"), m_class, this)),
      m_descriptionRow(new FieldRow(tr("Fault"), m_description, this)),
      m_scopeRow(new FieldRow(tr("Belongs to"), m_scope, this)),
      m_causeRow(new FieldRow(tr("Cause"), m_cause, this))
{
    m_part->setObjectName(QStringLiteral("part"));
    m_class->setObjectName(QStringLiteral("repairClass"));
    m_description->setObjectName(QStringLiteral("description"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_cause->setObjectName(QStringLiteral("cause"));
    m_disputed->setObjectName(QStringLiteral("disputed"));
    m_part->setPlaceholderText(tr("gps, 水管, 堵…"));
    m_description->setLines(fewestLines, mostLines);
    m_class->addItem(tr("As usual"), QString());
    for (const auto& choice : choicesOf<RepairClass>(seat.procedure))
        m_class->addItem(choice.label, choice.token);
    layOut();

    connect(m_part, &ChoiceEdit::chosenChanged, this, &FaultFields::choosePart);
    connect(m_part, &ChoiceEdit::textEdited, this, &FaultFields::edited);
    connect(m_class, &QComboBox::activated, this, &FaultFields::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &FaultFields::edited);
    connect(m_scope, &Segmented::valueChanged, this, [this] {
        m_scopeChosen = true;
        Q_EMIT edited();
    });
    connect(m_cause, &Segmented::valueChanged, this, &FaultFields::edited);
    connect(m_disputed, &QCheckBox::toggled, this, &FaultFields::edited);
}

void FaultFields::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::grid);
    grid->addWidget(m_partRow, 0, 0);
    grid->addWidget(m_classRow, 0, 1);
    m_partRow->sayIn(*grid, 1);
    m_classRow->sayIn(*grid, 2);
    grid->addWidget(m_descriptionRow, 3, 0, 1, 2);
    auto* scope = new QHBoxLayout;
    scope->setSpacing(metrics::grid);
    scope->addWidget(m_scopeRow, 0, Qt::AlignLeft);
    scope->addWidget(m_disputed);
    scope->addStretch();
    grid->addLayout(scope, 4, 0, 1, 2);
    m_scopeRow->sayIn(*grid, 5);
    grid->addWidget(m_causeRow, 6, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

/// Another part belongs to something else: what the receptionist had chosen for the last one is gone.
void FaultFields::choosePart()
{
    if (m_showing)
        return;
    m_scopeChosen = false;
    if (!m_part->chosen().isUndefined()) // not while another one is being typed
        m_description->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FaultFields::show(const Call& call)
{
    const QSignalBlocker quiet(this);
    const QScopedValueRollback showing(m_showing, true);
    const auto& report = call.report;
    if (const auto* part = m_seat.procedure.part(report.part))
        m_part->choose({part->id, part->label, {}});
    else
        m_part->type(report.part);
    m_class->setCurrentIndex(
        std::max(0, m_class->findData(report.repairClass ? token(*report.repairClass) : QString())));
    m_description->setText(report.description);
    m_scope->setValue(report.scope ? token(*report.scope) : QString());
    m_scopeChosen = report.scope.has_value();
    m_cause->setValue(token(report.cause));
    m_disputed->setChecked(report.disputed);
    m_emergency = call.emergency;
    for (QWidget* row :
         {static_cast<QWidget*>(m_partRow), static_cast<QWidget*>(m_classRow), static_cast<QWidget*>(m_scopeRow),
          static_cast<QWidget*>(m_causeRow), static_cast<QWidget*>(m_disputed)})
        row->setVisible(!call.emergency);
}

void FaultFields::read(Call& call) const
{
    auto& report = call.report;
    report.part = m_part->isUnresolved() ? m_part->text().trimmed() : m_part->chosen().toString();
    report.repairClass = fromToken<RepairClass>(m_class->currentData().toString());
    report.description = m_description->text();
    report.scope = m_scopeChosen ? fromToken<Scope>(m_scope->value()) : std::nullopt;
    report.cause = fromToken<Cause>(m_cause->value()).value_or(Cause::Unknown);
    report.disputed = m_disputed->isChecked();
}

void FaultFields::showUsual(const CaseFile& preview)
{
    if (m_scopeChosen)
        return;
    const QSignalBlocker quiet(m_scope);
    m_scope->setValue(preview.part.isEmpty() ? QString() : token(preview.scope));
    m_class->setItemText(0, preview.part.isEmpty()
                                ? tr("As usual")
                                : tr("As usual: %1").arg(word(m_seat.procedure, preview.repairClass)));
}

QList<QWidget*> FaultFields::stops() const
{
    return {m_part, m_class, m_description, m_scope, m_disputed, m_cause};
}

FieldRow* FaultFields::row(const QString& field) const
{
    if (field == u"part")
        return m_partRow;
    if (field == u"item" || field == u"description")
        return m_descriptionRow;
    if (field == u"scope")
        return m_scopeRow;
    return field == u"cause" ? m_causeRow : field == u"repairClass" ? m_classRow : nullptr;
}

void FaultFields::begin()
{
    if (m_emergency)
        m_description->setFocus(Qt::OtherFocusReason);
    else
        m_part->setFocus(Qt::OtherFocusReason);
}

} // namespace guitai
