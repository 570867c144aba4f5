// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/attachment_model.h"

#include "core/base/joined.h"
#include "core/service/case_words.h"
#include "ui/casefile/picture.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// All of one size, so that names stand in lines.
QPixmap framed(const QImage& picture)
{
    QPixmap frame(AttachmentModel::pictureSize);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    QRect place(QPoint(), picture.size());
    place.moveCenter(frame.rect().center());
    painter.drawImage(place, picture);
    return frame;
}

QPixmap framed(const QIcon& icon)
{
    QPixmap frame(AttachmentModel::pictureSize);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    QRect place(0, 0, metrics::largeIcon, metrics::largeIcon);
    place.moveCenter(frame.rect().center());
    icon.paint(&painter, place);
    return frame;
}

} // namespace

AttachmentModel::AttachmentModel(const Seat& seat, const Attachments& files, QObject* parent)
    : QAbstractListModel(parent), m_seat(seat), m_files(files)
{
    m_load.setInterval(0);
    connect(&m_load, &QTimer::timeout, this, &AttachmentModel::loadNext);
}

QString AttachmentModel::nameOf(const Attachment& attachment)
{
    return attachment.name.isEmpty() ? attachment.number : attachment.name;
}

void AttachmentModel::show(const ShownCase& shown)
{
    QList<Row> rows;
    for (const auto& attachment : shown.file.attachments) {
        rows << Row{attachment, joinedByDots({word(*shown.procedure, attachment.kind), attachment.number,
                                              moment(attachment.at, m_seat.zone), shown.person(attachment.by)})};
    }
    if (rows == m_attachments)
        return;
    beginResetModel();
    m_attachments = std::move(rows);
    endResetModel();
    m_load.start();
}

int AttachmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

QVariant AttachmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_attachments.at(index.row());
    const QString name = nameOf(row.attachment);
    switch (role) {
    case Qt::DisplayRole:
        return shortened(name, 80).simplified();
    case Qt::DecorationRole:
        return iconFor(row.attachment);
    case Qt::ToolTipRole:
        return plainToolTip(name + u'\n' + row.words);
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(name, row.words);
    default:
        return {};
    }
}

QIcon AttachmentModel::iconFor(const Attachment& attachment) const
{
    auto picture = m_pictures.value(attachment.digest);
    if (!picture.isNull())
        return picture;
    const bool paper = attachment.digest.isEmpty() || attachment.kind != AttachmentKind::Photo;
    return framed(iconOf(paper ? Icon::CaseFile : Icon::Image, Tone::Neutral));
}

void AttachmentModel::loadNext()
{
    const auto next = std::ranges::find_if(m_attachments, [this](const Row& row) {
        return !row.attachment.digest.isEmpty() && !m_pictures.contains(row.attachment.digest);
    });
    if (next == m_attachments.end()) {
        m_load.stop();
        return;
    }
    m_pictures.insert(next->attachment.digest, pictureOf(next->attachment));
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

QIcon AttachmentModel::pictureOf(const Attachment& attachment) const
{
    const auto file = m_files.open(attachment);
    if (!file)
        return {};
    const auto picture = readPicture(**file, pictureSize);
    return picture ? QIcon(framed(*picture)) : QIcon();
}

} // namespace guitai
