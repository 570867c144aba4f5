// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

namespace guitai {

/// A text too long for its row, to read in peace.
class TextViewer : public QDialog
{
    Q_OBJECT

public:
    TextViewer(const QString& title, const QString& text, QWidget* parent);
};

/// A picture as large as the window; + and - enlarge it.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    PictureViewer(const QString& title, QImage picture, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void enlarge(qreal by);

    QImage m_picture;
    qreal m_scale = 1; ///< of what fits the window
    QPointF m_moved;
    QPointF m_grip;
};

} // namespace guitai
