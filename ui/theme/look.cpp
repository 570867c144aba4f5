// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString themeKey = u"look/theme"_s;
const QString densityKey = u"look/density"_s;
const QString textKey = u"look/text"_s;

} // namespace

ThemeChoice themeChoiceOf(const QString& name)
{
    return name == u"light" ? ThemeChoice::Light : name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Density densityOf(const QString& name)
{
    return name == u"compact" ? Density::Compact : Density::Comfortable;
}

QString nameOf(Density density)
{
    return density == Density::Compact ? u"compact"_s : u"comfortable"_s;
}

Look savedLook()
{
    const QSettings settings;
    return {.theme = themeChoiceOf(settings.value(themeKey).toString()),
            .density = densityOf(settings.value(densityKey).toString()),
            .textPercent = qBound(100, settings.value(textKey, 100).toInt(), Look::largestText)};
}

void saveLook(const Look& look)
{
    QSettings settings;
    settings.setValue(themeKey, nameOf(look.theme));
    settings.setValue(densityKey, nameOf(look.density));
    settings.setValue(textKey, look.textPercent);
}

} // namespace guitai
