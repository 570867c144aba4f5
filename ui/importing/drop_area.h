// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;
class QPushButton;

namespace guitai {

/// Where a file is let fall, or chosen with a button.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& button() const { return *m_button; }
    /// A file is held over the page.
    void setAwaited(bool awaited);

    /// The one local file that is dragged; empty if it is something else.
    [[nodiscard]] static QString fileOf(const QMimeData& dragged);

Q_SIGNALS:
    void chooseWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_button;
    bool m_awaited = false;
};

} // namespace guitai
