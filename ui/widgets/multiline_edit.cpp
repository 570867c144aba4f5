// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/multiline_edit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTextBlock>
#include <cmath>

namespace guitai {

MultilineEdit::MultilineEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(metrics::grid - metrics::focusRing);
    connect(this, &QPlainTextEdit::textChanged, this, &MultilineEdit::follow);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MultilineEdit::grow);
}

void MultilineEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    grow();
}

void MultilineEdit::setLimit(int characters)
{
    m_limit = characters;
    follow();
}

int MultilineEdit::heightOf(int lines) const
{
    // What the layout has measured is more than the font's spacing: each of its lines is rounded up.
    const QTextLayout* laidOut = document()->firstBlock().layout();
    const qreal line = laidOut->lineCount() > 0 ? laidOut->lineAt(0).height() : fontMetrics().lineSpacing();
    const qreal frame = 2 * (frameWidth() + document()->documentMargin());
    return static_cast<int>(std::ceil(lines * line + frame));
}

QSize MultilineEdit::sizeHint() const
{
    // QPlainTextDocumentLayout gives its height in lines.
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    return {QPlainTextEdit::sizeHint().width(), heightOf(qBound(m_least, lines, m_most))};
}

void MultilineEdit::grow()
{
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void MultilineEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void MultilineEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void MultilineEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
}

void MultilineEdit::follow()
{
    viewport()->update();
    if (isTooLong() == m_told)
        return;
    m_told = isTooLong();
    Q_EMIT problemChanged(m_told ? tr("The text is longer than %1 characters. Shorten it or attach it as a file.")
                                       .arg(QLocale().toString(m_limit))
                                 : QString());
}

QString MultilineEdit::countText() const
{
    const bool near = length() >= m_limit - m_limit / 10;
    return near ? tr("%1 of %2").arg(QLocale().toString(length()), QLocale().toString(m_limit)) : QString();
}

void MultilineEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    const QString count = countText();
    if (count.isEmpty())
        return;
    const Theme& theme = currentTheme();
    QPainter painter(viewport());
    painter.setFont(fontFor(FontRole::Caption));
    const QRectF ground =
        painter.boundingRect(QRectF(viewport()->rect()).adjusted(0, 0, -metrics::grid, -metrics::halfGrid),
                             Qt::AlignRight | Qt::AlignBottom, count);
    paintBox(painter, ground.adjusted(-metrics::halfGrid, 0, metrics::halfGrid, 0), metrics::halfGrid,
             isTooLong() ? theme.overdueSoft : theme.background, Qt::transparent);
    painter.setPen(isTooLong() ? theme.overdue : theme.muted);
    painter.drawText(ground, Qt::AlignCenter, count);
}

} // namespace guitai
