// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainterPath>

#include <algorithm>

namespace guitai {

namespace {

constexpr int chipWidth = 30;
constexpr int trendWidth = 56;
constexpr int usualWidth = 172;
constexpr double leastRange = 4; // a curve of a tenth of a point is none

QRectF contentsOf(const QWidget& tile)
{
    return QRectF(tile.rect())
        .adjusted(metrics::cardPadding, metrics::cardPadding - 4, -metrics::cardPadding, 4 - metrics::cardPadding);
}

} // namespace

FigureTile::FigureTile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::show(const FigureFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    setText(face.title);
    setAccessibleName(face.title + u' ' + face.value);
    setAccessibleDescription(face.spoken);
    setToolTip(face.spoken.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))); // wrapped, as rich text is
    update();
}

QSize FigureTile::sizeHint() const
{
    const int caption = QFontMetrics(fontFor(FontRole::Caption)).height();
    const int figure = QFontMetrics(fontFor(FontRole::Figure)).height();
    const int title = QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(m_face.title);
    const int width = std::max(usualWidth, title + chipWidth + 2 * metrics::cardPadding + metrics::grid);
    return {width, std::max(caption, metrics::chipHeight) + figure + caption + 2 * metrics::cardPadding - 8};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = currentTheme();
    paintBox(painter, rect(), metrics::cardRadius, underMouse() || isDown() ? theme.hover : theme.surface, theme.line);
    const QRectF inner = contentsOf(*this);
    paintHead(painter, inner);
    const QFont figure = fontFor(FontRole::Figure);
    const QRectF middle(inner.left(), inner.top() + metrics::chipHeight, inner.width(), QFontMetricsF(figure).height());
    painter.setFont(figure);
    painter.setPen(m_face.state == State::Overdue ? theme.overdue : theme.text);
    painter.drawText(middle, Qt::AlignVCenter, m_face.value);
    const qreal used = QFontMetricsF(figure).horizontalAdvance(m_face.value) + metrics::grid;
    if (inner.width() - used >= trendWidth / 2.0) {
        const qreal width = std::min<qreal>(trendWidth, inner.width() - used);
        paintTrend(painter, QRectF(inner.right() - width, middle.top() + 8, width - 3, middle.height() - 16));
    }
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(inner.left(), middle.bottom(), inner.width(), inner.bottom() - middle.bottom()),
                     Qt::AlignVCenter | Qt::TextSingleLine, notesWithin(static_cast<int>(inner.width())));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius);
}

void FigureTile::paintHead(QPainter& painter, const QRectF& inner) const
{
    const auto& theme = currentTheme();
    const QRectF head(inner.left(), inner.top(), inner.width(), metrics::chipHeight);
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine, m_face.title);
    if (!m_face.state)
        return;
    const QRectF chip(head.right() - chipWidth, head.top(), chipWidth, metrics::chipHeight);
    paintBox(painter, chip, metrics::chipHeight / 2.0, theme.soft(toneOf(*m_face.state)), Qt::transparent);
    const qreal inset = (metrics::chipHeight - metrics::stateShape) / 2.0;
    paintState(painter, chip.adjusted(inset, inset, -inset, -inset), *m_face.state);
}

void FigureTile::paintTrend(QPainter& painter, const QRectF& area) const
{
    QList<double> known;
    for (const auto& value : m_face.trend)
        if (value)
            known << *value;
    if (known.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(known);
    const double range = std::max(high - low, leastRange);
    const double bottom = (low + high - range) / 2;
    const auto at = [&](qsizetype i) {
        const double across = static_cast<double>(i) / static_cast<double>(m_face.trend.size() - 1);
        return QPointF(area.left() + area.width() * across,
                       area.bottom() - area.height() * (*m_face.trend.at(i) - bottom) / range);
    };
    QPainterPath line;
    QPointF last;
    for (qsizetype i = 0; i < m_face.trend.size(); ++i) {
        if (!m_face.trend.at(i))
            continue;
        last = at(i);
        line.elementCount() == 0 ? line.moveTo(last) : line.lineTo(last);
    }
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = currentTheme();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_face.state ? theme.ink(toneOf(*m_face.state)) : theme.accent);
    painter.drawEllipse(last, 2.5, 2.5);
}

QString FigureTile::notesWithin(int width) const
{
    const QFontMetrics caption(fontFor(FontRole::Caption));
    for (qsizetype count = m_face.notes.size(); count > 1; --count) {
        const QString all = m_face.notes.first(count).join(QStringLiteral(" · "));
        if (caption.horizontalAdvance(all) <= width)
            return all;
    }
    return caption.elidedText(m_face.notes.value(0), Qt::ElideRight, width);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // whoever holds the tiles knows where the next one stands
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace guitai
