// SPDX-License-Identifier: GPL-3.0-or-later
// What the page lets the job do, and what it makes of the answers.
#include "core/service/import/import_session.h"
#include "ui/importing/columns_panel.h"
#include "ui/importing/drop_area.h"
#include "ui/importing/import_page.h"
#include "ui/importing/import_words.h"
#include "ui/importing/past_panel.h"
#include "ui/importing/result_panel.h"
#include "ui/importing/source_bar.h"
#include "ui/page/phrases.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/work_bar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace guitai {

void ImportPage::take(const QString& path)
{
    if (!takesFiles())
        return;
    m_notice->setProblem({});
    m_work->begin(tr("Reading %1").arg(QFileInfo(path).fileName()), WorkBar::Stops::Never);
    m_job->look(path, [this, path](Result<TableHead> head) {
        if (!head) {
            go(Stage::File);
            showTrouble(head.error());
            return;
        }
        m_head = std::move(*head);
        m_source->show(path, m_head.kind);
        guess();
        go(Stage::Columns);
    });
}

void ImportPage::guess()
{
    m_columns->show(m_head, m_source->kind());
    m_source->setEstateAsked(!m_columns->columns().has(Column::Estate));
    m_columns->setEstateGiven(!m_source->estate().isEmpty());
    askRole();
}

/// Before any work goes into an import that this person may not make. A file that is not known yet may be of either
/// kind.
void ImportPage::askRole()
{
    const auto reasonFor = [this](TableKind kind) {
        const auto bars = barredFromImport(m_seat.office, m_seat.person.id, kind);
        if (!bars)
            return reasonOf(bars.error(), m_seat.procedure, m_seat.zone);
        return *bars ? reasonOf(**bars, m_seat.procedure, m_seat.zone) : QString();
    };
    const QString ofRoster = reasonFor(TableKind::Roster);
    const QString ofLedger = reasonFor(TableKind::Ledger);
    const bool all = !ofRoster.isEmpty() && !ofLedger.isEmpty();
    const bool roster = m_stage == Stage::File || m_source->kind() == TableKind::Roster;
    m_barred->setProblem(m_stage == Stage::File && !all ? QString() : roster ? ofRoster : ofLedger, Tone::Soon);
    m_drop->button().setEnabled(!all);
    m_drop->setVisible(m_stage == Stage::File && !all);
    m_stages->setVisible(m_stage != Stage::File || !all);
    showActions();
}

bool ImportPage::isBarred() const
{
    return !m_barred->problem().isEmpty();
}

bool ImportPage::takesFiles() const
{
    return m_drop->button().isEnabled(); // which it is not while something runs
}

ImportWish ImportPage::wish(bool dryRun) const
{
    return {.path = m_source->path(),
            .kind = m_source->kind(),
            .options = {.site = m_source->site(),
                        .dryRun = dryRun,
                        .table = {.columns = m_columns->columns(), .estate = m_source->estate()}}};
}

void ImportPage::run(bool dryRun)
{
    m_work->begin(dryRun ? tr("Checking; nothing is written") : tr("Importing"));
    m_job->run(wish(dryRun), [this, dryRun](const Outcome<ImportResult>& result) { takeResult(dryRun, result); });
}

void ImportPage::takeResult(bool dryRun, const Outcome<ImportResult>& result)
{
    if (!result) {
        showTrouble(result.error());
        enter();
        return;
    }
    m_result = *result;
    m_outcome->show(m_source->kind(), m_result, m_source->path());
    if (!dryRun) {
        finish();
        return;
    }
    go(Stage::Check);
    const bool none = m_result.rooms + m_result.cases == 0;
    if (none)
        m_notice->setProblem(tr("No row can be used as the columns are now. Go back and change them."), Tone::Soon);
    else if (m_result.created + m_result.changed == 0)
        m_notice->setProblem(tr("Everything in this file is there already; there is nothing to import."), Tone::Accent);
}

void ImportPage::finish()
{
    const QString done = doneSentence(m_source->kind(), m_result);
    m_notice->setProblem(done, Tone::Good);
    m_past->refresh();
    m_past->chooseLatest();
    go(Stage::Done);
    if (!isVisible()) // else the notice is enough, and lies over no button
        Q_EMIT said(done);
    if (m_result.batch)
        Q_EMIT written();
}

void ImportPage::withdraw(BatchId batch, const QString& reason)
{
    m_work->begin(tr("Withdrawing"), WorkBar::Stops::Never);
    m_job->withdraw(batch, reason, [this](const Outcome<WithdrawResult>& result) {
        m_past->refresh();
        if (!result) {
            m_past->showTrouble(result.error());
            return;
        }
        m_past->showWithdrawn(*result);
        Q_EMIT written();
    });
}

void ImportPage::showTrouble(const Trouble& trouble)
{
    m_notice->setProblem(reasonOf(trouble, m_seat.procedure, m_seat.zone),
                         isCancelled(trouble) ? Tone::Accent : Tone::Overdue);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const bool wanted = takesFiles() && !DropArea::fileOf(*event->mimeData()).isEmpty();
    m_drop->setAwaited(wanted);
    if (wanted)
        event->acceptProposedAction();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->setAwaited(false);
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_drop->setAwaited(false);
    event->acceptProposedAction();
    take(DropArea::fileOf(*event->mimeData()));
}

} // namespace guitai
