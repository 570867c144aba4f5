// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace guitai {

/// Scrolls up and down what the page is too low for, and sideways where large letters leave too little room; without
/// frame or ground of its own, at least as wide as what is in it, and the control that has the keyboard stays in sight.
class ContentScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContentScroll(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
};

} // namespace guitai
