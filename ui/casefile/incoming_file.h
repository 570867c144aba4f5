// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QDateTime;
class QMimeData;

namespace guitai {

/// A file on its way to the case, from the disk or out of the clipboard.
struct IncomingFile
{
    QString name;
    QString path;     ///< empty for what is no file yet
    QByteArray bytes; ///< of such a one
    bool picture = false;
};

[[nodiscard]] IncomingFile incomingFile(const QString& path);

[[nodiscard]] bool holdsFiles(const QMimeData& data);
/// What was dropped or pasted; a picture without a file becomes a PNG that is named by the time.
[[nodiscard]] QList<IncomingFile> incomingFiles(const QMimeData& data, const QDateTime& now);

} // namespace guitai
