// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/fitting_scroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace guitai {

namespace {

/// Of the screen's height, for what scrolls; the rest is for title, buttons and the window's frame.
constexpr double mostOfScreen = 0.65;

} // namespace

FittingScroll::FittingScroll(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, &FittingScroll::follow);
}

/// Also where the keyboard was led by something else than Tab; a problem below the control should be in sight as well.
void FittingScroll::follow(QWidget*, QWidget* now)
{
    constexpr int below = 64;
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, below);
}

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

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

} // namespace guitai
