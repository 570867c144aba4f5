// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/counter_query.h"
#include "ui/page/seat.h"
#include "ui/widgets/open_list.h"

namespace guitai {

class Papers;

/// Orders whose paper has not come out: each waits here until it has.
class UnprintedPanel : public OpenList
{
    Q_OBJECT

public:
    UnprintedPanel(Seat& seat, Papers& papers, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void written();

private:
    void print(const UnprintedOrder& order);

    Seat& m_seat;
    Papers& m_papers;
    CounterQuery m_query;
    std::vector<UnprintedOrder> m_orders;
};

} // namespace guitai
