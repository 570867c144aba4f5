// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/roster_table.h"

#include "core/base/room_notation.h"
#include "core/service/import/row_reading.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

using Code = RowFault::Code;

/// A word that says whose kind it is; none for words that are kept as a note.
std::optional<ResidentKind> kindOf(const QString& word)
{
    static const QStringList owners{u"业主"_s, u"户主"_s, u"产权人"_s, u"共有人"_s, u"房主"_s, u"owner"_s};
    static const QStringList tenants{u"租户"_s, u"租客"_s, u"承租人"_s, u"承租户"_s, u"租赁"_s, u"tenant"_s};
    if (word.isEmpty() || owners.contains(word))
        return ResidentKind::Owner;
    if (tenants.contains(word))
        return ResidentKind::Tenant;
    return word == u"其他"_s ? std::optional(ResidentKind::Other) : std::nullopt;
}

class RosterReading
{
public:
    RosterReading(const TableOptions& options, RosterTable& table) : m_options(options), m_table(table) {}

    void take(const SheetRow& sheetRow, const ColumnMap& columns)
    {
        RowReading reading(TableKind::Roster, sheetRow, columns);
        RosterRow row{.row = reading.number()};
        readPlace(reading, row);
        row.area = reading.area(Column::Area);
        row.handedOverOn = reading.date(Column::HandedOverOn);
        row.name = reading.shortText(Column::Name);
        row.note = reading.longText(Column::Note);
        readKind(reading, row);
        readPhones(reading, row);
        if (reading.fault())
            m_table.rejected << *reading.fault();
        else
            m_table.rows << std::move(row);
    }

private:
    void readPlace(RowReading& reading, RosterRow& row)
    {
        row.estate = m_pool(reading.shortText(Column::Estate));
        row.building = m_pool(plainNumber(reading.shortText(Column::Building)));
        row.unit = m_pool(plainNumber(reading.shortText(Column::Unit)));
        const QString room = reading.shortText(Column::Room);
        row.number = m_pool(plainNumber(room));
        if (room.isEmpty())
            return reading.reject(Code::RoomMissing, Column::Room);
        if (const auto notation = parseRoom(room))
            readNotation(reading, row, *notation, room);
        if (row.estate.isEmpty())
            row.estate = m_options.estate;
        if (row.building.isEmpty())
            reading.reject(Code::RoomUnreadable, Column::Room, room);
        else if (row.estate.isEmpty())
            reading.reject(Code::EstateMissing, Column::Estate);
    }

    /// The room's cell says more than the room: it must not contradict the other columns.
    void readNotation(RowReading& reading, RosterRow& row, const RoomNotation& notation, const QString& room)
    {
        // Beside a column of buildings, "1-502" is unit and room.
        const bool unitAndRoom = !row.building.isEmpty() && notation.unit.isEmpty() &&
                                 notation.building != row.building &&
                                 (row.unit.isEmpty() || row.unit == notation.building);
        const QString building = unitAndRoom ? row.building : notation.building;
        const QString unit = unitAndRoom ? notation.building : notation.unit;
        const auto differs = [](const QString& known, const QString& said) {
            return !known.isEmpty() && !said.isEmpty() && known != said;
        };
        if (differs(row.building, building) || differs(row.unit, unit))
            reading.reject(Code::RoomContradicts, Column::Room, room);
        row.building = m_pool(building);
        if (!unit.isEmpty())
            row.unit = m_pool(unit);
        row.number = m_pool(notation.room);
        if (row.estate.isEmpty())
            row.estate = m_pool(notation.estate);
    }

    void readKind(RowReading& reading, RosterRow& row)
    {
        const QString word = reading.shortText(Column::Kind);
        const auto kind = kindOf(word.toLower());
        row.kind = kind.value_or(ResidentKind::Other);
        if (!kind)
            addNote(row, word);
    }

    void readPhones(RowReading& reading, RosterRow& row)
    {
        auto phones = reading.phones();
        row.phones = std::move(phones.numbers);
        for (const auto& other : phones.others) {
            addNote(row, other);
            if (!reading.fault())
                m_table.remarks << reading.faultOf(Code::PhoneKeptAsText, Column::Phone, other);
        }
    }

    static void addNote(RosterRow& row, const QString& text)
    {
        row.note = row.note.isEmpty() ? text : row.note + u'；' + text;
    }

    const TableOptions& m_options;
    RosterTable& m_table;
    WordPool m_pool;
};

} // namespace

Result<RosterTable> readRoster(const QString& path, const TableOptions& options)
{
    RosterTable table;
    RosterReading reading(options, table);
    auto columns = readImportTable(path, TableKind::Roster, options,
                                   [&](const SheetRow& row, const ColumnMap& map) { reading.take(row, map); });
    if (!columns)
        return std::unexpected(std::move(columns.error()));
    table.columns = std::move(*columns);
    return table;
}

} // namespace guitai
