// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_drafts.h"
#include "core/storage/directory_query.h"
#include "ui/page/seat.h"

#include <QSet>

namespace guitai {

/// What the archive is leafed through by.
enum class Section { Rooms, Staff, Prices, Contractors };

/// One line of a list: a record as far as it is shown and ordered.
struct DirectoryLine
{
    QString kind; ///< "room"
    qint64 id = 0;
    QString unit; ///< of a room: comes before its number
    QString name; ///< by which the list is ordered
    QString title;
    QString detail;
    Qt::TextElideMode cut = Qt::ElideRight; ///< of the detail: a telephone at its end is read whole
    bool retired = false;
    bool open = false; ///< something decisive is not known yet

    bool operator==(const DirectoryLine&) const = default;
};

/// Reads the lists of a section, each from behind a line to a limit.
class DirectoryLines
{
public:
    DirectoryLines(Seat& seat, Section section);

    /// What stands below a line, or at the top where there is none.
    [[nodiscard]] Result<QList<DirectoryLine>> below(const DirectoryLine* parent, const DirectoryLine* after,
                                                     const Reach& reach);
    /// From the top down to the record itself; NotFound.
    [[nodiscard]] Result<QList<RecordKey>> pathTo(const RecordKey& key);

    /// The kind at the top of a section; empty where it has no list.
    [[nodiscard]] static QString topKind(Section section);
    /// What stands in a record of this kind, and what it stands in; empty for nothing.
    [[nodiscard]] static QString kindBelow(const QString& kind);
    [[nodiscard]] static QString kindAbove(const QString& kind);

private:
    [[nodiscard]] Result<QList<DirectoryLine>> estates(const DirectoryLine* after, const Reach& reach);
    [[nodiscard]] DirectoryLine line(const Site& site) const;
    [[nodiscard]] DirectoryLine line(const Staff& staff) const;
    [[nodiscard]] DirectoryLine line(const Estate& estate) const;
    [[nodiscard]] DirectoryLine line(const Building& building) const;
    [[nodiscard]] DirectoryLine line(const Room& room) const;
    [[nodiscard]] DirectoryLine line(const Resident& resident) const;
    [[nodiscard]] DirectoryLine line(const Contractor& contractor) const;
    template <class Record>
    [[nodiscard]] Result<QList<DirectoryLine>> lines(const Result<std::vector<Record>>& page) const;

    Seat& m_seat;
    QString m_top;
    DirectoryQuery m_query;
    QSet<EstateId> m_unaccepted;
};

} // namespace guitai
