// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columns_panel.h"

#include "ui/importing/column_heads.h"
#include "ui/importing/head_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

namespace guitai {

namespace {

constexpr int leastWidth = 120;
constexpr int mostWidth = 200;

} // namespace

ColumnsPanel::ColumnsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new HeadModel(this)),
      m_view(new QTableView(this)),
      m_headerRow(new QSpinBox(this)),
      m_missing(new InlineProblem(this))
{
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_headerRow->setSpecialValueText(tr("none"));
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setAccessibleName(tr("The first rows of the file"));
    m_missing->setObjectName(QStringLiteral("missingColumns"));
    makePlainTable(*m_view);
    setFrameless(*m_view);
    m_heads = new ColumnHeads(m_view);
    m_view->setHorizontalHeader(m_heads);
    m_view->verticalHeader()->setVisible(true);
    m_view->verticalHeader()->setSectionsClickable(true);
    m_view->setCornerButtonEnabled(false);
    m_view->setModel(m_model);
    layOut();
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        guess(row);
        Q_EMIT changed();
    });
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { m_headerRow->setValue(m_model->numberOf(row)); });
    connect(m_heads, &ColumnHeads::changed, this, [this] {
        review();
        Q_EMIT changed();
    });
}

void ColumnsPanel::layOut()
{
    auto* header = new FieldRow(tr("The heading stands in &row"), m_headerRow, this);
    auto* hint = captionLabel(tr("What is faint is not read. Click a row number to make that row the heading."), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::cardGap);
    line->addWidget(header);
    line->addWidget(hint, 1, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addLayout(line);
    column->addWidget(m_missing);
    column->addWidget(m_view, 1);
    QWidget::setTabOrder(m_headerRow, m_view);
}

void ColumnsPanel::show(const TableHead& head, TableKind kind)
{
    m_head = head;
    m_kind = kind;
    m_model->show(head);
    const qint64 headerRow = guessColumns(kind, head.rows).headerRow;
    {
        const QSignalBlocker quiet(m_headerRow);
        m_headerRow->setRange(0, head.rows.isEmpty() ? 0 : head.rows.last().number);
        m_headerRow->setValue(static_cast<int>(headerRow));
    }
    guess(headerRow);
    fitWidths();
    m_view->scrollToTop();
}

void ColumnsPanel::guess(qint64 headerRow)
{
    const auto map = m_head.columnsUnder(m_kind, headerRow);
    m_heads->show(m_kind, static_cast<int>(m_head.width()), map.headings);
    review();
    if (m_model->headerIndex() > 0)
        m_view->scrollTo(m_model->index(m_model->headerIndex(), 0));
}

void ColumnsPanel::review()
{
    m_model->setColumns(columns());
    m_missing->setProblem(complaint(), Tone::Soon);
}

/// What the choice lacks, or has twice.
QString ColumnsPanel::complaint() const
{
    if (const auto twice = repeated(); !twice.isEmpty())
        return tr("Chosen for more than one column: %1. Leave it to one of them.").arg(twice.join(u'、'));
    QStringList missing;
    for (const auto column : missingColumns(m_kind, columns(), m_estateGiven))
        missing << headerOf(m_kind, column);
    if (missing.isEmpty())
        return {};
    return (missing.contains(headerOf(m_kind, Column::Estate))
                ? tr("Still missing: %1. Say above which column it is, or give the estate of all rows.")
                : tr("Still missing: %1. Say above each column what it is."))
        .arg(missing.join(u'、'));
}

/// Only phones may stand in several columns.
QStringList ColumnsPanel::repeated() const
{
    QStringList names;
    const auto all = m_heads->headings();
    for (const auto& heading : all) {
        const auto same = std::ranges::count(all, heading.column, &Heading::column);
        const QString name = headerOf(m_kind, heading.column);
        if (same > 1 && heading.column != Column::Phone && !names.contains(name))
            names << name;
    }
    return names;
}

void ColumnsPanel::setEstateGiven(bool given)
{
    m_estateGiven = given;
    review();
}

ColumnMap ColumnsPanel::columns() const
{
    return {.headerRow = m_headerRow->value(), .headings = m_heads->headings()};
}

bool ColumnsPanel::isComplete() const
{
    return !m_head.rows.isEmpty() && complaint().isEmpty();
}

bool ColumnsPanel::beginMissing()
{
    if (isComplete() || m_head.width() == 0)
        return false;
    const auto taken = m_heads->headings();
    int column = 0;
    while (column + 1 < m_head.width() && std::ranges::find(taken, column, &Heading::index) != taken.end())
        ++column;
    m_heads->combo(column)->setFocus(Qt::OtherFocusReason);
    return true;
}

/// A title above the header may be long; what stands below it says how wide a column is.
void ColumnsPanel::fitWidths()
{
    const QFontMetrics type(fontFor(FontRole::Strong));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = leastWidth;
        for (int row = std::max(0, m_model->headerIndex()); row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            widest = std::max(widest, type.horizontalAdvance(text) + 3 * metrics::grid);
        }
        m_heads->resizeSection(column, std::min(widest, mostWidth));
    }
}

} // namespace guitai
