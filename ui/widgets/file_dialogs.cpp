// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>

namespace guitai {

namespace {

/// Knows files by their names alone.
class NamesOnly : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    [[nodiscard]] QIcon icon(const QFileInfo& file) const override
    {
        return QFileIconProvider::icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QFileDialog::tr("Folder") : file.suffix();
    }
};

QStringList ask(QWidget* over, const QString& title, const QString& folder, QFileDialog::FileMode mode,
                const QString& filter, const QString& name = {})
{
    NamesOnly names;
    QFileDialog dialog(over, title, QDir::rootPath()); // where no data file lies, until the names are set
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&names);
    dialog.setDirectory(folder);
    dialog.setFileMode(mode);
    if (mode == QFileDialog::AnyFile)
        dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!filter.isEmpty())
        dialog.setNameFilter(filter);
    if (!name.isEmpty())
        dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QString askForFile(QWidget* over, const QString& title, const QString& folder, const QString& filter)
{
    return ask(over, title, folder, QFileDialog::ExistingFile, filter).value(0);
}

QStringList askForFiles(QWidget* over, const QString& title, const QString& folder)
{
    return ask(over, title, folder, QFileDialog::ExistingFiles, {});
}

QString askWhereToSave(QWidget* over, const QString& title, const QString& proposed, const QString& filter)
{
    const QFileInfo file(unusedPath(proposed));
    return ask(over, title, file.absolutePath(), QFileDialog::AnyFile, filter, file.fileName()).value(0);
}

QString unusedPath(const QString& path)
{
    const QFileInfo wanted(path);
    const QString ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString unused = path;
    for (int n = 2; QFileInfo::exists(unused); ++n)
        unused = wanted.dir().filePath(QStringLiteral("%1(%2)%3").arg(wanted.completeBaseName()).arg(n).arg(ending));
    return unused;
}

QString usableFolder(const QString& last, const QString& usual)
{
    for (const QString& folder : {last, usual})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

} // namespace guitai
