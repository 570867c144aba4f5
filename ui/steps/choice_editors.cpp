// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/choice_editors.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>

namespace guitai {

CheckEditor::CheckEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(field.label, this))
{
    holdOnly(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::changed);
}

QList<QWidget*> CheckEditor::stops() const
{
    return {m_box};
}

QJsonValue CheckEditor::read() const
{
    return m_box->isChecked();
}

void CheckEditor::display(const QJsonValue& value)
{
    m_box->setChecked(value.toBool());
}

SegmentEditor::SegmentEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent)
    : FieldEditor(field, parent)
{
    QList<Choice> segments;
    if (field.shape.optional)
        segments << Choice{{}, tr("not said")};
    for (const auto& choice : choices)
        segments << Choice{choice.value.toString(), choice.name};
    m_segments = new Segmented(segments, this);
    holdOnly(m_segments);
    layout()->setAlignment(m_segments, Qt::AlignLeft);
    connect(m_segments, &Segmented::valueChanged, this, &FieldEditor::changed);
}

QList<QWidget*> SegmentEditor::stops() const
{
    QList<QWidget*> segments;
    for (auto* segment : m_segments->findChildren<QAbstractButton*>())
        segments << segment;
    return segments;
}

QWidget* SegmentEditor::stopAt(const QString&) const
{
    return m_segments->focusProxy();
}

QJsonValue SegmentEditor::read() const
{
    const QString token = m_segments->value();
    return token.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(token);
}

void SegmentEditor::display(const QJsonValue& value)
{
    m_segments->setValue(value.toString());
}

ComboEditor::ComboEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    // A field that starts with nothing shows nothing, not its first token.
    if (field.start.isUndefined()) {
        m_values << QJsonValue(QJsonValue::Undefined);
        m_combo->addItem(field.empty.isEmpty() ? QStringLiteral("—") : field.empty);
    }
    for (const auto& choice : choices) {
        m_values << choice.value;
        m_combo->addItem(choice.name);
    }
    m_combo->setMaxVisibleItems(static_cast<int>(m_values.size()));
    holdOnly(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QList<QWidget*> ComboEditor::stops() const
{
    return {m_combo};
}

QJsonValue ComboEditor::read() const
{
    return m_values.value(m_combo->currentIndex(), QJsonValue(QJsonValue::Undefined));
}

void ComboEditor::display(const QJsonValue& value)
{
    m_combo->setCurrentIndex(static_cast<int>(m_values.indexOf(value)));
}

ChecksEditor::ChecksEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent)
    : FieldEditor(field, parent)
{
    constexpr int columns = 3;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(metrics::halfGrid);
    for (const auto& choice : choices) {
        auto* box = new QCheckBox(choice.name, this);
        box->setObjectName(choice.value.toString());
        box->setAccessibleName(tr("%1: %2").arg(field.label, choice.name));
        const int index = static_cast<int>(m_boxes.size());
        grid->addWidget(box, index / columns, index % columns);
        m_boxes << box;
        connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
    }
}

QList<QWidget*> ChecksEditor::stops() const
{
    return {m_boxes.begin(), m_boxes.end()};
}

QJsonValue ChecksEditor::read() const
{
    QJsonArray chosen;
    for (const auto* box : m_boxes)
        if (box->isChecked())
            chosen << box->objectName();
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
}

void ChecksEditor::display(const QJsonValue& value)
{
    const auto chosen = value.toArray();
    for (auto* box : m_boxes)
        box->setChecked(chosen.contains(box->objectName()));
}

NamedEditor::NamedEditor(const FieldLayout& field, ChoiceEdit::Search search, NameOf nameOf, QWidget* parent)
    : FieldEditor(field, parent), m_line(new ChoiceEdit(std::move(search), this)), m_nameOf(std::move(nameOf))
{
    holdOnly(m_line);
    m_line->setPlaceholderText(field.empty.isEmpty() ? tr("type a part of the name, ↓ for the list") : field.empty);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    connect(m_line, &ChoiceEdit::chosenChanged, this, &FieldEditor::changed);
}

std::optional<Unread> NamedEditor::unread() const
{
    if (!m_line->isUnresolved())
        return std::nullopt;
    return Unread{{},
                  tr("“%1” was not found or fits several. Choose one from the list (down key).").arg(m_line->text())};
}

QJsonValue NamedEditor::read() const
{
    return m_line->isUnresolved() ? QJsonValue(m_line->text()) : m_line->chosen();
}

void NamedEditor::display(const QJsonValue& value)
{
    if (value.isUndefined() || value == QJsonValue(QString())) {
        m_line->clear();
        return;
    }
    // A draft may hold a name that was not found yet, where an id belongs.
    if (field().shape.kind == FieldShape::Kind::Id && value.isString()) {
        m_line->setText(value.toString());
        return;
    }
    const QString name = m_nameOf(value);
    m_line->choose({value, name.isEmpty() ? QString::number(value.toInteger()) : name, {}});
}

} // namespace guitai
