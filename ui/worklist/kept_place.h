// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/work_rows.h"

#include <QPersistentModelIndex>

class QAbstractItemView;

namespace guitai {

/// Keeps what is chosen in a list, and what stands where on the screen, while its rows are refreshed. A case whose row
/// is gone is looked for at its next deadline; behind a step of one's own the row that has moved up is chosen instead,
/// so that the most urgent is done next.
class KeptPlace : public QObject
{
    Q_OBJECT

public:
    KeptPlace(WorkRows& rows, QAbstractItemView& view);

    /// None where nothing is chosen.
    [[nodiscard]] const WorkItem* chosen() const;
    /// A step of our own was taken; the rows are refreshed next.
    void letGo() { m_own = true; }

private:
    void hold();
    void settle(bool all);

    WorkRows& m_rows;
    QAbstractItemView& m_view;
    std::optional<WorkItem> m_chosen;
    QPersistentModelIndex m_top; ///< the first row on the screen, unless it is the first of all
    int m_offset = 0;
    bool m_own = false;
};

} // namespace guitai
