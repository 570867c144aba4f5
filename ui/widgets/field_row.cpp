// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include "ui/theme/metrics.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/multiline_edit.h"
#include "ui/widgets/parsed_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/roles.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// "房号(&R)" and "&Room" are read out as 房号 and Room.
QString withoutMnemonic(QString label)
{
    static const QRegularExpression appended(uR"(\s*\(&.\))"_s);
    return label.remove(appended).remove(u'&');
}

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent, LabelPlace place)
    : QWidget(parent), m_label(captionLabel(label, this)), m_editor(editor), m_problem(new InlineProblem(this))
{
    registerAccessibleRoles();
    m_editor->setParent(this);
    m_label->setBuddy(m_editor);
    nameEditor();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::controlPadding);
    grid->setVerticalSpacing(metrics::halfGrid);
    const int column = place == LabelPlace::Left ? 1 : 0;
    if (place == LabelPlace::Left) {
        m_label->setFont(fontFor(FontRole::Body));
        m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_label->setMinimumHeight(controlHeight());
        grid->addWidget(m_label, 1, 0, Qt::AlignTop);
    } else {
        grid->addWidget(m_label, 0, 0);
    }
    // An editor that does not grow must not hold its column back.
    const bool grows = m_editor->sizePolicy().horizontalPolicy() != QSizePolicy::Maximum;
    grid->addWidget(m_editor, 1, column, grows ? Qt::Alignment() : Qt::AlignLeft);
    grid->addWidget(m_problem, 2, column);
    grid->setColumnStretch(column, 1);

    if (auto* parsed = qobject_cast<ParsedEdit*>(m_editor))
        connect(parsed, &ParsedEdit::problemChanged, this, &FieldRow::setProblem);
    else if (auto* lines = qobject_cast<MultilineEdit*>(m_editor))
        connect(lines, &MultilineEdit::problemChanged, this, &FieldRow::setProblem);
}

void FieldRow::nameEditor()
{
    const QString name = withoutMnemonic(m_label->text());
    setAccessibleName(name);
    if (m_editor->accessibleName().isEmpty())
        m_editor->setAccessibleName(name);
}

void FieldRow::setProblem(const QString& sentence)
{
    m_problem->setProblem(sentence);
    // Heard again whenever the editor is reached.
    m_editor->setAccessibleDescription(sentence);
}

void FieldRow::sayIn(QGridLayout& grid, int line)
{
    grid.addWidget(m_problem, line, 0, 1, -1);
}

void FieldRow::align(const QList<FieldRow*>& rows)
{
    int widest = 0;
    for (const auto* row : rows)
        if (!row->m_label->isHidden())
            widest = qMax(widest, row->m_label->sizeHint().width());
    for (const auto* row : rows) // a least width of the label would go into its own hint and never shrink again
        static_cast<QGridLayout*>(row->layout())->setColumnMinimumWidth(0, widest);
    if (!rows.isEmpty())
        rows.first()->m_aligned = {rows.begin(), rows.end()};
}

/// The labels may have other letters now.
void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    if (m_label->minimumHeight() > 0)
        m_label->setMinimumHeight(controlHeight());
    QList<FieldRow*> rows;
    for (const auto& row : std::as_const(m_aligned))
        if (row)
            rows << row;
    align(rows);
}

} // namespace guitai
