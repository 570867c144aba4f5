// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_scroll.h"

namespace guitai {

/// As high as what is in it, and scrolls only what the screen cannot hold.
class FittingScroll : public ContentScroll
{
    Q_OBJECT
public:
    using ContentScroll::ContentScroll;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace guitai
