// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace guitai {

/// A surface with a line around it. Its contents are added to body().
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    void setTitle(const QString& title);
    void setTrailing(QWidget* widget); ///< at the end of the title's line; the card owns it
    /// Neutral is a plain surface; any other tone colours ground, line and title.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QHBoxLayout* m_head;
    QLabel* m_title;
    QVBoxLayout* m_body;
    Tone m_tone = Tone::Neutral;
};

} // namespace guitai
