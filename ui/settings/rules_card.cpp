// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_card.h"

#include "ui/settings/form_samples.h"
#include "ui/settings/rule_rows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString formSection = u"forms"_s;
/// The table is as high as its first ones, and never lower than as many plain ones.
constexpr int shownRows = 9;
constexpr int mostCharacters = 48; ///< of a column but the last

RuleTable tableOf(const QString& section, const Procedure& procedure)
{
    if (section == u"roles")
        return roleTable(procedure);
    if (section == u"parts")
        return partTable(procedure);
    return section == u"liability" ? liabilityTable(procedure) : clockTable(procedure);
}

} // namespace

RulesCard::RulesCard(const Seat& seat, QWidget* parent)
    : Card(tr("Regulation"), parent),
      m_procedure(seat.procedure),
      m_sections(new Segmented({{u"clocks"_s, tr("Deadlines")},
                                {u"roles"_s, tr("Roles")},
                                {u"parts"_s, tr("Warranty")},
                                {u"liability"_s, tr("Who pays")},
                                {formSection, tr("Forms")}},
                               this)),
      m_rows(new TextTable(this)),
      m_view(new QTableView(this))
{
    m_sections->setObjectName(u"ruleSections"_s);
    m_sections->setAccessibleName(tr("What of the regulation is shown"));
    m_view->setObjectName(u"rules"_s);
    m_view->setModel(m_rows);
    layOut();
    connect(m_sections, &Segmented::valueChanged, this, &RulesCard::turnTo);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &RulesCard::fitRows);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
    m_sections->setValue(u"clocks"_s);
}

void RulesCard::layOut()
{
    makePlainTable(*m_view);
    setFrameless(*m_view);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setWordWrap(true);
    auto* title = plainLabel(m_procedure.title, this, FontRole::Strong);
    title->setWordWrap(true);
    body().addWidget(title);
    auto* version = captionLabel(tr("%1 · version %2 · in force since %3 · to be read only: the cases under way keep "
                                    "the version they began with")
                                     .arg(m_procedure.id)
                                     .arg(m_procedure.version)
                                     .arg(m_procedure.effective.toString(Qt::ISODate)),
                                 this);
    version->setWordWrap(true);
    body().addWidget(version);
    body().addWidget(m_sections);
    body().addWidget(m_view);
}

void RulesCard::turnTo(const QString& section)
{
    const bool forms = section == formSection;
    if (forms && !m_samples) {
        m_samples = new FormSamples(this);
        body().addWidget(m_samples);
    }
    if (m_samples)
        m_samples->setVisible(forms);
    m_view->setVisible(!forms);
    if (forms)
        return;
    const auto table = tableOf(section, m_procedure);
    QList<TextRow> rows;
    for (const auto& cells : table.rows)
        rows << TextRow{.cells = cells, .icon = {}};
    m_rows->show(table.heads, rows);
    m_view->setAccessibleName(table.heads.join(u", "_s));
    fitColumns();
    m_view->setCurrentIndex(m_rows->index(0, 0));
}

/// Whole rows; the last column takes what is left.
void RulesCard::fitColumns()
{
    const int widest = QFontMetrics(fontFor(FontRole::Body)).averageCharWidth() * mostCharacters;
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 2 * metrics::grid, widest));
    }
    fitRows();
}

/// As high as their texts are in the columns as they are.
void RulesCard::fitRows()
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        m_view->resizeRowToContents(row);
        if (const int text = m_view->rowHeight(row); text > rowHeight())
            m_view->setRowHeight(row, text + metrics::grid);
        if (row < shownRows)
            height += m_view->rowHeight(row);
    }
    m_view->setFixedHeight(headHeight() + std::max(height, shownRows * rowHeight()) + 2 * m_view->frameWidth());
}

/// Once the letters of the table have their new size as well.
void RulesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &RulesCard::fitColumns, Qt::QueuedConnection);
}

} // namespace guitai
