// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOption>

namespace guitai {

namespace {

constexpr auto primaryProperty = "guitaiPrimary";
constexpr auto compactProperty = "guitaiCompact";
constexpr auto framelessProperty = "guitaiFrameless";

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// What text is typed into or chosen in: the border becomes the ring.
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
             filled ? accent : (enabled ? theme.muted : theme.line));
    const QRectF inner = QRectF(option.rect).adjusted(3, 3, -3, -3);
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
             on ? accent : (enabled ? theme.muted : theme.line), on ? 5 : 1);
}

void paintChevron(QPainter& painter, const QRect& area, bool enabled, qreal turned = 0)
{
    const Theme& theme = currentTheme();
    const qreal side = qMin<qreal>(metrics::smallIcon, area.height());
    const PainterScope scope(painter);
    painter.translate(QRectF(area).center());
    painter.rotate(turned);
    paintIcon(painter, QRectF(-side / 2, -side / 2, side, side), Icon::ChevronDown,
              enabled ? theme.muted : theme.controlLine);
}

/// The icon as it is seen on the accent.
QIcon tinted(const QIcon& icon, const QSize& size, qreal ratio)
{
    if (icon.isNull())
        return icon;
    QPixmap picture = icon.pixmap(size, ratio);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), currentTheme().onAccent);
    painter.end();
    return picture;
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = currentTheme();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.hover);
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, metrics::halfGrid);
        return;
    case PE_PanelLineEdit: {
        // The editor inside a spin or combo box has no box of its own.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame == nullptr || frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    }
    case PE_Frame:
        // A list on a card has the card's line already.
        if (widget == nullptr || !widget->property(framelessProperty).toBool())
            paintField(*painter, *option);
        else if (has(*option, State_HasFocus))
            paintFocusRing(*painter, option->rect, metrics::controlRadius);
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool primary = widget != nullptr && widget->property(primaryProperty).toBool();
        paintButton(*painter, *option, primary,
                    button != nullptr && button->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        paintButton(*painter, *option, false, has(*option, State_AutoRaise));
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, option->rect, has(*option, State_Enabled));
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintItemPanel(*painter, *item);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            if (widget != nullptr && widget->property(primaryProperty).toBool() && has(label, State_Enabled)) {
                label.palette.setColor(QPalette::ButtonText, currentTheme().onAccent);
                label.icon = tinted(label.icon, label.iconSize, painter->device()->devicePixelRatioF());
            }
            label.state.setFlag(State_HasFocus, false); // the ring is the panel's
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            proxy()->drawPrimitive(PE_PanelButtonCommand, button, painter, widget);
            proxy()->drawControl(CE_PushButtonLabel, button, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem row(*item);
            row.palette.setColor(QPalette::HighlightedText, currentTheme().text);
            QProxyStyle::drawControl(element, &row, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        paintField(*painter, *option);
        paintChevron(*painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                     has(*option, State_Enabled));
        return;
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option);
        const bool enabled = has(*option, State_Enabled);
        paintChevron(*painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), enabled, 180);
        paintChevron(*painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), enabled);
        return;
    }
    if (control == CC_ToolButton && has(*option, State_HasFocus)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        paintFocusRing(*painter, option->rect, metrics::controlRadius);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool leftToRight = option->direction == Qt::LeftToRight;
    constexpr int more = metrics::controlPadding - metrics::halfGrid;
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return rect.adjusted(leftToRight ? more : 0, 0, leftToRight ? 0 : -more, 0);
    return rect;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {natural.width() + metrics::grid, qMax(natural.height(), metrics::controlHeight)};
    case CT_PushButton: // the contents alone count for the height: the margin of a button is for its sides
        return {qMax(natural.width(), metrics::controlHeight),
                qMax(size.height() + metrics::grid, metrics::controlHeight)};
    case CT_ToolButton:
        return natural.expandedTo({metrics::controlHeight, metrics::controlHeight});
    case CT_ItemViewItem: {
        const bool compact = widget != nullptr && widget->property(compactProperty).toBool();
        const int least = metrics::rowHeight(compact ? Density::Compact : Density::Comfortable);
        return natural.expandedTo({0, least});
    }
    default:
        return natural;
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame != nullptr && frame->lineWidth == 0 ? 0 : metrics::controlPadding - 2;
        return option->rect.adjusted(side, metrics::focusRing, -side, -metrics::focusRing);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::indicator;
    case PM_FocusFrameHMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::pageMargin;
    case PM_ButtonMargin:
        return 2 * metrics::controlPadding;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metrics::icon;
    case PM_DefaultFrameWidth:
        return metrics::focusRing;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return qMin(QProxyStyle::styleHint(hint, option, widget, answer), metrics::longestMotionMs);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void makePrimary(QPushButton& button)
{
    button.setProperty(primaryProperty, true);
    QFont bold = button.font();
    bold.setBold(true);
    button.setFont(bold);
}

void setFrameless(QAbstractItemView& view)
{
    view.setProperty(framelessProperty, true);
    view.update();
}

void setDensity(QAbstractItemView& view, Density density)
{
    view.setProperty(compactProperty, density == Density::Compact);
    view.doItemsLayout();
}

} // namespace guitai
