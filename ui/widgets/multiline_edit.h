// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace guitai {

/// Plain text of several lines that grows with what is in it. Tab leaves it, Ctrl+Enter is the page's. Text past the
/// limit is kept and counted, never cut: the problem says what to do.
class MultilineEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int defaultLimit = 10'000;

    explicit MultilineEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString& text) { setPlainText(text); }
    void setLines(int least, int most); ///< at first 2 to 8
    void setLimit(int characters);
    [[nodiscard]] bool isTooLong() const { return length() > m_limit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void problemChanged(const QString& problem); ///< empty for none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int length() const { return document()->characterCount() - 1; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int heightOf(int lines) const;
    void follow();
    void grow();

    int m_least = 2;
    int m_most = 8;
    int m_limit = defaultLimit;
    bool m_told = false;
};

} // namespace guitai
