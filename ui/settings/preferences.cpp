// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace guitai {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString soundKey = QStringLiteral("notices/sound");

} // namespace

QString savedLanguage()
{
    return QSettings().value(languageKey, chinese).toString();
}

void saveLanguage(const QString& language)
{
    QSettings().setValue(languageKey, language);
}

bool savedSound()
{
    return QSettings().value(soundKey, false).toBool();
}

void saveSound(bool wanted)
{
    QSettings().setValue(soundKey, wanted);
}

} // namespace guitai
