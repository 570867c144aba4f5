// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/kept_place.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace guitai {

KeptPlace::KeptPlace(WorkRows& rows, QAbstractItemView& view) : QObject(&view), m_rows(rows), m_view(view)
{
    connect(&rows, &WorkRows::reading, this, &KeptPlace::hold);
    connect(&rows, &WorkRows::read, this, &KeptPlace::settle);
}

const WorkItem* KeptPlace::chosen() const
{
    const auto current = m_view.currentIndex();
    return current.isValid() ? &m_rows.at(current.row()) : nullptr;
}

void KeptPlace::hold()
{
    const auto* now = chosen();
    m_chosen = now ? std::optional(*now) : std::nullopt;
    const auto top = m_view.indexAt({1, 1});
    m_top = m_view.verticalScrollBar()->value() > 0 ? QPersistentModelIndex(top) : QPersistentModelIndex();
    m_offset = m_view.visualRect(top).top();
}

void KeptPlace::settle(bool all)
{
    const bool own = all ? std::exchange(m_own, false) : m_own;
    if (m_rows.rowCount() == 0)
        return;
    const int present = m_view.currentIndex().row(); // the view moves on by itself where its row is taken away
    int row = std::max(present, 0);
    if (m_chosen) {
        const int same = m_rows.rowOf(m_chosen->caseId, m_chosen->kind);
        if (same >= 0 && (!own || m_rows.at(same).kind == m_chosen->kind))
            row = same;
    }
    if (row != present)
        m_view.setCurrentIndex(m_rows.index(row, 0));
    if (!m_top.isValid())
        return;
    auto& bar = *m_view.verticalScrollBar();
    m_view.doItemsLayout();
    bar.setValue(bar.value() + m_view.visualRect(m_top).top() - m_offset);
}

} // namespace guitai
