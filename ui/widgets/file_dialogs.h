// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Dialogs that list files without opening one. Those of Qt and of desktops look into files to tell their kind; but on
/// Unix whoever closes a file takes every lock of the process off it, also those that SQLite holds on the data file.
namespace guitai {

/// Empty where nothing was chosen. `folder` may not exist; `filter` as QFileDialog has it.
[[nodiscard]] QString askForFile(QWidget* over, const QString& title, const QString& folder, const QString& filter);
[[nodiscard]] QStringList askForFiles(QWidget* over, const QString& title, const QString& folder);
/// `proposed` is a path, or a name in the current folder; where such a file is there, unusedPath of it is offered.
[[nodiscard]] QString askWhereToSave(QWidget* over, const QString& title, const QString& proposed,
                                     const QString& filter = {});

/// The path itself, or with "(2)", "(3)" … behind its name: one that no file has.
[[nodiscard]] QString unusedPath(const QString& path);

/// The folder that was used last, else the usual one of this kind, else the home folder: one that exists.
[[nodiscard]] QString usableFolder(const QString& last, const QString& usual);

} // namespace guitai
