// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/file_asker.h"

#include "ui/widgets/file_dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace guitai {

namespace {

const QString folderSetting = QStringLiteral("attachments/folder");

QString usualFolder()
{
    return usableFolder(QSettings().value(folderSetting).toString(),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

} // namespace

QStringList FileAsker::toAttach(QWidget* window)
{
    const auto paths =
        askForFiles(window, QCoreApplication::translate("guitai::FileAsker", "Attach photos or scans"), usualFolder());
    if (!paths.isEmpty())
        QSettings().setValue(folderSetting, QFileInfo(paths.first()).absolutePath());
    return paths;
}

QString FileAsker::toSave(const QString& name, QWidget* window)
{
    return askWhereToSave(window, QCoreApplication::translate("guitai::FileAsker", "Save a copy"),
                          QDir(usualFolder()).filePath(name));
}

} // namespace guitai
