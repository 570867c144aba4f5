// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/worn_look.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_style.h"

#include <QApplication>

namespace guitai {

namespace {

const ThemeStyle* wornStyle()
{
    return qobject_cast<const ThemeStyle*>(QApplication::style());
}

} // namespace

Density currentDensity()
{
    const auto* worn = wornStyle();
    return worn ? worn->density() : Density::Comfortable;
}

int currentTextPercent()
{
    const auto* worn = wornStyle();
    return worn ? worn->textPercent() : 100;
}

int rowHeight()
{
    return qMax(metrics::rowHeight(currentDensity()),
                QFontMetrics(fontFor(FontRole::Body)).height() + metrics::halfGrid);
}

int controlHeight()
{
    return qMax(metrics::controlHeight, QFontMetrics(fontFor(FontRole::Body)).height() + metrics::grid);
}

int inLetters(int length)
{
    return length * currentTextPercent() / 100;
}

int iconExtent()
{
    return inLetters(metrics::icon);
}

int headHeight()
{
    return qMax(metrics::rowHeight(Density::Compact),
                QFontMetrics(fontFor(FontRole::Caption)).height() + metrics::halfGrid);
}

} // namespace guitai
