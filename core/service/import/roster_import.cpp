// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/roster_import.h"

#include "core/base/text_fold.h"
#include "core/service/directory_service.h"
#include "core/service/import/archive_index.h"
#include "core/service/import/import_session.h"
#include "core/service/import/resident_merge.h"

#include <QFileInfo>
#include <algorithm>

namespace guitai {

namespace {

constexpr qint64 roomsPerProgress = 100;

/// The rows of one room, in the order of the file.
using RoomRows = QList<const RosterRow*>;

QString nameOfBuilding(const RosterRow& row)
{
    return fold(row.estate) + u'\x1f' + comparedNumber(row.building);
}

/// Shorter numbers first: "2" before "10".
bool precedes(const QString& a, const QString& b)
{
    return std::pair(a.size(), a) < std::pair(b.size(), b);
}

class RosterImport
{
public:
    RosterImport(ImportSession& session, ArchiveIndex index, const Site& site, const ImportOptions& options,
                 ImportResult& result)
        : m_session(session),
          m_index(std::move(index)),
          m_site(site),
          m_options(options),
          m_result(result),
          m_directory(session.office())
    {}

    Result<void> take(const RosterTable& table)
    {
        const auto rooms = gather(table.rows);
        m_result.rooms = static_cast<qint64>(rooms.size());
        qint64 written = 0;
        for (const auto& rows : rooms) {
            if (auto taken = takeRoom(rows); !taken)
                return taken;
            written += rows.size();
            const bool asks = m_options.table.progress && ++m_roomsTaken % roomsPerProgress == 0;
            if (asks && !m_options.table.progress(table.rows.size(), written))
                return fail(Error::Code::Cancelled);
        }
        return {};
    }

private:
    /// Rows by rooms; the units of every building on the way, so that each is written once.
    std::vector<RoomRows> gather(const QList<RosterRow>& rows)
    {
        std::vector<RoomRows> rooms;
        QHash<QString, std::size_t> indexes;
        for (const auto& row : rows) {
            const QString building = nameOfBuilding(row);
            auto& units = m_units[building];
            if (!row.unit.isEmpty() && !units.contains(row.unit))
                units << row.unit;
            const QString room = building + u'\x1f' + comparedNumber(row.unit) + u'\x1f' + comparedNumber(row.number);
            const auto known = indexes.constFind(room);
            const std::size_t at = known == indexes.constEnd() ? rooms.size() : *known;
            if (at == rooms.size()) {
                indexes.insert(room, at);
                rooms.emplace_back();
            }
            rooms[at] << &row;
        }
        return rooms;
    }

    Result<void> takeRoom(const RoomRows& rows)
    {
        const auto estate = estateOf(*rows.first());
        if (!estate)
            return std::unexpected(estate.error());
        const auto building = buildingOf(*estate, *rows.first());
        if (!building)
            return std::unexpected(building.error());
        const auto known = m_index.room(*building, rows.first()->unit, rows.first()->number);
        const auto room = putRoom(*building, known, rows);
        if (!room)
            return std::unexpected(room.error());
        return putResidents(*room, known.has_value(), rows);
    }

    Result<EstateId> estateOf(const RosterRow& row)
    {
        const auto* known = m_index.estate(row.estate);
        if (known && !known->retired)
            return known->id;
        Estate estate = known ? *known : Estate{.site = m_site.id, .name = row.estate};
        estate.retired = false;
        const auto put = write(estate, known != nullptr);
        if (!put)
            return std::unexpected(put.error());
        if (!known)
            m_result.newEstates << put->name;
        m_index.add(*put);
        return put->id;
    }

    Result<BuildingId> buildingOf(EstateId estate, const RosterRow& row)
    {
        const auto* known = m_index.building(estate, row.building);
        const auto done = known ? m_unitsDone.constFind(known->id.value) : m_unitsDone.constEnd();
        if (done != m_unitsDone.constEnd())
            return known->id;
        Building building = known ? *known : Building{.estate = estate, .name = row.building};
        building.retired = false;
        for (const auto& unit : m_units.value(nameOfBuilding(row)))
            if (!building.units.contains(unit))
                building.units << unit;
        std::ranges::sort(building.units, precedes);
        if (!known || building != *known) {
            const auto put = write(building, known != nullptr);
            if (!put)
                return std::unexpected(put.error());
            building = *put;
            m_index.add(building);
        }
        m_unitsDone.insert(building.id.value);
        return building.id;
    }

    Result<RoomId> putRoom(BuildingId building, std::optional<RoomId> known, const RoomRows& rows)
    {
        std::optional<Room> before;
        if (known) {
            auto found = m_session.office().rooms.find(*known);
            if (!found)
                return std::unexpected(std::move(found.error()));
            before = std::move(*found);
        }
        Room room =
            before.value_or(Room{.building = building, .unit = rows.first()->unit, .number = rows.first()->number});
        room.retired = false;
        for (const auto* row : rows) {
            if (row->area)
                room.area = row->area;
            if (row->handedOverOn)
                room.handedOverOn = row->handedOverOn;
            if (row->name.isEmpty())
                room.note = withNote(room.note, row->note);
        }
        const auto put = writeChanged(before, room);
        return put ? Result<RoomId>(put->id) : std::unexpected(put.error());
    }

    Result<void> putResidents(RoomId room, bool roomWasThere, const RoomRows& rows)
    {
        std::vector<Resident> stored;
        if (roomWasThere) {
            auto found = m_session.store().residentsOf(room);
            if (!found)
                return std::unexpected(std::move(found.error()));
            stored = std::move(*found);
        }
        for (const auto& merged : mergeResidents(room, stored, rows)) {
            ++m_result.residents;
            if (const auto put = writeChanged(merged.before, merged.after); !put)
                return std::unexpected(put.error());
        }
        return {};
    }

    template <class Record>
    Result<Record> writeChanged(const std::optional<Record>& before, const Record& record)
    {
        if (before != record)
            return write(record, before.has_value());
        ++m_result.unchanged;
        return record;
    }

    /// Roles were asked once, before; what a record may hold was settled when the row was read.
    template <class Record>
    Result<Record> write(Record record, bool wasThere)
    {
        Q_ASSERT(!faultOf(record));
        ++(wasThere ? m_result.changed : m_result.created);
        if (!m_session.isDryRun())
            return m_directory.putUnchecked(m_session.actor(), std::move(record));
        if (!record.id)
            record.id.value = m_session.imaginaryId();
        return record;
    }

    ImportSession& m_session;
    ArchiveIndex m_index;
    const Site& m_site;
    const ImportOptions& m_options;
    ImportResult& m_result;
    DirectoryService m_directory;
    QHash<QString, QStringList> m_units; ///< by estate and building
    QSet<qint64> m_unitsDone;
    qint64 m_roomsTaken = 0;
};

Result<void> write(ImportSession& session, const RosterTable& table, const Site& site, const QString& path,
                   const ImportOptions& options, ImportResult& result)
{
    auto index = ArchiveIndex::load(session.office(), session.store());
    if (!index)
        return std::unexpected(std::move(index.error()));
    if (auto taken = RosterImport(session, std::move(*index), site, options, result).take(table); !taken)
        return taken;
    if (session.isDryRun() || result.created + result.changed == 0)
        return {};
    const auto batch = session.batch();
    if (!batch)
        return std::unexpected(batch.error());
    result.batch = *batch;
    const QString file = QFileInfo(path).fileName();
    return session.finish({.id = *batch,
                           .site = site.id,
                           .kind = ImportBatch::Kind::Roster,
                           .file = file,
                           .at = session.office().clock().now(),
                           .by = session.actor()},
                          "importRoster", {.file = file, .created = result.created, .changed = result.changed});
}

} // namespace

Outcome<ImportResult> importRoster(Office& office, StaffId actor, const QString& path, const ImportOptions& options)
{
    const auto admitted = admitImporter(office, actor, options.site, stepsOfImport(TableKind::Roster));
    if (!admitted)
        return std::unexpected(admitted.error());
    const auto table = readRoster(path, options.table);
    if (!table)
        return std::unexpected(Trouble(table.error()));
    ImportResult result{
        .columns = table->columns, .rejected = sentencesOf(table->rejected), .remarks = sentencesOf(table->remarks)};
    auto session = ImportSession::begin(office, actor, options.dryRun);
    if (!session)
        return std::unexpected(Trouble(std::move(session.error())));
    if (auto written = write(**session, *table, admitted->site, path, options, result); !written)
        return std::unexpected(Trouble(std::move(written.error())));
    return result;
}

} // namespace guitai
