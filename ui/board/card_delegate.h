// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace guitai {

class WorkRows;

/// Paints a row of WorkRows as a card: order, room, fault, time left and who works on it.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const WorkRows& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Wide enough for the number of an order.
    [[nodiscard]] static int leastWidth();

private:
    const WorkRows& m_rows;
};

} // namespace guitai
