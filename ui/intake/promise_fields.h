// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace guitai {

class FieldRow;
class TimeEdit;

/// What was wished, promised and told, and who shall go.
class PromiseFields : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseFields(Seat& seat, QWidget* parent = nullptr);

    void show(const Call& call);
    void read(Call& call) const;
    /// The fees of the part, and only those boxes that the judgement asks for.
    void showAsked(const CallCheck& check);
    [[nodiscard]] FieldRow* row(const QString& field) const;
    [[nodiscard]] QList<QWidget*> stops() const; ///< of Tab
    /// A time that was written down and is none; nothing where all are understood.
    [[nodiscard]] FieldRow* unread() const;

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void fillAssignees();
    void fillFees(const QString& part, const QString& chosen);

    Seat& m_seat;
    TimeEdit* m_happened;
    TimeEdit* m_notified;
    TimeEdit* m_wished;
    TimeEdit* m_expected;
    TimeEdit* m_feedback;
    QComboBox* m_fee;
    QCheckBox* m_feeTold;
    QCheckBox* m_acknowledged;
    QComboBox* m_assignee;
    QList<FieldRow*> m_rows; ///< named after their fields
    QString m_part;
};

} // namespace guitai
