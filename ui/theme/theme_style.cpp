// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_style.h"

#include "ui/theme/control_painting.h"
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
constexpr auto framelessProperty = "guitaiFrameless";

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

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

/// The label of a push button, its text in the colour of what it stands on.
QStyleOptionButton labelOf(const QStyleOptionButton& button, const QPainter& painter, const QWidget* widget)
{
    QStyleOptionButton label(button);
    label.state.setFlag(QStyle::State_HasFocus, false); // the ring is the panel's
    if (!has(label, QStyle::State_Enabled))
        return label;
    const Theme& theme = currentTheme();
    if (isPrimary(widget)) {
        label.palette.setColor(QPalette::ButtonText, theme.onAccent);
        label.icon = tinted(label.icon, label.iconSize, painter.device()->devicePixelRatioF());
    } else if (label.features.testFlag(QStyleOptionButton::Flat) &&
               label.palette.color(QPalette::ButtonText) == theme.text) {
        // A flat button has no box to be known by. One that was given a colour keeps it.
        label.palette.setColor(QPalette::ButtonText, theme.accent);
    }
    return label;
}

/// Where the handle stands. There are no arrows at the ends: the whole length is groove.
QRect sliderOf(const QStyleOptionSlider& bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = qMin(length, qMax(metrics::controlHeight,
                                   static_cast<int>(length * qint64{bar.pageStep} / (range + bar.pageStep))));
    const int from =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), handle)
                   : QRect(bar.rect.left() + from, bar.rect.top(), handle, bar.rect.height());
}

} // namespace

ThemeStyle::ThemeStyle(Density density, int textPercent)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_density(density), m_textPercent(textPercent)
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
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
        paintButton(*painter, *option, isPrimary(widget),
                    button != nullptr && button->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        paintButton(*painter, *option, false, has(*option, State_AutoRaise));
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintItemPanel(*painter, *item);
        return;
    default:
        if (!paintPlain(element, *option, *painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    switch (element) {
    case CE_PushButton:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (button != nullptr) {
            const QStyleOptionButton label = labelOf(*button, *painter, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_CheckBox:
        if (button != nullptr)
            drawCheckBox(*button, *painter, widget);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem row(*item);
            row.palette.setColor(QPalette::HighlightedText, currentTheme().text);
            QProxyStyle::drawControl(element, &row, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        paintTab(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTabLabel(*tab, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(*painter, option->rect);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// The ring is about the box as well.
void ThemeStyle::drawCheckBox(const QStyleOptionButton& box, QPainter& painter, const QWidget* widget) const
{
    QStyleOptionButton inside(box);
    inside.rect.adjust(metrics::halfGrid, 0, -metrics::halfGrid, 0);
    inside.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_CheckBox, &inside, &painter, widget);
    if (has(box, State_HasFocus))
        paintFocusRing(painter, box.rect, metrics::halfGrid);
}

void ThemeStyle::drawTabLabel(const QStyleOptionTab& tab, QPainter& painter, const QWidget* widget) const
{
    const PainterScope scope(painter);
    const bool chosen = has(tab, State_Selected);
    QStyleOptionTab label(tab);
    label.state.setFlag(State_HasFocus, false); // the ring is the shape's
    label.rect.adjust(0, 0, 0, -metrics::halfGrid);
    label.palette.setColor(QPalette::WindowText, chosen ? currentTheme().accent : currentTheme().muted);
    QFont font = painter.font();
    font.setBold(chosen);
    painter.setFont(font);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, &painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const bool enabled = has(*option, State_Enabled);
    const auto chevron = [&](SubControl part, qreal turned = 0) {
        paintChevron(*painter, proxy()->subControlRect(control, option, part, widget), enabled, turned);
    };
    switch (control) {
    case CC_ComboBox:
        paintField(*painter, *option);
        chevron(SC_ComboBoxArrow);
        return;
    case CC_SpinBox:
        paintField(*painter, *option);
        chevron(SC_SpinBoxUp, 180);
        chevron(SC_SpinBoxDown);
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintScrollBar(*painter, sliderOf(*bar), *bar);
        return;
    case CC_ToolButton:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (has(*option, State_HasFocus))
            paintFocusRing(*painter, option->rect, metrics::controlRadius);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ThemeStyle::scrollBarPart(const QStyleOptionSlider& bar, SubControl part)
{
    const QRect slider = sliderOf(bar);
    const bool upright = bar.orientation == Qt::Vertical;
    QRect rest = bar.rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return rest;
    case SC_ScrollBarSubPage:
        upright ? rest.setBottom(slider.top() - 1) : rest.setRight(slider.left() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        upright ? rest.setTop(slider.bottom() + 1) : rest.setLeft(slider.right() + 1);
        return rest;
    default:
        return {};
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, part);
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
        return {natural.width() + metrics::grid, qMax(natural.height(), metrics::controlHeight)};
    case CT_ComboBox: // no higher than what it stands beside, also in large letters
        return {natural.width() + metrics::grid, qMax(size.height() + metrics::grid, metrics::controlHeight)};
    case CT_SpinBox:
        return {natural.width(), qMax(size.height(), metrics::controlHeight)};
    case CT_PushButton: // the contents alone count for the height: the margin of a button is for its sides
        return {qMax(natural.width(), metrics::controlHeight),
                qMax(size.height() + metrics::grid, metrics::controlHeight)};
    case CT_TabBarTab:
        return natural.expandedTo({0, metrics::controlHeight + metrics::halfGrid}) + QSize(metrics::grid, 0);
    case CT_CheckBox:
        return natural + QSize(2 * metrics::halfGrid, metrics::halfGrid);
    case CT_ToolButton:
        return natural.expandedTo({metrics::controlHeight, metrics::controlHeight});
    case CT_ItemViewItem:
        return natural.expandedTo({0, metrics::rowHeight(m_density)});
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
        return metrics::indicator * m_textPercent / 100;
    case PM_CheckBoxLabelSpacing:
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
        return metrics::icon * m_textPercent / 100;
    case PM_DefaultFrameWidth:
        return metrics::focusRing;
    case PM_ScrollBarExtent:
        return metrics::scrollBar;
    case PM_ScrollBarSliderMin:
        return metrics::controlHeight;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
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

} // namespace guitai
