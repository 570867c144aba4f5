// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/fitting_scroll.h"

#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace guitai {

namespace {

/// Of the screen's height, for what scrolls; the rest is for title, buttons and the window's frame.
constexpr double mostOfScreen = 0.65;

} // namespace

QSize FittingScroll::sizeHint() const
{
    const auto* content = widget();
    const QSize natural = content->sizeHint().expandedTo(content->minimumSizeHint());
    const auto* layout = content->layout();
    const int bar = verticalScrollBar()->sizeHint().width();
    int wanted = natural.height();
    if (layout && layout->hasHeightForWidth() && isVisible())
        // As if the bar stood there: were it to come, lines would wrap anew.
        wanted = std::max(wanted, layout->totalHeightForWidth(std::max(width() - bar, natural.width())));
    const int most = static_cast<int>(screen()->availableGeometry().height() * mostOfScreen);
    return {natural.width() + bar, std::min(wanted, most)};
}

void FittingScroll::resizeEvent(QResizeEvent* event)
{
    ContentScroll::resizeEvent(event);
    updateGeometry();
}

} // namespace guitai
