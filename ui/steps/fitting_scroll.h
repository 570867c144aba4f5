// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace guitai {

/// As high as what is in it, and scrolls only what the screen cannot hold.
class FittingScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittingScroll(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
};

} // namespace guitai
