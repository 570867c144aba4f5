// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/control_painting.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"

namespace guitai {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void paintField(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, option.rect, metrics::controlRadius, enabled ? theme.surface : theme.background,
             enabled ? theme.controlLine : theme.line);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, metrics::controlRadius);
}

void paintButton(QPainter& painter, const QStyleOption& option, bool primary, bool flat)
{
    const Theme& theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool under = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = flat ? QColor(Qt::transparent) : theme.surface;
    QColor border = flat ? QColor(Qt::transparent) : theme.controlLine;
    if (!enabled && !flat) {
        fill = theme.background;
        border = theme.line;
    } else if (primary) {
        fill = under || pressed ? (isDark(option.palette) ? theme.accent.lighter(108) : theme.accent.darker(112))
                                : theme.accent;
        border = Qt::transparent;
    } else if (pressed) {
        fill = theme.accentSoft;
    } else if (under) {
        fill = theme.hover;
    }
    paintBox(painter, option.rect, metrics::controlRadius, fill, border);
    if (!has(option, QStyle::State_HasFocus))
        return;
    paintFocusRing(painter, option.rect, metrics::controlRadius);
    if (primary && enabled) // accent on accent would not be seen
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::controlRadius - 2, Qt::transparent,
                 theme.surface, metrics::focusRing);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = enabled ? theme.accent : theme.muted;
    paintBox(painter, option.rect, metrics::halfGrid, filled ? accent : theme.surface,
             filled ? accent : (enabled ? theme.muted : theme.controlLine));
    const qreal inset = option.rect.width() * 3.0 / metrics::indicator;
    const QRectF inner = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    if (has(option, QStyle::State_On))
        paintState(painter, inner, State::Done, theme.onAccent);
    else if (filled)
        painter.fillRect(QRectF(inner.left(), inner.center().y() - 1, inner.width(), 2), theme.onAccent);
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor accent = enabled ? theme.accent : theme.muted;
    paintBox(painter, option.rect, option.rect.width() / 2.0, theme.surface,
             on ? accent : (enabled ? theme.muted : theme.controlLine), on ? 5 : 1);
}

void paintChevron(QPainter& painter, const QRect& area, bool enabled, qreal turned)
{
    const Theme& theme = currentTheme();
    const qreal side = qMin<qreal>(inLetters(metrics::smallIcon), area.height());
    const PainterScope scope(painter);
    painter.translate(QRectF(area).center());
    painter.rotate(turned);
    paintIcon(painter, QRectF(-side / 2, -side / 2, side, side), Icon::ChevronDown,
              enabled ? theme.muted : theme.controlLine);
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = currentTheme();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.accentSoft);
        if (option.rect.left() == 0) // the tree draws it before its branches
            painter.fillRect(QRect(option.rect.topLeft(), QSize(metrics::chosenBar, option.rect.height())),
                             theme.accent);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, theme.hover);
    }
}

void paintTab(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = currentTheme();
    const QRectF tab = QRectF(option.rect).adjusted(0, 0, -metrics::halfGrid / 2.0, -metrics::halfGrid);
    if (has(option, QStyle::State_Selected))
        paintBox(painter, tab, metrics::controlRadius, theme.accentSoft, Qt::transparent);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintBox(painter, tab, metrics::controlRadius, theme.hover, Qt::transparent);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, tab, metrics::controlRadius);
}

void paintScrollBar(QPainter& painter, const QRect& slider, const QStyleOptionSlider& option)
{
    if (option.minimum >= option.maximum)
        return;
    const Theme& theme = currentTheme();
    const bool held = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, handle, qMin(handle.width(), handle.height()) / 2, held ? theme.muted : theme.controlLine,
             Qt::transparent);
}

void paintHeaderSection(QPainter& painter, const QRect& rect)
{
    const Theme& theme = currentTheme();
    painter.fillRect(rect, theme.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metrics::line), theme.line);
}

bool paintPlain(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = currentTheme();
    const QSize line(option.rect.width(), metrics::line);
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        paintFocusRing(painter, option.rect, metrics::halfGrid);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelScrollAreaCorner:
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        paintBox(painter, option.rect, 0, element == QStyle::PE_PanelMenu ? theme.surface : QColor(Qt::transparent),
                 theme.controlLine);
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.bottomLeft(), line), theme.line);
        return true;
    case QStyle::PE_FrameTabWidget:
        painter.fillRect(QRect(option.rect.topLeft(), line), theme.line);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(option.rect, theme.surface);
        painter.fillRect(QRect(option.rect.topLeft(), line), theme.line);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        paintChevron(painter, option.rect, has(option, QStyle::State_Enabled));
        return true;
    default:
        return false;
    }
}

} // namespace guitai
