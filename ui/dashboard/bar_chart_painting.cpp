// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bars stand, and what is written beside them.
#include "ui/dashboard/bar_chart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <algorithm>
#include <cmath>

namespace guitai {

namespace {

constexpr int gap = metrics::grid;
constexpr int ringRoom = metrics::focusRing + metrics::halfGrid; // the ring touches nothing
constexpr qreal widestLabels = 0.4;                              // of the chart
constexpr qreal widestNotes = 0.5;
constexpr qreal pointRadius = 3.5;

QFontMetricsF captionMetrics()
{
    return QFontMetricsF(fontFor(FontRole::Caption));
}

template <class TextOf>
qreal widest(const QList<ChartBar>& bars, TextOf&& textOf)
{
    qreal width = 0;
    for (const auto& bar : bars)
        width = std::max(width, captionMetrics().horizontalAdvance(textOf(bar)));
    return width;
}

} // namespace

/// What is left to the bars beside labels, notes and legend.
QRectF BarChart::plot() const
{
    const QRectF all = QRectF(viewport()->rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const auto caption = captionMetrics();
    const qreal head = m_face.legend.isEmpty() ? caption.height() / 2 : caption.height() + gap;
    if (isColumns()) {
        const qreal left = caption.horizontalAdvance(QString::number(static_cast<qint64>(scaleEnd()))) + gap;
        return all.adjusted(left, head, 0, -caption.height() - metrics::halfGrid);
    }
    const qreal left =
        std::min(widest(m_face.bars, [](const ChartBar& bar) { return bar.label; }) + gap, all.width() * widestLabels);
    const qreal right =
        std::min(widest(m_face.bars, [](const ChartBar& bar) { return bar.note; }) + gap, all.width() * widestNotes);
    return all.adjusted(left, m_face.legend.isEmpty() ? 0 : head, -right, 0);
}

QRectF BarChart::slot(int bar) const
{
    const QRectF area = plot();
    const auto count = static_cast<qreal>(m_face.bars.size());
    if (isColumns())
        return {area.left() + area.width() * bar / count, area.top(), area.width() / count, area.height()};
    return {area.left(), area.top() + area.height() * bar / count, area.width(), area.height() / count};
}

QRectF BarChart::barRect(int bar) const
{
    const QRectF room = slot(bar);
    const qreal share = static_cast<qreal>(m_face.bars.at(bar).value) / scaleEnd();
    if (isColumns()) {
        const qreal width = room.width() * thickness;
        const qreal height = room.height() * share;
        return {room.center().x() - width / 2, room.bottom() - height, width, height};
    }
    const qreal height = room.height() * thickness;
    return {room.left(), room.center().y() - height / 2, room.width() * share, height};
}

QPointF BarChart::linePoint(int bar) const
{
    const QRectF room = slot(bar);
    const qreal share = static_cast<qreal>(m_face.bars.at(bar).second.value_or(0)) / scaleEnd();
    return {room.center().x(), room.bottom() - room.height() * share};
}

int BarChart::barAt(const QPointF& position) const
{
    for (int i = 0; i < m_face.bars.size(); ++i) {
        const QRectF room = slot(i);
        const bool inside = isColumns() ? position.x() >= room.left() && position.x() < room.right()
                                        : position.y() >= room.top() && position.y() < room.bottom();
        if (inside)
            return i;
    }
    return -1;
}

bool BarChart::meansSecond(int bar, const QPointF& position) const
{
    constexpr qreal near = 9;
    return hasLine() && QLineF(linePoint(bar), position).length() <= near;
}

void BarChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (isColumns())
        paintGrid(*painter);
    if (!hasFocus() || m_face.bars.isEmpty())
        return;
    QRectF band = slot(m_current);
    if (!isColumns())
        band.setLeft(metrics::focusRing); // its name belongs to it
    paintBox(*painter, band, metrics::halfGrid, currentTheme().accentSoft, Qt::transparent);
}

void BarChart::drawForeground(QPainter* painter, const QRectF&)
{
    const PainterScope scope(*painter);
    painter->setFont(fontFor(FontRole::Caption));
    if (isColumns()) {
        paintScale(*painter);
        paintColumnLabels(*painter);
    } else {
        paintRowLabels(*painter);
    }
    paintLegend(*painter);
    if (hasFocus())
        paintCurrent(*painter);
}

void BarChart::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    const auto lines = static_cast<int>(gridLines());
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(currentTheme().line, metrics::line));
    for (int i = 0; i <= lines; ++i) {
        const qreal y = area.bottom() - area.height() * i / lines;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void BarChart::paintScale(QPainter& painter) const
{
    const QRectF area = plot();
    const auto lines = static_cast<int>(gridLines());
    const auto caption = captionMetrics();
    painter.setPen(currentTheme().muted);
    for (int i = 0; i <= lines; ++i) {
        const double share = static_cast<double>(i) / lines;
        const qreal y = area.bottom() - area.height() * share;
        const QRectF place(ringRoom, y - caption.height() / 2, area.left() - ringRoom - gap / 2.0, caption.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(scaleEnd() * share, 'f', 0));
    }
}

/// As many as find room, at even distances; the current one always.
void BarChart::paintColumnLabels(QPainter& painter) const
{
    const auto caption = captionMetrics();
    const qreal width = widest(m_face.bars, [](const ChartBar& bar) { return bar.label; }) + metrics::halfGrid;
    const int count = static_cast<int>(m_face.bars.size());
    const int every = count == 0 ? 1 : std::max(1, static_cast<int>(std::ceil(width / slot(0).width())));
    for (int i = 0; i < count; ++i) {
        const QRectF bar = barRect(i);
        painter.setPen(currentTheme().muted);
        painter.drawText(
            QRectF(bar.left() - gap, bar.top() - caption.height(), bar.width() + 2 * gap, caption.height()),
            Qt::AlignCenter, m_face.bars.at(i).note);
        const bool current = hasFocus() && i == m_current;
        const bool besideCurrent = hasFocus() && !current && std::abs(i - m_current) < every;
        if (!current && (i % every != 0 || besideCurrent))
            continue;
        const QRectF room = slot(i);
        QRectF place(0, room.bottom() + metrics::halfGrid, width, caption.height());
        place.moveCenter({room.center().x(), place.center().y()});
        place.moveRight(std::min(place.right(), static_cast<qreal>(viewport()->width() - ringRoom)));
        painter.setPen(current ? currentTheme().accent : currentTheme().muted);
        painter.drawText(place, Qt::AlignCenter, m_face.bars.at(i).label);
    }
}

void BarChart::paintRowLabels(QPainter& painter) const
{
    const auto caption = captionMetrics();
    const auto& theme = currentTheme();
    for (int i = 0; i < m_face.bars.size(); ++i) {
        const QRectF room = slot(i);
        const auto& bar = m_face.bars.at(i);
        const qreal width = room.left() - ringRoom - gap;
        painter.setPen(theme.text);
        painter.drawText(QRectF(ringRoom, room.top(), width, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         caption.elidedText(bar.label, Qt::ElideRight, width));
        painter.setPen(theme.muted);
        QRectF rest(barRect(i).right() + gap, room.top(), 0, room.height());
        rest.setRight(viewport()->width() - ringRoom);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         caption.elidedText(bar.note, Qt::ElideRight, rest.width()));
    }
}

/// At the top, from the right: a box for the bars, a stroke for the line.
void BarChart::paintLegend(QPainter& painter) const
{
    const auto caption = captionMetrics();
    const auto& theme = currentTheme();
    qreal right = viewport()->width() - ringRoom;
    for (qsizetype i = m_face.legend.size() - 1; i >= 0; --i) {
        const qreal width = caption.horizontalAdvance(m_face.legend.at(i));
        const QRectF words(right - width, ringRoom, width, caption.height());
        painter.setPen(theme.muted);
        painter.drawText(words, Qt::AlignVCenter, m_face.legend.at(i));
        const QRectF mark(words.left() - 2 * gap, words.center().y() - 4, gap + 3, 8);
        if (i == 0)
            paintBox(painter, mark.adjusted(2, 0, -1, 0), 2, theme.accent, Qt::transparent);
        else
            painter.fillRect(mark.adjusted(0, 3, 0, -3), theme.good);
        right = mark.left() - 2 * gap;
    }
}

void BarChart::paintCurrent(QPainter& painter) const
{
    if (m_face.bars.isEmpty())
        return;
    const auto& theme = currentTheme();
    if (m_second) {
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(theme.good);
        painter.drawEllipse(linePoint(m_current), pointRadius + 1, pointRadius + 1);
    } else {
        constexpr int out = 2 * metrics::focusRing; // a gap as wide as the frame sets it off from the bar
        paintBox(painter, barRect(m_current).adjusted(-out, -out, out, out), metrics::halfGrid, Qt::transparent,
                 theme.text, metrics::focusRing);
    }
    paintFocusRing(painter, viewport()->rect(), metrics::controlRadius);
}

} // namespace guitai
