// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/archive_choices.h"
#include "ui/casefile/incoming_file.h"
#include "ui/casefile/shown_case.h"
#include "ui/steps/step_dialog.h"

namespace guitai {

/// A step that somebody is being asked about. It keeps the case as it stood when the dialog opened, for the dialog
/// looks at it as long as it is there, whatever the page below shows by then.
class StepAsking
{
public:
    StepAsking(Seat& seat, const ShownCase& shown, QString step, StepDrafts& drafts, StepDialog::Taker taker,
               QWidget* window);
    ~StepAsking() = default;
    Q_DISABLE_COPY_MOVE(StepAsking)

    [[nodiscard]] const QString& step() const { return m_step; }
    [[nodiscard]] const CaseFile& caseFile() const { return m_file; }
    [[nodiscard]] StepDialog& dialog() { return *m_dialog; }

    qint64 seenRevision;              ///< of the case as the person knows it
    std::optional<IncomingFile> file; ///< to be attached by it

private:
    QString m_step;
    CaseFile m_file;
    ArchiveChoices m_choices;
    StepSetting m_setting;
    std::unique_ptr<StepDialog> m_dialog;
};

} // namespace guitai
