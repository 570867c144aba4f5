// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace guitai {

/// Style, palette and font of the whole application, also of the widgets that are there already.
void applyTheme(const Theme& theme, Density density = Density::Comfortable, int textPercent = 100);

/// Dresses the application for as long as it lives, and follows the system's light and dark when asked to.
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    explicit ThemeFollower(QApplication& application, const Look& look = {});

    void wear(const Look& look);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QApplication& m_application;
    Look m_look;
    bool m_applying = false;
};

} // namespace guitai
