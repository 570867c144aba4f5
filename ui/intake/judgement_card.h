// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace guitai {

class FieldRow;

/// 初判: who has to pay, by which clause, what it costs and what to say; and 改判, with a reason.
class JudgementCard : public QWidget
{
    Q_OBJECT

public:
    explicit JudgementCard(Seat& seat, QWidget* parent = nullptr);

    void show(const CallCheck& check);
    void show(const Call& call);
    void read(Call& call) const;
    void beginOverruling();
    [[nodiscard]] FieldRow* reasonRow() const { return m_reasonRow; }
    [[nodiscard]] QList<QWidget*> stops() const; ///< of Tab

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showOverruling(bool shown);

    Seat& m_seat;
    QLabel* m_conclusion;
    QLabel* m_clause;
    QLabel* m_words;
    QPushButton* m_overrule;
    QComboBox* m_bearer;
    QLineEdit* m_reason;
    FieldRow* m_bearerRow;
    FieldRow* m_reasonRow;
    bool m_paid = false;
    bool m_overruling = false;
};

} // namespace guitai
