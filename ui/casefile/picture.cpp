// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/picture.h"

#include <QImageReader>

namespace guitai {

namespace {

/// Kinds that are nothing but pixels: an SVG could name other files.
const QList<QByteArray>& kinds()
{
    static const QList<QByteArray> all{"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "tif"};
    return all;
}

constexpr qint64 mostPixels = 100'000'000;

} // namespace

std::optional<QImage> readPicture(QIODevice& file, QSize most)
{
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // phones write their photos lying
    if (!reader.canRead() || !kinds().contains(reader.format()))
        return std::nullopt;
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return std::nullopt;
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    return picture.isNull() ? std::nullopt : std::optional(std::move(picture));
}

} // namespace guitai
