// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_drafts.h"
#include "core/service/record_kinds.h"
#include "ui/page/seat.h"
#include "ui/steps/step_setting.h"
#include "ui/widgets/card.h"

#include <QHash>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace guitai {

class InlineProblem;
class StepButton;
class StepForm;
class UnsavedRecords;

/// One record, edited in place. What is typed is kept until it is saved or thrown away, whatever else is opened
/// meanwhile; what somebody else has saved in the meantime is never written over unseen.
class RecordEditor : public Card
{
    Q_OBJECT

public:
    /// `unsaved` and `choices` outlive it.
    RecordEditor(Seat& seat, UnsavedRecords& unsaved, const ChoiceSource& choices, QWidget* parent = nullptr);

    void open(const RecordKey& key);
    [[nodiscard]] const RecordKey& key() const { return m_key; }
    /// As it is stored; empty for a new one.
    [[nodiscard]] const QJsonObject& seen() const { return m_seen; }
    [[nodiscard]] QList<RecordKey> unsaved() const;

    void refresh();
    void keep();
    void save();
    void retire();
    void dropEdits();
    void beginTyping(const QString& field = {});

Q_SIGNALS:
    void saved(const guitai::RecordKey& key);
    void unsavedChanged();

private:
    void layOut();
    void turnTo(const RecordKind& kind);
    [[nodiscard]] QJsonObject fresh() const;
    [[nodiscard]] QString title() const;
    void read();
    void display();
    void showDraft(const RecordKey& key);
    void bar(const QString& problem);
    void showRights();
    [[nodiscard]] bool isBarred() const;
    void showState();
    [[nodiscard]] StepSetting setting() const;
    void showTheirs();
    void put(const QJsonObject& record);
    void takeOver(const QJsonObject& typed);

    Seat& m_seat;
    const ChoiceSource& m_choices;
    UnsavedRecords& m_unsaved;
    RecordKey m_key;
    const RecordKind* m_kind = nullptr;
    QJsonObject m_seen;
    QHash<const RecordKind*, StepForm*> m_forms; ///< made once
    StepForm* m_form = nullptr;
    QLabel* m_title;
    QStackedWidget* m_stack;
    InlineProblem* m_barred; ///< why this person may only read
    InlineProblem* m_notice;
    InlineProblem* m_problem;
    InlineProblem* m_unkept;
    StepButton* m_save;
    QPushButton* m_retire;
    QPushButton* m_drop;
};

} // namespace guitai
