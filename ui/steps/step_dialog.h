// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/busy_retry.h"
#include "ui/steps/step_form.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;

namespace guitai {

class BusyNotice;
class InlineProblem;

/// What was typed into the dialogs of one case and not taken, by step. The case's window keeps it.
using StepDrafts = QHash<QString, QJsonObject>;

/// Asks for what a step needs and takes it. Refused, it stays open with the reason and all that was typed; left, what
/// was typed comes back the next time. Ctrl+Enter takes the step, Esc leaves. Where the data file is busy it waits
/// for it, unless Esc gives that up.
class StepDialog : public QDialog
{
    Q_OBJECT
public:
    using Taker = std::function<Outcome<CaseFile>(const QJsonObject& input)>;

    /// `setting` and `drafts` outlive the dialog.
    StepDialog(const QString& step, const StepSetting& setting, StepDrafts& drafts, Taker taker,
               QWidget* parent = nullptr);

    /// What the page knows already; a draft goes before it.
    void preset(const QJsonObject& value);
    [[nodiscard]] StepForm& form() { return *m_form; }

    /// What the taker answered, shown in place.
    void showTrouble(const Trouble& trouble);
    /// The step is being taken, and goes on being so where the dialog is hidden.
    [[nodiscard]] bool isWaiting() const { return m_retry.isWaiting(); }

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* heading(const QString& title, const StepLayout& fields);
    [[nodiscard]] QWidget* buttons(const QString& title);
    void startAnew();
    void finish(const Outcome<CaseFile>& outcome);
    void grow();

    QString m_step;
    StepSetting m_setting;
    StepDrafts& m_drafts;
    Taker m_taker;
    QJsonObject m_preset;
    StepForm* m_form = nullptr;
    InlineProblem* m_restored = nullptr;
    InlineProblem* m_problem;
    QPushButton* m_take = nullptr;
    BusyNotice* m_busy = nullptr;
    BusyRetry m_retry{this};
};

} // namespace guitai
