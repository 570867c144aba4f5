// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attachments.h"
#include "ui/casefile/shown_case.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QTimer>

namespace guitai {

/// The attachments of a case with small pictures of them, which come one after the other while nothing else happens.
class AttachmentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr QSize pictureSize{112, 84};

    AttachmentModel(const Seat& seat, const Attachments& files, QObject* parent = nullptr);

    void show(const ShownCase& shown);
    [[nodiscard]] const Attachment& at(int row) const { return m_attachments.at(row).attachment; }
    /// What people call it: the file, else the number on the paper.
    [[nodiscard]] static QString nameOf(const Attachment& attachment);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Attachment attachment;
        QString words; ///< kind, number, when and by whom

        bool operator==(const Row&) const = default;
    };

    void loadNext();
    [[nodiscard]] QIcon pictureOf(const Attachment& attachment) const;
    [[nodiscard]] QIcon iconFor(const Attachment& attachment) const;

    const Seat& m_seat;
    const Attachments& m_files;
    QList<Row> m_attachments;
    QHash<QByteArray, QIcon> m_pictures; ///< by digest; a null icon where the file is no picture
    QTimer m_load;
};

} // namespace guitai
