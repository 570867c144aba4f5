// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

/// What stands where nothing is yet: says so, and offers the act that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without an action there is no button.
    EmptyState(Icon::Name icon, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; } ///< nullptr if there is none

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon::Name m_icon;
    QWidget* m_place; ///< room for the icon
    QLabel* m_sentence;
    QPushButton* m_button = nullptr;
};

} // namespace guitai
