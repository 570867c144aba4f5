// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/file_asker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace guitai {

namespace {

const QString folderSetting = QStringLiteral("attachments/folder");

QString usualFolder()
{
    return QSettings()
        .value(folderSetting, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .toString();
}

} // namespace

QStringList FileAsker::toAttach(QWidget* window)
{
    const auto paths = QFileDialog::getOpenFileNames(
        window, QCoreApplication::translate("guitai::FileAsker", "Attach photos or scans"), usualFolder());
    if (!paths.isEmpty())
        QSettings().setValue(folderSetting, QFileInfo(paths.first()).absolutePath());
    return paths;
}

QString FileAsker::toSave(const QString& name, QWidget* window)
{
    return QFileDialog::getSaveFileName(window, QCoreApplication::translate("guitai::FileAsker", "Save a copy"),
                                        QDir(usualFolder()).filePath(name));
}

} // namespace guitai
