// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/viewers.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace guitai {

namespace {

constexpr QSize textSize{640, 480};
constexpr QSize pictureSize{960, 680};
constexpr qreal step = 1.25;
constexpr qreal largest = 12;
constexpr int moveBy = 8 * metrics::grid;

} // namespace

TextViewer::TextViewer(const QString& title, const QString& text, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("textViewer"));
    setWindowTitle(title);
    auto* words = new QPlainTextEdit(text, this);
    words->setObjectName(QStringLiteral("wholeText"));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    resize(textSize);
}

PictureViewer::PictureViewer(const QString& title, QImage picture, QWidget* parent)
    : QDialog(parent), m_picture(std::move(picture))
{
    setObjectName(QStringLiteral("pictureViewer"));
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(tr("+ and - enlarge, the arrow keys move, Esc closes"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    resize(pictureSize);
}

void PictureViewer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().navigation);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSizeF fitted = m_picture.size();
    if (fitted.width() > width() || fitted.height() > height())
        fitted.scale(size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), fitted * m_scale);
    place.moveCenter(QRectF(rect()).center() + m_moved);
    painter.drawImage(place, m_picture);
}

void PictureViewer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return enlarge(step);
    case Qt::Key_Minus:
        return enlarge(1 / step);
    case Qt::Key_Left:
        m_moved.rx() += moveBy;
        break;
    case Qt::Key_Right:
        m_moved.rx() -= moveBy;
        break;
    case Qt::Key_Up:
        m_moved.ry() += moveBy;
        break;
    case Qt::Key_Down:
        m_moved.ry() -= moveBy;
        break;
    default:
        QDialog::keyPressEvent(event);
        return;
    }
    update();
}

void PictureViewer::wheelEvent(QWheelEvent* event)
{
    enlarge(event->angleDelta().y() > 0 ? step : 1 / step);
}

void PictureViewer::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->position() - m_moved;
}

void PictureViewer::mouseMoveEvent(QMouseEvent* event)
{
    m_moved = event->position() - m_grip;
    update();
}

void PictureViewer::enlarge(qreal by)
{
    m_scale = qBound(1.0, m_scale * by, largest);
    if (m_scale <= 1)
        m_moved = {};
    update();
}

} // namespace guitai
