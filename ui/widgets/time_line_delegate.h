// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace guitai {

class TimeLineModel;
struct TimeLineRow;

/// Paints the rows of a TimeLine: time and day, icon on the line, text, details, who and attachments.
class TimeLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimeLineDelegate(const TimeLineModel& rows, QObject* parent);

    [[nodiscard]] static int leastWidth(); ///< a few words in a line
    void forgetHeights() { m_heights.clear(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRail(QPainter& painter, const QRect& row, int number) const;
    void paintWords(QPainter& painter, QRect area, const TimeLineRow& row) const;
    [[nodiscard]] static QString footOf(const TimeLineRow& row);

    const TimeLineModel& m_rows;
    mutable QHash<int, int> m_heights; ///< by row, for the present width and look
    mutable int m_width = 0;
    mutable int m_least = 0;
};

} // namespace guitai
