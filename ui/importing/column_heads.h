// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/column_map.h"

#include <QHeaderView>

class QComboBox;
class QTableView;

namespace guitai {

/// The heads of a preview: the letter of each column, and below it what the column means, to be changed.
class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeads(QTableView* view);

    /// Makes the heads anew.
    void show(TableKind kind, int columns, const QList<Heading>& headings);
    [[nodiscard]] QList<Heading> headings() const;
    [[nodiscard]] QComboBox* combo(int column) const { return m_combos.at(column); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QComboBox* makeCombo(int column);
    void place();
    void bringToSight(int column);

    QTableView* m_view;
    TableKind m_kind = TableKind::Roster;
    QList<QComboBox*> m_combos;
};

} // namespace guitai
