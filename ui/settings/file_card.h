// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/seat.h"
#include "ui/settings/keeping_job.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace guitai {

class FactList;
class InlineProblem;
class TextTable;
class WorkBar;

/// The data file: where it is and how much there is in it, its backup and its check.
class FileCard : public Card
{
    Q_OBJECT

public:
    /// Asks for a folder; empty where the person thinks better of it.
    using FolderPrompt = std::function<QString(QWidget* over)>;

    FileCard(Seat& seat, FolderPrompt prompt, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] static QString askForBackupFolder(QWidget* over);

Q_SIGNALS:
    void said(const QString& sentence);
    void written();

private:
    enum class Work { BackingUp, Checking };

    void layOut();
    void begin(Work work);
    void showProgress(qint64 done, qint64 total);
    void showFacts(const Result<FileFacts>& facts);
    [[nodiscard]] QString backupWords(const LastBackup& backup) const;
    void backUp();
    void check();
    void showReport(const VerifyReport& report);
    void showTrouble(const Error& error);

    Seat& m_seat;
    const FolderPrompt m_prompt;
    Work m_working = Work::BackingUp;
    FactList* m_facts = nullptr;
    InlineProblem* m_noBackup;
    QPushButton* m_backUp;
    QPushButton* m_check;
    WorkBar* m_bar;
    InlineProblem* m_outcome;
    TextTable* m_findings;
    QTableView* m_view;
    KeepingJob* m_looker; ///< counts beside what else is done
    KeepingJob* m_job;
};

} // namespace guitai
