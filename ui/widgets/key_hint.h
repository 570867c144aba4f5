// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace guitai {

/// The key that does something, drawn as a small key cap.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return sizeFor(m_text); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The cap for those who paint it themselves; the ink makes its border and text.
    static void paint(QPainter& painter, const QRectF& rect, const QString& text, const QColor& ink);
    [[nodiscard]] static QSize sizeFor(const QString& text);
    [[nodiscard]] static QString textOf(const QKeySequence& key); ///< "Ctrl+Enter"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace guitai
