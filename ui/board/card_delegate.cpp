// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/worklist/work_rows.h"

namespace guitai {

namespace {

constexpr int padding = metrics::grid + 2;
constexpr int gap = metrics::grid; ///< below a card

int lineHeight(FontRole role)
{
    return QFontMetrics(fontFor(role)).height();
}

int footHeight()
{
    return chipSize({}).height();
}

void write(QPainter& painter, const QRect& line, FontRole role, const QColor& ink, const QString& text)
{
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

int CardDelegate::leastWidth()
{
    const int number = QFontMetrics(fontFor(FontRole::Strong)).horizontalAdvance(QStringLiteral("PG2026-000000"));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0);
    const QString longest =
        DeadlineWords::text({.startedAt = now, .limitAt = now.addDays(-100).addSecs(-23 * 3600)}, now);
    const int chip = chipSize(longest).width();
    return std::max(number, chip) + 3 * padding + metrics::scrollBar;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {leastWidth(), lineHeight(FontRole::Strong) + lineHeight(FontRole::Body) + lineHeight(FontRole::Caption) +
                              footHeight() + metrics::halfGrid + 2 * padding + gap};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterScope scope(*painter);
    const Theme& theme = currentTheme();
    const auto& item = m_rows.at(index.row());
    const State state = m_rows.stateOf(item);
    const bool chosen = option.state.testFlag(QStyle::State_HasFocus); // each column has one that could be
    const QRect card = option.rect.adjusted(0, 0, -1, -gap);
    const bool urgent = state == State::Soon || state == State::Overdue;
    paintBox(*painter, card, metrics::cardRadius, chosen ? theme.accentSoft : theme.surface,
             urgent ? theme.ink(toneOf(state)) : theme.line);

    QRect line = card.adjusted(padding, padding, -padding, 0);
    const auto next = [&](FontRole role, const QColor& ink, const QString& text) {
        line.setHeight(lineHeight(role));
        write(*painter, line, role, ink, text);
        line.moveTop(line.bottom() + 1);
    };
    next(FontRole::Strong, theme.text, item.number);
    next(FontRole::Body, theme.text, item.place);
    const QFontMetrics caption(fontFor(FontRole::Caption));
    const int person =
        item.person.isEmpty() ? 0 : caption.horizontalAdvance(item.person) + metrics::halfGrid + metrics::grid;
    line.setHeight(lineHeight(FontRole::Caption));
    write(*painter, line.adjusted(line.width() - person + metrics::grid, 0, 0, 0), FontRole::Caption, theme.text,
          item.person);
    write(*painter, line.adjusted(0, 0, -person, 0), FontRole::Caption, theme.muted, m_rows.faultOf(item));
    line.moveTop(line.bottom() + 1);
    line.translate(0, metrics::halfGrid);
    line.setHeight(footHeight());
    const QString left = m_rows.leftOf(item);
    const QRect chip(line.topLeft(), chipSize(left).boundedTo(line.size()));
    paintChip(*painter, chip, state, left);
    if (chosen)
        paintFocusRing(*painter, card, metrics::cardRadius);
}

} // namespace guitai
