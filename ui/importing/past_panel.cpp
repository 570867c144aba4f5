// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/past_panel.h"

#include "core/service/facts.h"
#include "core/service/permission.h"
#include "core/service/sentences.h"
#include "core/steps/importing.h"
#include "ui/importing/import_words.h"
#include "ui/importing/withdraw_form.h"
#include "ui/page/phrases.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int fileWidth = 260;
constexpr int widestColumn = 200;
constexpr int keptHeight = 140;

} // namespace

PastPanel::PastPanel(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_rows(new TextTable(this)),
      m_view(new QTableView(this)),
      m_none(new EmptyState(Icon::Import, tr("Nothing has been imported yet."), {}, this)),
      m_withdraw(new QPushButton(iconOf(Icon::Undo), tr("Wi&thdraw…"), this)),
      m_form(new WithdrawForm(this)),
      m_outcome(new InlineProblem(this)),
      m_kept(new TextTable(this)),
      m_keptView(new QTableView(this))
{
    m_view->setObjectName(u"pastImports"_s);
    m_view->setAccessibleName(tr("Earlier imports"));
    m_withdraw->setObjectName(u"withdraw"_s);
    m_outcome->setObjectName(u"withdrawOutcome"_s);
    m_keptView->setObjectName(u"kept"_s);
    m_keptView->setAccessibleName(tr("What stayed as it is"));
    m_rows->setFigures({4, 5});
    for (auto* view : {m_view, m_keptView}) {
        makePlainTable(*view);
        setFrameless(*view);
    }
    m_view->setModel(m_rows);
    m_keptView->setModel(m_kept);
    m_keptView->setMaximumHeight(keptHeight);
    m_keptView->hide();
    setFocusProxy(m_view);
    layOut();
    connectParts();
}

void PastPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(captionLabel(tr("Earlier imports"), this), 1, Qt::AlignVCenter);
    head->addWidget(m_withdraw);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_form);
    column->addWidget(m_outcome);
    column->addWidget(m_keptView);
}

void PastPanel::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PastPanel::offer);
    connect(m_withdraw, &QPushButton::clicked, this, &PastPanel::beginWithdrawal);
    connect(m_form, &WithdrawForm::dropped, this, [this] {
        m_form->hide();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &WithdrawForm::confirmed, this, [this](const QString& reason) {
        m_form->hide();
        Q_EMIT withdrawWanted(m_form->batch(), reason);
    });
}

QStringList PastPanel::cellsOf(const PastImport& past) const
{
    const auto shown = [&](const QDateTime& at) { return at.toTimeZone(m_seat.zone).toString(u"yyyy-MM-dd HH:mm"_s); };
    const auto& batch = past.batch;
    const bool roster = batch.kind == ImportBatch::Kind::Roster;
    return {batch.file,
            kindWord(roster ? TableKind::Roster : TableKind::Ledger),
            shown(batch.at),
            past.by,
            QString::number(past.created),
            QString::number(past.changed),
            batch.withdrawnAt ? tr("withdrawn %1").arg(shown(*batch.withdrawnAt)) : tr("in force")};
}

void PastPanel::refresh()
{
    const auto* before = chosen();
    const BatchId was = before ? before->batch.id : BatchId();
    auto imports = pastImports(m_seat.office);
    if (!imports) {
        showTrouble(imports.error());
        return;
    }
    m_imports = std::move(*imports);
    QList<TextRow> rows;
    int current = 0;
    for (const auto& past : m_imports) {
        if (past.batch.id == was)
            current = static_cast<int>(rows.size());
        const bool gone = past.batch.withdrawnAt.has_value();
        rows << TextRow{.cells = cellsOf(past),
                        .icon = gone ? Icon::Undo : Icon::Check,
                        .tone = gone ? Tone::Neutral : Tone::Good,
                        .faint = gone};
    }
    m_rows->show({tr("File"), tr("Kind"), tr("When"), tr("By"), tr("New"), tr("Changed"), tr("State")}, rows);
    fitWidths();
    m_view->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_withdraw->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_rows->index(current, 0));
    offer();
}

void PastPanel::fitWidths()
{
    m_view->resizeColumnsToContents();
    auto* head = m_view->horizontalHeader();
    for (int column = 1; column < m_rows->columnCount() - 1; ++column)
        head->resizeSection(column, std::min(head->sectionSize(column) + 2 * metrics::grid, widestColumn));
    head->resizeSection(0, fileWidth);
}

const PastImport* PastPanel::chosen() const
{
    const auto row = m_view->currentIndex().row();
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

void PastPanel::chooseLatest()
{
    if (!m_imports.isEmpty())
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

/// A room or building is known by more than its own number.
QString PastPanel::nameOf(const KeptRecord& record) const
{
    if (record.aggregate == QLatin1String(RoomTag::name)) {
        const auto facts = placeFacts(m_seat.office, RoomId{record.subject});
        return facts && *facts ? (*facts)->place().text : record.name;
    }
    if (record.aggregate == QLatin1String(BuildingTag::name)) {
        const auto building = m_seat.office.buildings.find({record.subject});
        const auto facts = building && *building ? placeFacts(m_seat.office, (*building)->estate)
                                                 : Result<std::optional<PlaceFacts>>(std::nullopt);
        return facts && *facts ? (*facts)->estate.name + u' ' + record.name : record.name;
    }
    return record.name;
}

void PastPanel::offer()
{
    const auto* past = chosen();
    m_withdraw->setEnabled(past && !past->batch.withdrawnAt);
    if (m_form->isVisible() && (!past || past->batch.id != m_form->batch()))
        m_form->hide();
}

/// Who may not withdraw is told so before a reason is asked for.
void PastPanel::beginWithdrawal()
{
    m_outcome->setProblem({});
    m_keptView->hide();
    const auto barred = barredByRole(m_seat.office, m_seat.person.id, WithdrawImport::name);
    if (!barred)
        showTrouble(barred.error());
    else if (*barred)
        m_outcome->setProblem(reasonOf(**barred, m_seat.procedure, m_seat.zone), Tone::Soon);
    else if (const auto* past = chosen())
        m_form->begin(*past);
}

void PastPanel::showTrouble(const Trouble& trouble)
{
    m_keptView->hide();
    m_outcome->setProblem(reasonOf(trouble, m_seat.procedure, m_seat.zone));
}

void PastPanel::showWithdrawn(const WithdrawResult& result)
{
    const QString done =
        tr("Withdrawn: %1 taken back, %2 as they were before.").arg(result.withdrawn).arg(result.restored);
    const QString kept = tr("%1 stayed as they are:").arg(result.kept.size());
    m_outcome->setProblem(result.kept.isEmpty() ? done : tr("%1 %2").arg(done, kept),
                          result.kept.isEmpty() ? Tone::Good : Tone::Soon);
    QList<TextRow> rows;
    for (const auto& record : result.kept)
        rows << TextRow{.cells = {fieldLabel(record.aggregate), nameOf(record),
                                  record.why == KeptRecord::Why::ChangedSince ? tr("Somebody has worked on it since.")
                                                                              : tr("It is in use.")}};
    m_kept->show({tr("What"), tr("Number or name"), tr("Why it stays")}, rows);
    m_keptView->resizeColumnsToContents();
    m_keptView->setVisible(!rows.isEmpty());
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace guitai
