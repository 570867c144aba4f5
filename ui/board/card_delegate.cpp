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

void write(QPainter& painter, const QRect& line, FontRole role, const QColor& ink, const QString& text,
           Qt::TextElideMode cut = Qt::ElideRight)
{
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, cut, line.width()));
}

} // namespace

int CardDelegate::leastWidth()
{
    const int number = QFontMetrics(fontFor(FontRole::Strong)).horizontalAdvance(QStringLiteral("PG2026-000000"));
    const int chip = chipSize(DeadlineWords::longest()).width();
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
    const auto next = [&](FontRole role, const QColor& ink, const QString& text,
                          Qt::TextElideMode cut = Qt::ElideRight) {
        line.setHeight(lineHeight(role));
        write(*painter, line, role, ink, text, cut);
        line.moveTop(line.bottom() + 1);
    };
    next(FontRole::Strong, theme.text, item.number, Qt::ElideMiddle); // their ends are what is read out
    next(FontRole::Body, theme.text, item.place, Qt::ElideMiddle);
    if (!item.person.isEmpty()) {
        QRect name = line;
        name.setHeight(lineHeight(FontRole::Caption));
        name.setLeft(line.right() - QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(item.person));
        write(*painter, name, FontRole::Caption, theme.text, item.person);
        line.setRight(name.left() - metrics::grid);
    }
    next(FontRole::Caption, theme.muted, m_rows.faultOf(item));
    line.setRight(card.right() - padding);
    line.translate(0, metrics::halfGrid);
    line.setHeight(footHeight());
    const QString left = m_rows.leftOf(item);
    const QRect chip(line.topLeft(), chipSize(left).boundedTo(line.size()));
    paintChip(*painter, chip, state, left);
    if (chosen)
        paintFocusRing(*painter, card, metrics::cardRadius);
}

} // namespace guitai
