// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace guitai {

/// The heads of a table's columns, muted and straight above the texts of their cells; or its row numbers, likewise
/// muted and without lines.
class PlainHeads : public QHeaderView
{
    Q_OBJECT

public:
    using QHeaderView::QHeaderView;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

/// The same manners for every table: whole rows are chosen, Tab leaves, the last column takes the rest.
void makePlainTable(QTableView& view);

/// Behind the hiding of a column: Up and Down lead nowhere from a cell that is not seen.
void leaveHiddenColumn(QTableView& view);

} // namespace guitai
