// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
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
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(
        over, say(QT_TRANSLATE_NOOP("guitai::Importing", "Choose a roster or ledger")),
        QSettings().value(folderSetting, usual).toString(),
        say(QT_TRANSLATE_NOOP("guitai::Importing", "Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)")));
    if (!path.isEmpty())
        QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    return path;
}

QString askForCsv(QWidget* over, const QString& proposed)
{
    const QString path =
        QFileDialog::getSaveFileName(over, say(QT_TRANSLATE_NOOP("guitai::Importing", "Save the list of rows")),
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
