// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/column_heads.h"

#include "core/service/import/table_head.h"
#include "ui/importing/head_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace guitai {

namespace {

constexpr int unused = -1;
constexpr int letterHeight = 20;

int meaningOf(const QComboBox& combo)
{
    return combo.currentData().toInt();
}

} // namespace

ColumnHeads::ColumnHeads(QTableView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setObjectName(QStringLiteral("columnHeads"));
    setFocusPolicy(Qt::NoFocus);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeads::place);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnHeads::place);
}

void ColumnHeads::show(TableKind kind, int columns, const QList<Heading>& headings)
{
    m_kind = kind;
    qDeleteAll(m_combos);
    m_combos.clear();
    for (int column = 0; column < columns; ++column)
        m_combos << makeCombo(column);
    for (const auto& heading : headings)
        if (heading.index < columns)
            combo(heading.index)->setCurrentIndex(combo(heading.index)->findData(static_cast<int>(heading.column)));
    for (const auto* box : m_combos)
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnHeads::changed);
    place();
}

QComboBox* ColumnHeads::makeCombo(int column)
{
    auto* box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("column%1").arg(columnLetters(column)));
    box->setAccessibleName(tr("Meaning of column %1").arg(columnLetters(column)));
    box->addItem(tr("not used"), unused);
    for (const auto meaning : columnsOf(m_kind))
        box->addItem(headerOf(m_kind, meaning), static_cast<int>(meaning));
    box->installEventFilter(this);
    QWidget::setTabOrder(column > 0 ? static_cast<QWidget*>(combo(column - 1)) : m_view, box);
    return box;
}

QList<Heading> ColumnHeads::headings() const
{
    QList<Heading> all;
    for (int column = 0; column < m_combos.size(); ++column)
        if (const int meaning = meaningOf(*combo(column)); meaning != unused)
            all << Heading{.column = static_cast<Column>(meaning), .index = column};
    return all;
}

QSize ColumnHeads::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), letterHeight + metrics::controlHeight + metrics::halfGrid};
}

void ColumnHeads::place()
{
    for (int column = 0; column < m_combos.size() && column < count(); ++column) {
        combo(column)->setGeometry(sectionViewportPosition(column) + 2, letterHeight, sectionSize(column) - 4,
                                   metrics::controlHeight);
        combo(column)->show();
    }
}

void ColumnHeads::bringToSight(int column)
{
    auto* bar = m_view->horizontalScrollBar();
    const int left = sectionViewportPosition(column);
    const int beyond = left + sectionSize(column) - viewport()->width();
    if (left < 0 || beyond > 0)
        bar->setValue(bar->value() + (left < 0 ? left : beyond));
}

bool ColumnHeads::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box && event->type() == QEvent::FocusIn)
        bringToSight(static_cast<int>(m_combos.indexOf(box)));
    // Rolling over the table scrolls it; it must not change what a column means.
    if (box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

void ColumnHeads::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Theme& theme = currentTheme();
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setFont(fontFor(FontRole::Caption));
    painter->setPen(theme.muted);
    painter->drawText(QRect(rect.x(), rect.y(), rect.width(), letterHeight), Qt::AlignCenter, columnLetters(column));
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void ColumnHeads::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    place();
}

} // namespace guitai
