// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace guitai {

/// How ThemeStyle draws Qt's own controls. Each paints within the option's rectangle, ring included.

/// What text is typed into or chosen in: the border becomes the ring.
void paintField(QPainter& painter, const QStyleOption& option);
void paintButton(QPainter& painter, const QStyleOption& option, bool primary, bool flat);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintChevron(QPainter& painter, const QRect& area, bool enabled, qreal turned = 0); ///< degrees; 0 points down
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option);
void paintTab(QPainter& painter, const QStyleOption& option);
void paintScrollBar(QPainter& painter, const QRect& slider, const QStyleOptionSlider& option);
void paintHeaderSection(QPainter& painter, const QRect& rect);
/// What looks the same on every widget; false where the element is none of that.
bool paintPlain(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter);

} // namespace guitai
