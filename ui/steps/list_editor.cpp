// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/list_editor.h"

#include "core/base/codec.h"
#include "core/domain/dispatch_order.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

namespace guitai {

namespace {

constexpr qsizetype mostRows = 200;

/// Nothing is added up that could overflow; the step refuses such amounts anyway.
bool canBeSummed(const Material& material)
{
    constexpr qint64 most = 1'000'000'000;
    return material.quantity >= 0 && material.quantity <= most && material.price.fen >= 0 && material.price.fen <= most;
}

std::optional<Money> sumOfMaterials(const QJsonArray& rows)
{
    Money sum;
    for (const auto& row : rows) {
        const auto material = fromJson<Material>(row);
        if (!material || !canBeSummed(*material))
            return std::nullopt;
        sum = sum + material->sum();
    }
    return sum;
}

bool hasTotal(const FieldShape& shape)
{
    const auto materials = shapesOf<Material>();
    return std::ranges::equal(shape.members, materials, {}, &FieldShape::name, &FieldShape::name);
}

/// The first column names the thing and takes the room.
constexpr int nameStretch = 4;
constexpr int otherStretch = 2;

} // namespace

ListEditor::ListEditor(const FieldLayout& field, StepSetting setting, QWidget* parent)
    : FieldEditor(field, parent),
      m_setting(std::move(setting)),
      m_grid(new QGridLayout(this)),
      m_nothing(plainLabel(tr("None"), this))
{
    if (field.shape.kind == FieldShape::Kind::Object) {
        for (const auto& member : field.shape.members) {
            const auto layout = layoutOf(field.step, member);
            if (layout.is(FieldLayout::Trait::Hidden))
                m_hidden << member.name;
            else
                m_members << layout;
        }
    } else {
        FieldLayout item = field;
        item.shape.list = false;
        m_members << item;
    }
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::halfGrid);
    m_grid->setVerticalSpacing(metrics::halfGrid);
    addHeadings();
    m_grid->addWidget(m_nothing, 1, 0);
    if (hasTotal(field.shape)) {
        m_total = plainLabel({}, this, FontRole::Strong);
        m_total->setObjectName(field.shape.name + QStringLiteral("Total"));
        m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    addRow();
    showTotal();
    connect(qApp, &QApplication::focusChanged, this, &ListEditor::dropEmptied);
}

ListEditor::~ListEditor()
{
    qApp->disconnect(this); // the cells, which go later, pass the keyboard on
}

void ListEditor::addHeadings()
{
    for (int column = 0; column < m_members.size(); ++column) {
        m_grid->setColumnStretch(column, column == 0 ? nameStretch : otherStretch);
        if (field().shape.kind != FieldShape::Kind::Object)
            continue;
        m_grid->addWidget(captionLabel(m_members[column].label, this), 0, column);
    }
}

void ListEditor::addRow()
{
    Row row;
    for (const auto& member : m_members) {
        auto* cell = makeFieldEditor(member, m_setting, this);
        cell->setValue(member.start);
        connect(cell, &FieldEditor::changed, this, &ListEditor::onCellChanged);
        cell->show(); // at once, so that Tab reaches it
        row.cells << cell;
    }
    row.remove = new QToolButton(this);
    row.remove->setIcon(iconOf(Icon::Close));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+-
    connect(row.remove, &QToolButton::clicked, this, [this, remove = row.remove] { removeRow(rowOf(remove)); });
    m_rows << row;
    arrange();
}

void ListEditor::dropRow(qsizetype index)
{
    const Row row = m_rows.takeAt(index);
    for (auto* cell : row.cells) {
        cell->hide();
        cell->deleteLater();
    }
    row.remove->hide();
    row.remove->deleteLater();
}

/// So that a row is counted on screen as a refusal counts it.
void ListEditor::dropEmptied(const QWidget* left, const QWidget* now)
{
    if (!now || now->window() != window())
        return;
    const auto index = rowOf(left);
    if (index < 0 || index == rowOf(now) || index + 1 == m_rows.size() || !isBlank(m_rows[index]))
        return;
    dropRow(index);
    arrange();
}

/// The blank row at the end stays.
void ListEditor::removeRow(qsizetype index)
{
    if (index < 0 || (index + 1 == m_rows.size() && isBlank(m_rows.last())))
        return;
    if (index + 1 == m_rows.size())
        addRow();
    m_rows[index + 1].cells.first()->setFocus();
    dropRow(index);
    arrange();
    onCellChanged();
}

/// Rows move up when one goes, and every control says in which row it stands.
void ListEditor::arrange()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        for (int column = 0; column < m_rows[i].cells.size(); ++column) {
            auto* cell = m_rows[i].cells[column];
            m_grid->addWidget(cell, line, column);
            for (auto* stop : cell->stops()) {
                stop->setObjectName(
                    QStringLiteral("%1[%2].%3").arg(field().shape.name).arg(i).arg(cell->field().shape.name));
                stop->setAccessibleName(tr("%1, row %2: %3").arg(field().label).arg(line).arg(cell->field().label));
            }
        }
        const bool blankEnd = i + 1 == m_rows.size() && isBlank(m_rows[i]);
        for (auto* cell : m_rows[i].cells)
            cell->setVisible(!m_readOnly || !blankEnd);
        m_grid->addWidget(m_rows[i].remove, line, static_cast<int>(m_members.size()));
        m_rows[i].remove->setAccessibleName(tr("Remove row %1").arg(line));
        m_rows[i].remove->setToolTip(tr("Remove this row (Ctrl+-)"));
        m_rows[i].remove->setEnabled(!blankEnd);
        m_rows[i].remove->setVisible(!m_readOnly);
    }
    m_nothing->setVisible(m_readOnly && m_rows.size() == 1);
    if (m_total)
        m_grid->addWidget(m_total, static_cast<int>(m_rows.size()) + 1, 0, 1, static_cast<int>(m_members.size()));
    Q_EMIT stopsChanged();
}

void ListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    arrange();
}

void ListEditor::onCellChanged()
{
    if (!isBlank(m_rows.last()) && m_rows.size() < mostRows)
        addRow();
    showTotal();
    Q_EMIT changed();
}

void ListEditor::showTotal()
{
    if (!m_total)
        return;
    const auto sum = sumOfMaterials(read().toArray());
    m_total->setText(tr("Total %1 yuan").arg(sum ? toYuan(*sum) : QStringLiteral("—")));
}

QJsonValue ListEditor::valueOf(const Row& row) const
{
    if (field().shape.kind != FieldShape::Kind::Object)
        return row.cells.first()->value();
    QJsonObject object = row.hidden;
    for (const auto* cell : row.cells)
        if (const auto value = cell->value(); !value.isUndefined())
            object.insert(cell->field().shape.name, value);
    return object;
}

bool ListEditor::isBlank(const Row& row) const
{
    return std::ranges::all_of(row.cells, [](const FieldEditor* cell) { return cell->value() == cell->field().start; });
}

QJsonValue ListEditor::read() const
{
    QJsonArray rows;
    for (const auto& row : m_rows)
        if (!isBlank(row))
            rows << valueOf(row);
    if (field().shape.list)
        return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
    return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : rows.first();
}

void ListEditor::display(const QJsonValue& value)
{
    while (m_rows.size() > 1 || !isBlank(m_rows.first())) {
        const Row row = m_rows.takeFirst();
        qDeleteAll(row.cells);
        delete row.remove;
        if (m_rows.isEmpty())
            addRow();
    }
    m_rows.first().hidden = {};
    arrange();
    const QJsonArray rows = value.isArray() || value.isUndefined() ? value.toArray() : QJsonArray{value};
    for (const auto& item : rows) {
        const qsizetype last = m_rows.size() - 1;
        for (const auto& name : m_hidden)
            if (const auto hidden = item.toObject().value(name); !hidden.isUndefined())
                m_rows[last].hidden.insert(name, hidden);
        const auto cells = m_rows[last].cells;
        for (auto* cell : cells)
            cell->setValue(field().shape.kind == FieldShape::Kind::Object
                               ? item.toObject().value(cell->field().shape.name)
                               : QJsonValue(item));
        onCellChanged();
    }
    showTotal();
}

std::optional<Unread> ListEditor::unread() const
{
    int index = 0;
    for (const auto& row : m_rows) {
        if (isBlank(row))
            continue;
        for (const auto* cell : row.cells)
            if (const auto unread = cell->unread())
                return Unread{QStringLiteral("[%1].%2").arg(index).arg(cell->field().shape.name), unread->sentence};
        ++index;
    }
    return std::nullopt;
}

QList<QWidget*> ListEditor::stops() const
{
    QList<QWidget*> all;
    for (const auto& row : m_rows)
        for (const auto* cell : row.cells)
            all << cell->stops();
    return all;
}

QWidget* ListEditor::stopAt(const QString& path) const
{
    static const QRegularExpression shape(QStringLiteral("^\\[(\\d+)\\](?:\\.(\\w+))?"));
    const auto match = shape.match(path);
    qsizetype wanted = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    for (const auto& row : m_rows) {
        if (isBlank(row) || wanted-- > 0)
            continue;
        for (auto* cell : row.cells)
            if (cell->field().shape.name == match.captured(2))
                return cell->stopAt({});
        return row.cells.first()->stopAt({});
    }
    return stops().value(0);
}

void ListEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Minus && event->modifiers() == Qt::ControlModifier) {
        removeRow(rowOf(window()->focusWidget()));
        return;
    }
    FieldEditor::keyPressEvent(event);
}

qsizetype ListEditor::rowOf(const QWidget* inside) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        const bool within = std::ranges::any_of(
            row.cells, [&](const FieldEditor* cell) { return cell == inside || cell->isAncestorOf(inside); });
        if (row.remove == inside || within)
            return i;
    }
    return -1;
}

} // namespace guitai
