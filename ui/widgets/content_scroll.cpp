// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_scroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace guitai {

ContentScroll::ContentScroll(QWidget* content, QWidget* parent, std::optional<int> leastWidth)
    : QScrollArea(parent), m_leastWidth(leastWidth)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &ContentScroll::follow);
}

/// Also where the keyboard was led by something else than Tab; a problem below the control should be in sight as well.
void ContentScroll::follow(QWidget*, QWidget* now)
{
    constexpr int below = 64;
    if (!now || !widget()->isAncestorOf(now))
        return;
    // Once the layout knows of it: it may have appeared only now.
    QTimer::singleShot(0, now, [this, now] {
        if (widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, below);
    });
}

QSize ContentScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_leastWidth.value_or(widget()->minimumSizeHint().width() + bar), QScrollArea::minimumSizeHint().height()};
}

bool ContentScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace guitai
