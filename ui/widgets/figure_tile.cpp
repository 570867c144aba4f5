// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/deadline_words.h"

#include <QKeyEvent>

#include <algorithm>

namespace guitai {

namespace {

constexpr int trendWidth = 56;
constexpr int trendHeight = 24;

} // namespace

FigureTile::FigureTile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

FigureTile::FigureTile(const Figure& figure, QWidget* parent) : FigureTile(parent)
{
    setFigure(figure);
}

void FigureTile::setFigure(const Figure& figure)
{
    m_figure = figure;
    setAccessibleName(tr("%1: %2").arg(figure.caption, figure.value));
    setAccessibleDescription(QStringList{figure.stateText, figure.note}.join(QLatin1Char(' ')).trimmed());
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const int note = QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(m_figure.note);
    return {qMax(note + 2 * metrics::cardPadding, minimumSizeHint().width()), minimumSizeHint().height()};
}

QSize FigureTile::minimumSizeHint() const
{
    const QFontMetrics caption(fontFor(FontRole::Caption));
    const QFontMetrics figure(fontFor(FontRole::Figure));
    const int value = figure.horizontalAdvance(m_figure.value) + (m_figure.trend.size() > 1 ? trendWidth : 0);
    return {value + 2 * metrics::cardPadding, qMax(caption.height(), metrics::chipHeight) + figure.height() +
                                                  caption.height() + 2 * (metrics::cardPadding - 2)};
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, underMouse() || isDown() ? theme.hover : theme.surface, theme.line);
    const QRect inner = rect().adjusted(metrics::cardPadding, metrics::cardPadding - 2, -metrics::cardPadding,
                                        -metrics::cardPadding + 2);
    const QFontMetrics caption(fontFor(FontRole::Caption));
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(theme.muted);
    const QRect head(inner.left(), inner.top(), inner.width(), metrics::chipHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_figure.caption);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     caption.elidedText(m_figure.note, Qt::ElideRight, inner.width()));
    if (m_figure.state != State::Waiting) {
        const QSize size = chipSize({});
        paintChip(painter, QRect(QPoint(inner.right() + 1 - size.width(), inner.top()), size), m_figure.state, {});
    }
    const QRect middle(inner.left(), head.bottom() + 1, inner.width(),
                       inner.height() - head.height() - caption.height());
    painter.setFont(fontFor(FontRole::Figure));
    painter.setPen(theme.text);
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    paintTrend(painter,
               QRectF(middle.right() - trendWidth, middle.center().y() - trendHeight / 2.0, trendWidth, trendHeight));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius);
}

void FigureTile::paintTrend(QPainter& painter, const QRectF& area) const
{
    const auto& values = m_figure.trend;
    if (values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    const qreal span = most > least ? most - least : 1;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line << QPointF(area.left() + area.width() * static_cast<qreal>(i) / static_cast<qreal>(values.size() - 1),
                        area.bottom() - area.height() * (values.at(i) - least) / span);
    }
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(currentTheme().accent);
    painter.drawEllipse(line.last(), 2, 2);
}

} // namespace guitai
