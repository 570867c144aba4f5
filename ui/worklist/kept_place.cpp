// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/kept_place.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace guitai {

KeptPlace::KeptPlace(WorkRows& rows, QAbstractItemView& view) : QObject(&view), m_rows(rows), m_view(view)
{
    connect(&rows, &WorkRows::rowsAboutToBeInserted, this, &KeptPlace::hold);
    connect(&rows, &WorkRows::rowsAboutToBeRemoved, this, &KeptPlace::hold);
    connect(&rows, &WorkRows::refreshed, this, &KeptPlace::settle);
}

const WorkItem* KeptPlace::chosen() const
{
    const auto current = m_view.currentIndex();
    return current.isValid() ? &m_rows.at(current.row()) : nullptr;
}

void KeptPlace::hold()
{
    if (m_held)
        return;
    m_held = true;
    const auto* now = chosen();
    m_chosen = now ? std::optional(*now) : std::nullopt;
    const auto top = m_view.indexAt({1, 1});
    m_top = m_view.verticalScrollBar()->value() > 0 ? QPersistentModelIndex(top) : QPersistentModelIndex();
    m_offset = m_view.visualRect(top).top();
}

void KeptPlace::settle()
{
    const bool held = std::exchange(m_held, false);
    const bool own = std::exchange(m_own, false);
    if (m_rows.rowCount() == 0)
        return;
    const auto* now = chosen();
    int row = now ? m_view.currentIndex().row() : 0;
    if (held && m_chosen) {
        const int same = m_rows.rowOf(m_chosen->caseId, m_chosen->kind);
        if (same >= 0 && (!own || m_rows.at(same).kind == m_chosen->kind))
            row = same;
    }
    if (m_view.currentIndex().row() != row)
        m_view.setCurrentIndex(m_rows.index(row, 0));
    if (!held || !m_top.isValid())
        return;
    auto& bar = *m_view.verticalScrollBar();
    m_view.doItemsLayout();
    bar.setValue(bar.value() + m_view.visualRect(m_top).top() - m_offset);
}

} // namespace guitai
