// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/incoming_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

bool namesPicture(const QString& name)
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"heic"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isFile(const QUrl& url)
{
    return url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile();
}

} // namespace

IncomingFile incomingFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return {.name = name, .path = path, .bytes = {}, .picture = namesPicture(name)};
}

bool holdsFiles(const QMimeData& data)
{
    return data.hasImage() || std::ranges::any_of(data.urls(), isFile);
}

QList<IncomingFile> incomingFiles(const QMimeData& data, const QDateTime& now)
{
    QList<IncomingFile> files;
    for (const auto& url : data.urls())
        if (isFile(url))
            files << incomingFile(url.toLocalFile());
    if (!files.isEmpty() || !data.hasImage())
        return files;
    const auto picture = qvariant_cast<QImage>(data.imageData());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!picture.isNull() && picture.save(&bytes, "PNG"))
        files << IncomingFile{.name = QCoreApplication::translate("guitai::CasePage", "Picture %1.png")
                                          .arg(now.toString(u"yyyy-MM-dd HHmmss"_s)),
                              .path = {},
                              .bytes = bytes.data(),
                              .picture = true};
    return files;
}

} // namespace guitai
