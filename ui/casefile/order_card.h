// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/papers/papers.h"

#include <QWidget>

class QGridLayout;

namespace guitai {

class FactList;

/// Everything that one dispatch order says, and how often its paper came out.
class OrderCard : public QWidget
{
    Q_OBJECT

public:
    OrderCard(const Seat& seat, const ShownCase& shown, const DispatchOrder& order, QWidget* parent = nullptr);

Q_SIGNALS:
    void printWanted(const PaperWish& wish);

private:
    [[nodiscard]] QWidget* head(const ShownCase& shown, const DispatchOrder& order);
    [[nodiscard]] FactList* facts(const ShownCase& shown, const DispatchOrder& order);
    void addWaits(FactList& list, const ShownCase& shown, const DispatchOrder& order);
    void addEnding(FactList& list, const ShownCase& shown, const DispatchOrder& order);
    [[nodiscard]] QWidget* money(const DispatchOrder& order);

    [[nodiscard]] QString time(const std::optional<QDateTime>& at) const;

    const Seat& m_seat;
    QDateTime m_issuedAt; ///< or the call, before an order was written
};

} // namespace guitai
