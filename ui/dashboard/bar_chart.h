// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <optional>

class QAbstractBarSeries;
class QLineSeries;

namespace guitai {

struct ChartBar
{
    QString label;
    QString rowLabel; ///< in the table; empty where that is the same
    qint64 value = 0;
    std::optional<qint64> second; ///< the point of the line above it
    QString note;                 ///< at its end
    QString spoken;               ///< "11-09: received 12"
    QString secondSpoken;

    bool operator==(const ChartBar&) const = default;
};

struct ChartFace
{
    QList<ChartBar> bars;
    QStringList legend; ///< what the bars are, and the line; empty where the title says it

    bool operator==(const ChartFace&) const = default;
};

/// Bars in our own colours, each a button: the arrow keys walk over them, Enter opens what lies behind one. Where a
/// line runs above them, the keys across change between bar and point.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    enum class Shape { Columns, Rows };

    explicit BarChart(Shape shape, QWidget* parent = nullptr);

    void show(const ChartFace& face);
    [[nodiscard]] const ChartFace& face() const { return m_face; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bar, bool second = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar, bool second);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override { event->ignore(); }
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    static constexpr qreal thickness = 0.58; ///< of a bar, in the room that it has

    void build();
    void addBars(QAbstractAxis* along, QAbstractAxis* value);
    void addLine(QAbstractAxis* along, QAbstractAxis* value);
    void colour();
    void place();
    void speak();
    [[nodiscard]] bool isColumns() const { return m_shape == Shape::Columns; }
    [[nodiscard]] bool hasLine() const;
    [[nodiscard]] qint64 highest() const;
    [[nodiscard]] double scaleEnd() const;
    [[nodiscard]] qint64 gridStep() const;
    [[nodiscard]] qint64 gridLines() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF slot(int bar) const;    ///< all that belongs to it
    [[nodiscard]] QRectF barRect(int bar) const; ///< as far as it reaches
    [[nodiscard]] QPointF linePoint(int bar) const;
    [[nodiscard]] int barAt(const QPointF& position) const;
    [[nodiscard]] bool meansSecond(int bar, const QPointF& position) const;
    void paintGrid(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintColumnLabels(QPainter& painter) const;
    void paintRowLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;

    Shape m_shape;
    ChartFace m_face;
    int m_current = 0;
    bool m_second = false;
    bool m_pressed = false;
    QAbstractBarSeries* m_bars = nullptr;
    QLineSeries* m_halo = nullptr; ///< of the line, in the colour of the ground: it crosses bars
    QLineSeries* m_line = nullptr;
};

} // namespace guitai
