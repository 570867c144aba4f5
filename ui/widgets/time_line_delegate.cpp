// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/time_line_model.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int leastTimeWidth = 76;
constexpr int railWidth = 24;
constexpr int padding = 6;
// Not clipped: what was measured in one piece may be a pixel higher when it is painted line by line.
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;

int timeWidth()
{
    return qMax(leastTimeWidth, QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(u"2026-00-00"_s));
}

int wordsLeft()
{
    return metrics::grid + timeWidth() + railWidth + metrics::grid;
}

/// Between words, so that a time stays whole; but a word without an end must not run out of its column.
QString breakable(QString text)
{
    static const QRegularExpression endless(u"(\\S{16})(?=\\S)"_s);
    return text.replace(endless, u"\\1\u200B"_s);
}

int heightOf(const QString& text, FontRole role, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(fontFor(role));
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width) // most texts: one line
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 100'000), wrapped, breakable(text)).height();
}

} // namespace

TimeLineDelegate::TimeLineDelegate(const TimeLineModel& rows, QObject* parent)
    : QStyledItemDelegate(parent), m_rows(rows)
{}

int TimeLineDelegate::leastWidth()
{
    constexpr int characters = 8;
    return wordsLeft() + characters * QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(u'汉');
}

QString TimeLineDelegate::footOf(const TimeLineRow& row)
{
    if (row.attachments.isEmpty())
        return row.who;
    const QString files = row.attachments.join(u", "_s);
    return row.who.isEmpty() ? files : u"%1 · %2"_s.arg(row.who, files);
}

QSize TimeLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.rect.width();
    const int least = rowHeight();
    if (width != m_width || least != m_least) {
        m_width = width;
        m_least = least;
        m_heights.clear();
    }
    int& height = m_heights[index.row()];
    if (height == 0) {
        const auto& row = m_rows.row(index.row());
        const int room = qMax(1, width - wordsLeft() - metrics::grid);
        height = 2 * padding + heightOf(row.text, FontRole::Body, room) +
                 heightOf(row.details, FontRole::Caption, room) +
                 (footOf(row).isEmpty() ? 0 : QFontMetrics(fontFor(FontRole::Caption)).height());
    }
    return {width, qMax(height, least)};
}

void TimeLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const PainterScope scope(*painter);
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accentSoft);
    paintRail(*painter, option.rect, index.row());
    paintWords(*painter, option.rect.adjusted(wordsLeft(), padding, -metrics::grid, -padding), m_rows.row(index.row()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, metrics::halfGrid);
}

void TimeLineDelegate::paintRail(QPainter& painter, const QRect& row, int number) const
{
    const Theme& theme = currentTheme();
    const QFontMetrics body(fontFor(FontRole::Body));
    const QRect time(row.left() + metrics::grid, row.top() + padding, timeWidth(), body.height());
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(theme.text);
    painter.drawText(time, Qt::AlignRight | Qt::AlignVCenter, m_rows.timeText(number));
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(time.translated(0, time.height()), Qt::AlignRight | Qt::AlignTop, m_rows.dayText(number));

    const QPointF middle(time.right() + 1 + metrics::halfGrid + railWidth / 2.0, time.center().y() + 0.5);
    painter.setPen(QPen(theme.line, 1.5));
    if (number > 0)
        painter.drawLine(QPointF(middle.x(), row.top()), QPointF(middle.x(), middle.y() - railWidth / 2.0));
    if (number + 1 < m_rows.rowCount())
        painter.drawLine(QPointF(middle.x(), middle.y() + railWidth / 2.0), QPointF(middle.x(), row.bottom() + 1));
    const auto& happened = m_rows.row(number);
    QRectF icon(0, 0, metrics::smallIcon + 2, metrics::smallIcon + 2);
    icon.moveCenter(middle);
    iconOf(happened.icon, happened.tone).paint(&painter, icon.toAlignedRect());
}

void TimeLineDelegate::paintWords(QPainter& painter, QRect area, const TimeLineRow& row) const
{
    const Theme& theme = currentTheme();
    const auto write = [&](const QString& text, FontRole role, const QColor& ink) {
        if (text.isEmpty())
            return;
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        QRect used;
        painter.drawText(area, wrapped, breakable(text), &used);
        area.setTop(used.bottom() + 1);
    };
    write(row.text, FontRole::Body, theme.text);
    write(row.details, FontRole::Caption, theme.text);
    const QString foot = footOf(row);
    if (!row.attachments.isEmpty()) {
        const QRectF clip(area.left(), area.top() + 1, metrics::smallIcon, metrics::smallIcon);
        iconOf(Icon::Attachment, Tone::Neutral).paint(&painter, clip.toAlignedRect());
        area.setLeft(area.left() + metrics::smallIcon + metrics::halfGrid);
    }
    const QFontMetrics caption(fontFor(FontRole::Caption));
    write(caption.elidedText(foot, Qt::ElideMiddle, area.width()), FontRole::Caption, theme.muted);
}

} // namespace guitai
