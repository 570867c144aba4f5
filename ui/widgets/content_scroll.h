// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <optional>

namespace guitai {

/// Scrolls up and down what the page is too low for, and sideways where large letters leave too little room; without
/// frame or ground of its own, at least as wide as what is in it, and the control that has the keyboard stays in sight.
class ContentScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// `leastWidth` where it need not be as wide as what is in it.
    explicit ContentScroll(QWidget* content, QWidget* parent = nullptr, std::optional<int> leastWidth = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);

    std::optional<int> m_leastWidth;
};

} // namespace guitai
