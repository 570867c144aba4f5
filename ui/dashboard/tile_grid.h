// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace guitai {

class FigureTile;

/// Tiles in rows of as many as find room; the arrow keys walk over them as the eye does.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(int tiles, QWidget* parent = nullptr);

    [[nodiscard]] FigureTile& tile(int index) const { return *m_tiles.at(index); }
    [[nodiscard]] int count() const { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int tile);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<FigureTile*> m_tiles;
    int m_columns = 0;
};

} // namespace guitai
