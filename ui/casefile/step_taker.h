// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attachments.h"
#include "ui/casefile/step_asking.h"
#include "ui/papers/papers.h"

#include <functional>

namespace guitai {

class BusyNotice;

/// Asks for a step of a case and takes it: what every page shares where steps are taken.
class StepTaker : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs stand over `page`.
    StepTaker(Seat& seat, Papers& papers, QWidget& page);
    ~StepTaker() override;
    Q_DISABLE_COPY_MOVE(StepTaker)

    /// Asks for what the step needs to know, takes it at once where it needs nothing, and prints where it is a
    /// printing. A dialog that is open stays.
    void begin(const ShownCase& shown, const QString& step);
    void attach(const ShownCase& shown, IncomingFile file);
    void print(const ShownCase& shown, const PaperWish& wish);

    [[nodiscard]] bool isAsking() const { return m_asking != nullptr; }
    /// Closes the dialog; what was typed is there again when the step is begun the next time. What waits for the data
    /// file goes on.
    void leave();
    /// Closes the dialog and forgets what was typed into those that were left: their case is looked at no more.
    void forget();

    /// Where the page may say that a step without a dialog waits for the data file.
    [[nodiscard]] QWidget* notice() const;

Q_SIGNALS:
    void taken(const CaseFile& after, const QString& step); ///< saved
    void said(const QString& sentence);                     ///< done: a toast
    /// As said(), of what may be taken back just now.
    void undoOffered(const QString& sentence, const std::function<void()>& undo);
    /// Not taken, and no dialog to say so; empty when a step begins.
    void troubled(const QString& sentence);
    void ended(); ///< nothing is being asked any more, whether it was taken or left

private:
    void ask(const ShownCase& shown, const QString& step, std::optional<IncomingFile> file = {});
    void afterDialog();
    [[nodiscard]] Outcome<CaseFile> takeAsked(const QJsonObject& input);
    /// `done` is the sentence for it.
    void takeAtOnce(const CaseFile& file, const QString& step, const QString& done);
    void takeBack(const CaseFile& file, const QString& step);
    [[nodiscard]] Outcome<CaseFile> write(CaseId target, const AnyCaseStep& step, qint64 seenRevision);
    [[nodiscard]] Outcome<CaseFile> writeFile(CaseId target, const Attach& step, const IncomingFile& file);
    void tell(const CaseFile& after, const QString& step, const QString& done);
    void tellTrouble(const CaseFile& file, const Trouble& trouble);
    [[nodiscard]] const Procedure& procedureOf(const CaseFile& file) const;

    Seat& m_seat;
    Papers& m_papers;
    QWidget& m_page;
    CaseService m_cases;
    Attachments m_files;
    BusyRetry m_retry{this}; ///< of what is taken at once; a dialog has its own
    BusyNotice* m_notice;
    CaseId m_target; ///< whose drafts these are
    StepDrafts m_drafts;
    std::unique_ptr<StepAsking> m_asking;
    std::optional<CaseFile> m_after; ///< of the step that was asked for, once it is taken
};

} // namespace guitai
