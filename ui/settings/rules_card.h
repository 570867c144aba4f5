// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/seat.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QTableView;

namespace guitai {

class FormSamples;
class Segmented;
class TextTable;

/// The regulation in force, to be read: its clocks, who may take which step, what parts are under warranty for how
/// long, who has to pay and what is said about it, and what its forms look like.
class RulesCard : public Card
{
    Q_OBJECT

public:
    explicit RulesCard(const Seat& seat, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fitColumns();
    void turnTo(const QString& section);
    void fitRows();

    const Procedure& m_procedure;
    Segmented* m_sections;
    TextTable* m_rows;
    QTableView* m_view;
    QTimer m_fitting; ///< once for all columns that change together
    FormSamples* m_samples = nullptr;
};

} // namespace guitai
