// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_prompts.h"

#include "ui/widgets/file_dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace guitai {

namespace {

const QString folderSetting = QStringLiteral("importing/folder");

QString say(const char* text)
{
    return QCoreApplication::translate("guitai::Importing", text);
}

QString askForTable(QWidget* over)
{
    const QString folder = usableFolder(QSettings().value(folderSetting).toString(),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        askForFile(over, say(QT_TRANSLATE_NOOP("guitai::Importing", "Choose a roster or ledger")), folder,
                   say(QT_TRANSLATE_NOOP("guitai::Importing", "Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)")));
    if (!path.isEmpty())
        QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    return path;
}

QString askForCsv(QWidget* over, const QString& proposed)
{
    const QString path = askWhereToSave(over, say(QT_TRANSLATE_NOOP("guitai::Importing", "Save the list of rows")),
                                        proposed, say(QT_TRANSLATE_NOOP("guitai::Importing", "Table (*.csv)")));
    const bool bare = !path.isEmpty() && QFileInfo(path).suffix().isEmpty();
    return bare ? path + QStringLiteral(".csv") : path;
}

} // namespace

FilePrompts FilePrompts::real()
{
    return {.open = askForTable, .save = askForCsv};
}

} // namespace guitai
