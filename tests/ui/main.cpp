// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "ui/theme/theme_follower.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

namespace {

/// test_ui --pictures FOLDER: the gallery and the icons, in both themes, at QT_SCALE_FACTOR.
int takePictures(const QString& folder)
{
    QDir().mkpath(folder);
    QTranslator chinese;
    if (chinese.load(QStringLiteral(":/translations/guitai_zh_CN.qm")))
        QApplication::installTranslator(&chinese);
    for (const bool dark : {false, true}) {
        guitai::applyTheme(dark ? guitai::Theme::dark() : guitai::Theme::light());
        guitai::test::Gallery gallery;
        gallery.show();
        guitai::Toast toast(&gallery);
        toast.offer(QStringLiteral("派工单 PG2026-000123 已打印"), QStringLiteral("撤销"));
        QApplication::processEvents();
        guitai::test::IconSheet icons;
        const QString ending = QStringLiteral("-%1-%2.png")
                                   .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                   .arg(gallery.devicePixelRatioF() * 100);
        if (!gallery.grab().save(folder + QStringLiteral("/gallery") + ending) ||
            !icons.grab().save(folder + QStringLiteral("/icons") + ending))
            return 1;
    }
    return 0;
}

} // namespace

// Widgets need a QApplication, which tests/support/main.cpp does not make.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings; // whoever runs the tests keeps their own
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    if (argc == 3 && std::string_view(argv[1]) == "--pictures")
        return takePictures(QString::fromLocal8Bit(argv[2]));
    guitai::applyTheme(guitai::Theme::light());
    return Catch::Session().run(argc, argv);
}
