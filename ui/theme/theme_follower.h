// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace guitai {

enum class ThemeChoice { System, Light, Dark };

/// Style, palette and font of the whole application.
void applyTheme(const Theme& theme);

/// Dresses the application for as long as it lives, and follows the system's light and dark when asked to.
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    explicit ThemeFollower(QApplication& application, ThemeChoice choice = ThemeChoice::System);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QApplication& m_application;
    ThemeChoice m_choice;
    bool m_applying = false;
};

} // namespace guitai
