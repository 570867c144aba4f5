// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_follower.h"

#include <QApplication>
#include <QTranslator>

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

// Widgets need a QApplication, which tests/support/main.cpp does not make.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    guitai::applyTheme(application, guitai::Theme::light());
    return Catch::Session().run(argc, argv);
}
