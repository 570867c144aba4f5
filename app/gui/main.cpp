// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"
#include "app/gui/counter.h"
#include "app/gui/single_instance.h"
#include "app/process.h"
#include "core/base/pinyin.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_follower.h"

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QThreadPool>
#include <QTranslator>

namespace guitai {

namespace {

struct Wish
{
    QString data;
    QString caller;
    QString person;
    QString picture;
    std::optional<ThemeChoice> theme; ///< overrules what was chosen in the settings
};

Wish wishOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("guitai::Main", "The customer service counter"));
    const QCommandLineOption data(QStringLiteral("data"), QCoreApplication::translate("guitai::Main", "The data file"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption call(QStringLiteral("call"),
                                  QCoreApplication::translate("guitai::Main", "Take a call from this number"),
                                  QStringLiteral("NUMBER"));
    const QCommandLineOption person(QStringLiteral("as"),
                                    QCoreApplication::translate("guitai::Main", "Who sits at the counter"),
                                    QStringLiteral("STAFF"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("guitai::Main", "light or dark, not the system's"),
                                   QStringLiteral("THEME"));
    const QCommandLineOption picture(QStringLiteral("picture"),
                                     QCoreApplication::translate("guitai::Main", "Picture the window and end"),
                                     QStringLiteral("FILE"));
    parser.addOptions({data, call, person, theme, picture});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {.data = parser.isSet(data) ? parser.value(data) : usualPath(),
            .caller = parser.value(call),
            .person = parser.value(person),
            .picture = parser.value(picture),
            .theme = parser.isSet(theme) ? std::optional(themeChoiceOf(parser.value(theme))) : std::nullopt};
}

/// Our own words and those of Qt's own dialogs. Without a font for them English is better than boxes.
void speakChinese(QCoreApplication& application)
{
    if (qEnvironmentVariable("GUITAI_LANG", savedLanguage()) == english || !canShowChinese())
        return;
    for (const auto& file : {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm"),
                             QStringLiteral(":/translations/guitai_zh_CN.qm")}) {
        auto* words = new QTranslator(&application);
        if (words->load(file))
            QCoreApplication::installTranslator(words);
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

Look lookFor(const Wish& wish)
{
    Look look = savedLook();
    look.theme = wish.theme.value_or(look.theme);
    return look;
}

int run(Application& application)
{
    QThreadPool::globalInstance()->start(preparePinyin); // before the first key asks for it
    speakChinese(application);
    const Wish wish = wishOf(application);
    SingleInstance instance(wish.data);
    if (wish.picture.isEmpty()) {
        if (instance.handOver(wish.caller))
            return 0;
        instance.listen();
    }
    ThemeFollower theme(application, lookFor(wish));
    Counter counter(wish.data);
    QObject::connect(&instance, &SingleInstance::called, &counter, &Counter::call);
    QObject::connect(&counter, &Counter::lookChanged, &theme, [&] { theme.wear(lookFor(wish)); });
    if (!counter.open(wish.person))
        return 4;
    if (!wish.caller.isEmpty())
        counter.call(wish.caller);
    if (!wish.picture.isEmpty())
        return counter.picture(wish.picture) ? 0 : 4;
    return Application::exec();
}

} // namespace

} // namespace guitai

int main(int argc, char** argv)
{
    guitai::prepareProcess();
    guitai::Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("guitai"));
    QCoreApplication::setApplicationName(QStringLiteral("guitai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUITAI_VERSION));
    return guitai::run(application);
}
