// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/corrected_editor.h"

#include "core/service/sentences.h"
#include "ui/steps/correction.h"

#include <QVBoxLayout>

namespace guitai {

CorrectedEditor::CorrectedEditor(const FieldLayout& field, StepSetting setting, QWidget* parent)
    : FieldEditor(field, parent), m_setting(std::move(setting))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    become({});
}

void CorrectedEditor::become(const QString& correctedField)
{
    delete m_inner;
    FieldLayout inner = layoutOf({}, correctedShape(correctedField));
    inner.shape.name = field().shape.name;
    inner.shape.optional = true; // empty is no value here, and never now
    inner.traits.setFlag(FieldLayout::Trait::EmptyIsNow, false);
    // A box says what it is about, and must not say "new value" as the row does already.
    inner.label = inner.shape.kind == FieldShape::Kind::Boolean ? fieldLabel(correctedField) : field().label;
    m_inner = makeFieldEditor(inner, m_setting, this);
    layout()->addWidget(m_inner);
    setFocusProxy(m_inner);
    connect(m_inner, &FieldEditor::changed, this, &FieldEditor::changed);
    setValue(QJsonValue(QJsonValue::Undefined));
    Q_EMIT stopsChanged();
    Q_EMIT changed();
}

QJsonValue CorrectedEditor::read() const
{
    const auto value = m_inner->value();
    return value.isUndefined() ? value : QJsonValue(plainText(value));
}

void CorrectedEditor::display(const QJsonValue& value)
{
    m_inner->setValue(fromPlainText(m_inner->field().shape, value.toString()));
}

} // namespace guitai
