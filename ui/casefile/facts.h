// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace guitai {

/// One line of plain text, cut with "…" where there is no room; the tool tip has all of it.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, FontRole role = FontRole::Body);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr, FontRole role = FontRole::Body);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cutChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text; ///< as given
    QString m_line; ///< on one line
};

/// A text of any length: one line of it, and all of it in a box of its own where somebody asks for it.
class LongText : public QWidget
{
    Q_OBJECT

public:
    explicit LongText(QWidget* parent = nullptr);

    void setText(const QString& text); ///< hides itself while there is none

private:
    void showWhole(bool whole);
    void followCut();

    ElidedLabel* m_line;
    QPlainTextEdit* m_whole;
    QToolButton* m_more;
};

/// Captions with what they say beside them, one below the other. What says nothing is left out.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void add(const QString& caption, const QString& value);
    void addLong(const QString& caption, const QString& text);
    void add(const QString& caption, QWidget* widget);

private:
    QGridLayout* m_grid;
};

} // namespace guitai
