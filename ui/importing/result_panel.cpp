// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/result_panel.h"

#include "core/service/sentences.h"
#include "core/service/sheet/csv_writer.h"
#include "ui/importing/figure_row.h"
#include "ui/importing/import_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text_table.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace guitai {

namespace {

constexpr int rowColumnWidth = 110;
constexpr int fateColumnWidth = 150;

} // namespace

ResultPanel::ResultPanel(const FilePrompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_figures(new FigureRow(this)),
      m_newEstates(new InlineProblem(this)),
      m_rowsHead(captionLabel({}, this)),
      m_export(new QPushButton(iconOf(Icon::Export), tr("E&xport as csv…"), this)),
      m_trouble(new InlineProblem(this)),
      m_rows(new TextTable(this)),
      m_view(new QTableView(this)),
      m_allTaken(new EmptyState(Icon::Check, tr("Every row of the file can be used."), {}, this))
{
    m_figures->setObjectName(QStringLiteral("figures"));
    m_newEstates->setObjectName(QStringLiteral("newEstates"));
    m_export->setObjectName(QStringLiteral("exportRows"));
    m_trouble->setObjectName(QStringLiteral("exportTrouble"));
    m_view->setObjectName(QStringLiteral("faults"));
    m_view->setAccessibleName(tr("Rows not taken, and remarks"));
    makePlainTable(*m_view);
    setFrameless(*m_view);
    m_view->setModel(m_rows);
    layOut();
    connect(m_export, &QPushButton::clicked, this, &ResultPanel::exportRows);
}

void ResultPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_rowsHead, 1, Qt::AlignBottom);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_figures);
    column->addWidget(m_newEstates);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    column->addWidget(m_allTaken, 1);
}

void ResultPanel::show(TableKind kind, const ImportResult& result, const QString& path)
{
    m_result = result;
    m_path = path;
    m_trouble->setProblem({});
    showFigures(kind);
    const QString estates = result.newEstates.join(QStringLiteral("、"));
    m_newEstates->setProblem(result.newEstates.isEmpty()
                                 ? QString()
                                 : tr("New estates: %1. Until their acceptance and developer are told, "
                                      "warranties there stay undecided.")
                                       .arg(estates),
                             Tone::Soon);
    showRows();
}

void ResultPanel::showFigures(TableKind kind)
{
    QList<FigureRow::Figure> figures;
    if (kind == TableKind::Ledger) {
        figures << FigureRow::Figure{tr("Cases"), m_result.cases};
    } else {
        figures << FigureRow::Figure{tr("Rooms"), m_result.rooms};
        figures << FigureRow::Figure{tr("Residents"), m_result.residents};
    }
    figures << FigureRow::Figure{tr("New"), m_result.created, m_result.created > 0 ? Tone::Good : Tone::Neutral};
    if (kind == TableKind::Roster)
        figures << FigureRow::Figure{tr("Changed"), m_result.changed,
                                     m_result.changed > 0 ? Tone::Accent : Tone::Neutral};
    figures << FigureRow::Figure{tr("As they were"), m_result.unchanged};
    const bool rejects = !m_result.rejected.isEmpty();
    figures << FigureRow::Figure{tr("Rows not taken"), m_result.rejected.size(),
                                 rejects ? Tone::Overdue : Tone::Neutral};
    figures << FigureRow::Figure{tr("Remarks"), m_result.remarks.size(),
                                 m_result.remarks.isEmpty() ? Tone::Neutral : Tone::Soon};
    m_figures->show(figures);
}

void ResultPanel::showRows()
{
    auto table = faultTable(m_result);
    const QStringList heads = table.takeFirst();
    QList<TextRow> rows;
    for (const auto& cells : table) {
        const bool taken = rows.size() >= m_result.rejected.size();
        rows << TextRow{
            .cells = cells, .icon = taken ? Icon::Info : Icon::Warning, .tone = taken ? Tone::Soon : Tone::Overdue};
    }
    const bool any = !rows.isEmpty();
    m_rows->show(heads, rows);
    m_view->horizontalHeader()->resizeSection(0, rowColumnWidth);
    m_view->horizontalHeader()->resizeSection(1, fateColumnWidth);
    m_rowsHead->setText(tr("Rows not taken, and remarks"));
    for (auto* widget : QList<QWidget*>{m_rowsHead, m_export, m_view})
        widget->setVisible(any);
    m_allTaken->setVisible(!any);
}

void ResultPanel::exportRows()
{
    const QFileInfo source(m_path);
    const QString name = tr("%1 – rows not taken.csv").arg(source.completeBaseName());
    const QString path = m_prompts.save(this, source.dir().filePath(name));
    if (path.isEmpty())
        return;
    const auto written = writeCsv(path, faultTable(m_result));
    m_trouble->setProblem(written ? QString() : sentence(written.error()));
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

} // namespace guitai
