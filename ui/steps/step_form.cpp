// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_form.h"

#include "ui/steps/composition.h"
#include "ui/steps/corrected_editor.h"
#include "ui/steps/correction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace guitai {

namespace {

/// "materials[2].price" begins with "materials".
QString nameIn(const QString& path)
{
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == u'[' || c == u'.'; });
    return path.left(end - path.begin());
}

/// The editor with its unit behind it.
QWidget* withUnit(FieldEditor* editor)
{
    if (editor->field().unit.isEmpty())
        return editor;
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(editor);
    row->addWidget(captionLabel(editor->field().unit, box));
    box->setFocusProxy(editor);
    return box;
}

} // namespace

StepForm::StepForm(const StepLayout& layout, const StepSetting& setting, QWidget* parent)
    : QWidget(parent), m_caseFile(setting.caseFile), m_composition(new Composition(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    for (const auto& field : layout.fields) {
        if (field.is(FieldLayout::Trait::Hidden))
            m_hiddenNames << field.shape.name;
        else
            addLine(field, setting, layout.fields.size() == 1 && field.shape.list);
    }
    QList<FieldRow*> rows;
    for (const auto& line : m_lines)
        rows << line.row;
    FieldRow::align(rows);
    column->addStretch();
    wireCorrection();
    linkStops();
    setValue({});
}

StepForm::~StepForm()
{
    for (const auto& line : m_lines)
        line.editor->blockSignals(true); // see ~FieldEditor
}

/// A table that is all of a form needs no label beside it.
void StepForm::addLine(const FieldLayout& field, const StepSetting& setting, bool wholeForm)
{
    auto* editor = makeFieldEditor(field, setting, this);
    QString label = editor->namesItself() || wholeForm ? QString() : field.label;
    if (field.is(FieldLayout::Trait::Required))
        label = tr("%1 *").arg(label);
    auto* row = new FieldRow(label, withUnit(editor), this);
    row->label()->setHidden(wholeForm);
    layout()->addWidget(row);
    m_lines << Line{editor, row};
    connect(editor, &FieldEditor::problemChanged, row, &FieldRow::setProblem);
    connect(editor, &FieldEditor::stopsChanged, this, &StepForm::linkStops);
    connect(editor, &FieldEditor::changed, this, [this, editor, row] {
        if (!editor->unread())
            row->setProblem({});
        Q_EMIT changed();
    });
}

void StepForm::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
    for (const auto& line : m_lines)
        line.editor->setReadOnly(readOnly);
    QPalette unprompted; // what cannot be filled in asks for nothing
    if (readOnly)
        unprompted.setColor(QPalette::PlaceholderText, Qt::transparent);
    for (auto* line : findChildren<QLineEdit*>())
        line->setPalette(unprompted);
}

bool StepForm::isComposing() const
{
    return m_composition->isRunning();
}

QJsonObject StepForm::value() const
{
    QJsonObject value = m_hidden;
    for (const auto& line : m_lines)
        if (const auto one = line.editor->value(); !one.isUndefined())
            value.insert(line.editor->field().shape.name, one);
    return value;
}

void StepForm::setValue(const QJsonObject& value)
{
    m_hidden = {};
    for (const auto& name : m_hiddenNames)
        if (const auto one = value.value(name); !one.isUndefined())
            m_hidden.insert(name, one);
    for (const auto& line : m_lines) {
        const auto& field = line.editor->field();
        const auto one = value.value(field.shape.name);
        line.editor->setValue(one.isUndefined() ? startOf(field) : one);
    }
    if (!value.contains(QStringLiteral("oldValue")))
        showStanding();
    clearProblems();
    m_untouched = this->value();
}

QJsonValue StepForm::startOf(const FieldLayout& field) const
{
    if (m_caseFile && field.is(FieldLayout::Trait::AsInCase))
        if (const auto standing = standingIn(*m_caseFile, field.shape.name); !standing.isUndefined())
            return standing;
    return field.start;
}

void StepForm::restore(const QJsonObject& draft)
{
    const QJsonObject untouched = m_untouched;
    setValue(draft);
    m_untouched = untouched;
}

void StepForm::showProblem(const QString& path, const QString& sentence)
{
    const auto* line = lineAt(path);
    if (!line)
        return;
    auto* stop = line->editor->stopAt(path.mid(line->editor->field().shape.name.size()));
    line->row->setProblem(sentence);
    if (!stop)
        return;
    stop->setAccessibleDescription(sentence);
    stop->setFocus(Qt::OtherFocusReason);
    if (auto* text = qobject_cast<QLineEdit*>(stop))
        text->selectAll();
}

void StepForm::clearProblems()
{
    for (const auto& line : m_lines) {
        line.row->setProblem({});
        for (auto* stop : line.editor->stops())
            stop->setAccessibleDescription({});
    }
}

bool StepForm::showUnread()
{
    for (const auto& line : m_lines) {
        const auto unread = line.editor->unread();
        if (!unread)
            continue;
        showProblem(line.editor->field().shape.name + unread->path, unread->sentence);
        return false;
    }
    return true;
}

QWidget* StepForm::firstEditor() const
{
    for (auto* stop : stops())
        if (stop->focusPolicy() & Qt::TabFocus)
            return stop;
    return nullptr;
}

QList<QWidget*> StepForm::stops() const
{
    QList<QWidget*> all;
    for (const auto& line : m_lines)
        if (line.editor->isEnabled() && !line.row->isHidden())
            all << line.editor->stops();
    return all;
}

/// Rows that came later would else be reached last.
void StepForm::linkStops()
{
    const auto all = stops();
    tabThrough(all);
    for (auto* stop : all) {
        stop->removeEventFilter(this);
        stop->installEventFilter(this);
    }
}

/// Enter goes on to the next field: the dialog has Ctrl+Enter for taking the step.
bool StepForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<QLineEdit*>(watched))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || isComposing() || (key->modifiers() & ~Qt::KeypadModifier) != 0)
        return QWidget::eventFilter(watched, event);
    focusNextChild();
    return true;
}

const StepForm::Line* StepForm::lineAt(const QString& path) const
{
    const QString name = nameIn(path);
    const auto line =
        std::ranges::find_if(m_lines, [&](const Line& each) { return each.editor->field().shape.name == name; });
    return line == m_lines.end() ? nullptr : &*line;
}

FieldEditor* StepForm::editorAt(const QString& path) const
{
    const auto* line = lineAt(path);
    return line ? line->editor : nullptr;
}

/// The old and the new value are edited as the field that is chosen above them.
void StepForm::wireCorrection()
{
    const auto corrects = [](const Line& line) { return line.editor->field().is(FieldLayout::Trait::Correctable); };
    const auto field = std::ranges::find_if(m_lines, corrects);
    const auto* order = lineAt(QStringLiteral("order"));
    if (field == m_lines.end() || !order)
        return;
    connect(field->editor, &FieldEditor::changed, this, &StepForm::showStanding);
    connect(order->editor, &FieldEditor::changed, this, &StepForm::showStandingOfOrder);
    if (m_caseFile)
        order->row->setVisible(m_caseFile->orders.size() > 1);
}

void StepForm::showStanding()
{
    auto* field = editorAt(QStringLiteral("field"));
    auto* order = editorAt(QStringLiteral("order"));
    if (!field || !order)
        return;
    const QString name = field->value().toString();
    for (const auto& line : m_lines)
        if (auto* corrected = qobject_cast<CorrectedEditor*>(line.editor))
            corrected->become(name);
    if (!m_caseFile)
        return;
    const auto standing = standingOf(*m_caseFile, name);
    order->setValue(standing && standing->order ? QJsonValue(*standing->order) : QJsonValue(QJsonValue::Undefined));
    showStandingOfOrder();
}

void StepForm::showStandingOfOrder()
{
    auto* oldValue = editorAt(QStringLiteral("oldValue"));
    if (!m_caseFile || !oldValue)
        return;
    const auto ordinal = editorAt(QStringLiteral("order"))->value();
    const auto standing = standingOf(*m_caseFile, editorAt(QStringLiteral("field"))->value().toString(),
                                     ordinal.isDouble() ? std::optional(ordinal.toInt()) : std::nullopt);
    oldValue->setValue(standing ? QJsonValue(plainText(standing->value)) : QJsonValue(QJsonValue::Undefined));
    oldValue->setEnabled(!standing);
}

} // namespace guitai
