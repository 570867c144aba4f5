// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/table_head.h"
#include "ui/importing/file_prompts.h"
#include "ui/importing/import_job.h"
#include "ui/page/page.h"
#include "ui/page/seat.h"

class QPushButton;

namespace guitai {

class Card;
class ColumnsPanel;
class DropArea;
class InlineProblem;
class PastPanel;
class ResultPanel;
class SourceBar;
class Stepper;
class WorkBar;

/// Takes in a roster or an old ledger: the file, its columns, what would come of it, and then the import itself; and
/// takes one back. The work is done beside the window; leaving the page does not end it, closing the window does.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Seat& seat, QWidget* parent = nullptr, FilePrompts prompts = FilePrompts::real());

    void enter() override;
    void refresh() override;
    void endWork() override;
    /// A file was chosen or dropped.
    void take(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Stage { File, Columns, Check, Done };

    void layOut();
    void layOutActions();
    void connectParts();
    void go(Stage stage);
    void showStages();
    void showActions();
    void forward();
    void back();
    void choose();
    void guess();
    void askRole();
    [[nodiscard]] bool isBarred() const;
    [[nodiscard]] bool takesFiles() const;
    void run(bool dryRun);
    void takeResult(bool dryRun, const Outcome<ImportResult>& result);
    void finish();
    void withdraw(BatchId batch, const QString& reason);
    void showTrouble(const Trouble& trouble);
    [[nodiscard]] ImportWish wish(bool dryRun) const;

    Seat& m_seat;
    const FilePrompts m_prompts;
    Stage m_stage = Stage::File;
    TableHead m_head;
    ImportResult m_result;

    Stepper* m_stages;
    InlineProblem* m_notice;
    InlineProblem* m_barred; ///< why this person may not import
    DropArea* m_drop;
    SourceBar* m_source;
    Card* m_sourceCard;
    ColumnsPanel* m_columns;
    Card* m_columnsCard;
    ResultPanel* m_outcome;
    Card* m_outcomeCard;
    PastPanel* m_past;
    Card* m_pastCard;
    WorkBar* m_work;
    QWidget* m_actions;
    QPushButton* m_back;
    QPushButton* m_forward;
    ImportJob* m_job;
};

} // namespace guitai
