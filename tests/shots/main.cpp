// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo.h"
#include "tests/shots/album.h"
#include "ui/theme/theme_follower.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <cstdio>

/// Pictures of every page, dialog and state: guitai_shots FOLDER. QT_SCALE_FACTOR=1.5 makes them larger.
int main(int argc, char** argv)
{
    using namespace guitai;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guitai-shots"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: guitai_shots FOLDER\n", stderr);
        return 2;
    }
    QTranslator chinese;
    if (chinese.load(QStringLiteral(":/translations/guitai_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const ThemeFollower theme(application, {.theme = choice});
        const QString name = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        Album album(QDir(arguments[1]), scale == u"1" ? name : name + u'-' + scale);
        if (!album.fill())
            return 4;
    }
    return 0;
}
