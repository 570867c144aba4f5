// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QProxyStyle>

class QAbstractItemView;
class QPushButton;
class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace guitai {

/// Fusion with our own boxes, marks and heights. Whatever can have the keyboard shows a ring while it has it,
/// however it came there.
///
/// There is no style sheet beside it: with one, Qt 6.4 takes a font back that was set after the widget was first
/// measured, as soon as the widget moves to another parent.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(Density density = Density::Comfortable, int textPercent = 100);

    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

private:
    void drawCheckBox(const QStyleOptionButton& box, QPainter& painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOptionTab& tab, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] static QRect scrollBarPart(const QStyleOptionSlider& bar, SubControl part);

    Density m_density;
    int m_textPercent;
};

/// The one button of a page or dialog that does its work: filled with the accent.
void makePrimary(QPushButton& button);

/// A list or table that fills a card: no line of its own, but still a ring.
void setFrameless(QAbstractItemView& view);

} // namespace guitai
