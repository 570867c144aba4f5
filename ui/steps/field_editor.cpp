// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/field_editor.h"

#include "core/service/part_search.h"
#include "core/service/sentences.h"
#include "core/steps/mending.h"
#include "ui/steps/choice_editors.h"
#include "ui/steps/corrected_editor.h"
#include "ui/steps/line_editors.h"
#include "ui/steps/list_editor.h"

#include <QHBoxLayout>

namespace guitai {

FieldEditor::FieldEditor(FieldLayout field, QWidget* parent) : QWidget(parent), m_field(std::move(field)) {}

// A control that loses the keyboard by being destroyed still says that it was edited.
FieldEditor::~FieldEditor()
{
    for (auto* control : findChildren<QWidget*>())
        control->disconnect(this);
}

QJsonValue FieldEditor::value() const
{
    const auto now = read();
    return m_displayed && *m_displayed == now ? m_given : now;
}

void FieldEditor::setValue(const QJsonValue& value)
{
    m_given = value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    m_displayed.reset();
    display(m_given);
    m_displayed = read();
    // A control that starts with something has it without being given it.
    if (m_given.isUndefined() && !m_displayed->isUndefined())
        m_displayed.reset();
}

QWidget* FieldEditor::stopAt(const QString&) const
{
    return stops().value(0);
}

void FieldEditor::holdOnly(QWidget* control)
{
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(control);
    control->setObjectName(m_field.shape.name);
    control->setAccessibleName(m_field.label);
    setFocusProxy(control);
}

QString tokenLabel(const FieldShape& shape, const QString& token, const Procedure& procedure)
{
    const QString key = shape.of + u'.' + token;
    const QString label = procedure.label(key);
    return label == key ? token : label;
}

namespace {

QList<NamedChoice> parts(const Procedure& procedure, const QString& typed)
{
    QList<NamedChoice> found;
    for (const auto* part : partsFor(procedure, typed))
        found << NamedChoice{part->id, part->label, part->aliases.join(u'、')};
    return found;
}

FieldEditor* makeTextEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent)
{
    using Trait = FieldLayout::Trait;
    if (field.is(Trait::Corrected))
        return new CorrectedEditor(field, setting, parent);
    if (field.is(Trait::Part)) {
        const auto& procedure = setting.procedure;
        return new NamedEditor(
            field, [&procedure](const QString& typed) { return parts(procedure, typed); },
            [&procedure](const QJsonValue& id) {
                const auto* part = procedure.part(id.toString());
                return part ? part->label : id.toString();
            },
            parent);
    }
    if (field.is(Trait::Correctable)) {
        QList<NamedChoice> choices;
        for (const auto& name : correctableFields())
            choices << NamedChoice{name, fieldLabel(name), {}};
        return new ComboEditor(field, choices, parent);
    }
    if (field.is(Trait::Term))
        return new TermEditor(field, parent);
    if (field.is(Trait::Long))
        return new LongTextEditor(field, parent);
    return new TextEditor(field, parent);
}

FieldEditor* makeChoiceEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent)
{
    constexpr qsizetype mostSegments = 5;
    QList<NamedChoice> choices;
    for (const auto& token : field.shape.choices)
        choices << NamedChoice{token, tokenLabel(field.shape, token, setting.procedure), {}};
    if (field.shape.list)
        return new ChecksEditor(field, choices, parent);
    if (choices.size() <= mostSegments)
        return new SegmentEditor(field, choices, parent);
    return new ComboEditor(field, choices, parent);
}

FieldEditor* makeNamedEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent)
{
    const auto& source = setting.choices;
    const QString kind = field.shape.of;
    return new NamedEditor(
        field, [&source, kind](const QString& typed) { return source.choices(kind, typed); },
        [&source, kind](const QJsonValue& id) { return source.nameOf(kind, id.toInteger()); }, parent);
}

} // namespace

FieldEditor* makeFieldEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent)
{
    using Kind = FieldShape::Kind;
    if (field.shape.kind == Kind::Object || (field.shape.list && field.shape.kind != Kind::Choice))
        return new ListEditor(field, setting, parent);
    switch (field.shape.kind) {
    case Kind::Text:
        return makeTextEditor(field, setting, parent);
    case Kind::Integer:
        return new NumberEditor(field, parent);
    case Kind::Boolean:
        return new CheckEditor(field, parent);
    case Kind::Choice:
        return makeChoiceEditor(field, setting, parent);
    case Kind::Date:
        return new DayEditor(field, parent);
    case Kind::Time:
        return new MomentEditor(field, setting, parent);
    case Kind::Money:
        return new AmountEditor(field, parent);
    case Kind::Id:
        return makeNamedEditor(field, setting, parent);
    case Kind::Bytes:
    case Kind::Object:
        return new TextEditor(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace guitai
