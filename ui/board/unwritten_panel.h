// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/board_query.h"
#include "ui/widgets/open_list.h"

namespace guitai {

/// Emergencies whose order is still to be written down (补填).
class UnwrittenPanel : public OpenList
{
    Q_OBJECT

public:
    explicit UnwrittenPanel(BoardQuery& query, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backfillWanted(guitai::CaseId id);

private:
    BoardQuery& m_query;
    std::vector<UnwrittenOrder> m_orders;
};

} // namespace guitai
