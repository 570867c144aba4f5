// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace guitai {

class Segmented;

/// One field of a Segmented, of no use without it.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    Segment(const QString& label, Segmented* group);

    void setChosen(bool chosen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Segmented* m_group;
};

} // namespace guitai
