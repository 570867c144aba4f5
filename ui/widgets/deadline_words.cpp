// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadline_words.h"

#include "ui/theme/fonts.h"
#include "ui/theme/worn_look.h"

#include <QFontMetrics>

namespace guitai {

State DeadlineWords::state(const DeadlineTimes& times, const QDateTime& now)
{
    if (times.metAt.isValid())
        return times.limitAt.isValid() && times.metAt > times.limitAt ? State::Overdue : State::Done;
    if (!times.limitAt.isValid())
        return State::Waiting;
    if (now > times.limitAt)
        return State::Overdue;
    if (times.targetAt.isValid() && now > times.targetAt)
        return State::Soon;
    const qint64 whole = times.startedAt.isValid() ? times.startedAt.msecsTo(times.limitAt) : 0;
    return now.msecsTo(times.limitAt) * 4 < whole ? State::Soon : State::Waiting;
}

QString DeadlineWords::text(const DeadlineTimes& times, const QDateTime& now)
{
    if (times.metAt.isValid()) {
        return state(times, now) == State::Done ? tr("met")
                                                : tr("met %1 late").arg(span(times.limitAt.secsTo(times.metAt)));
    }
    if (!times.limitAt.isValid())
        return {};
    if (now > times.limitAt)
        return tr("%1 over").arg(span(times.limitAt.secsTo(now)));
    return tr("%1 left").arg(span(now.secsTo(times.limitAt)));
}

QString DeadlineWords::span(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < hour)
        return tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0'));
    if (seconds < day)
        return tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
}

QString DeadlineWords::longest()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0);
    return text({.limitAt = now.addDays(-100).addSecs(-23 * 3600)}, now);
}

void paintChip(QPainter& painter, const QRectF& rect, State state, const QString& text)
{
    const Theme& theme = currentTheme();
    const Tone tone = toneOf(state);
    paintBox(painter, rect, rect.height() / 2, theme.soft(tone),
             state == State::Waiting ? theme.line : Qt::transparent);
    const int side = inLetters(metrics::stateShape);
    paintState(painter, QRectF(rect.left() + metrics::chipPadding, rect.center().y() - side / 2.0, side, side), state);
    const PainterScope scope(painter);
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(theme.ink(tone));
    painter.drawText(rect.adjusted(metrics::chipPadding + side + metrics::halfGrid, 0, -metrics::chipPadding, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
}

QSize chipSize(const QString& text)
{
    const QFontMetrics caption(fontFor(FontRole::Caption));
    const int gap = text.isEmpty() ? 0 : metrics::halfGrid;
    return {2 * metrics::chipPadding + inLetters(metrics::stateShape) + gap + caption.horizontalAdvance(text) + 1,
            qMax(metrics::chipHeight, caption.height())};
}

} // namespace guitai
