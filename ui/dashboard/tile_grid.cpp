// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_grid.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/figure_tile.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace guitai {

namespace {

constexpr int mostColumns = 6;

} // namespace

TileGrid::TileGrid(int tiles, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(metrics::cardGap);
    for (int i = 0; i < tiles; ++i) {
        m_tiles << new FigureTile(this);
        connect(m_tiles.last(), &FigureTile::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    arrange(mostColumns);
}

QSize TileGrid::minimumSizeHint() const
{
    int width = 0;
    for (const auto* tile : m_tiles)
        width = std::max(width, tile->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

/// Rows of the same length, if that is possible.
int TileGrid::columnsFor(int width) const
{
    const int least = minimumSizeHint().width() + metrics::cardGap;
    const int most = std::clamp((width + metrics::cardGap) / least, 1, mostColumns);
    for (int columns = most; columns > 1; --columns)
        if (count() % columns == 0)
            return columns;
    return most;
}

void TileGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto* tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
}

void TileGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(columnsFor(width()));
}

void TileGrid::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::ranges::find_if(m_tiles, &QWidget::hasFocus);
    const int by = event->key() == Qt::Key_Left    ? -1
                   : event->key() == Qt::Key_Right ? 1
                   : event->key() == Qt::Key_Up    ? -m_columns
                   : event->key() == Qt::Key_Down  ? m_columns
                                                   : 0;
    const auto to = at - m_tiles.begin() + by;
    if (by == 0 || at == m_tiles.end() || to < 0 || to >= count())
        event->ignore();
    else
        m_tiles.at(to)->setFocus(Qt::OtherFocusReason);
}

} // namespace guitai
