// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_lines.h"

#include "core/base/joined.h"
#include "core/base/phone.h"
#include "core/base/room_notation.h"
#include "core/service/case_words.h"
#include "core/service/record_kinds.h"

#include <QCoreApplication>
#include <utility>

namespace guitai {

namespace {

const std::pair<QString, QString> levels[] = {
    {QStringLiteral("estate"), QStringLiteral("building")},
    {QStringLiteral("building"), QStringLiteral("room")},
    {QStringLiteral("room"), QStringLiteral("resident")},
    {QStringLiteral("site"), QStringLiteral("staff")},
};

/// As far as a list has to know where it goes on.
template <class Record>
std::optional<Record> behind(const DirectoryLine* line)
{
    if (!line)
        return std::nullopt;
    Record record;
    record.id = {line->id};
    if constexpr (requires { record.name; })
        record.name = line->name;
    if constexpr (requires { record.number; }) {
        record.number = line->name;
        record.unit = line->unit;
    }
    return record;
}

} // namespace

DirectoryLines::DirectoryLines(Seat& seat, Section section)
    : m_seat(seat), m_top(topKind(section)), m_query(seat.office.database())
{}

QString DirectoryLines::topKind(Section section)
{
    switch (section) {
    case Section::Rooms:
        return QString::fromLatin1(EstateTag::name);
    case Section::Staff:
        return QString::fromLatin1(SiteTag::name);
    case Section::Contractors:
        return QString::fromLatin1(ContractorTag::name);
    case Section::Prices:
        return {};
    }
    Q_UNREACHABLE();
}

QString DirectoryLines::kindBelow(const QString& kind)
{
    const auto found = std::ranges::find(levels, kind, &std::pair<QString, QString>::first);
    return found == std::end(levels) ? QString() : found->second;
}

QString DirectoryLines::kindAbove(const QString& kind)
{
    const auto found = std::ranges::find(levels, kind, &std::pair<QString, QString>::second);
    return found == std::end(levels) ? QString() : found->first;
}

template <class Record>
Result<QList<DirectoryLine>> DirectoryLines::lines(const Result<std::vector<Record>>& page) const
{
    if (!page)
        return std::unexpected(page.error());
    QList<DirectoryLine> all;
    for (const auto& record : *page) {
        auto one = line(record);
        one.kind = QString::fromLatin1(tagName(record.id));
        one.id = record.id.value;
        one.name = recordName(record);
        one.retired = record.retired;
        if (one.title.isEmpty())
            one.title = one.name;
        all << one;
    }
    return all;
}

Result<QList<DirectoryLine>> DirectoryLines::below(const DirectoryLine* parent, const DirectoryLine* after,
                                                   const Reach& reach)
{
    const QString kind = parent ? kindBelow(parent->kind) : m_top;
    const qint64 in = parent ? parent->id : 0;
    if (kind == QLatin1String(EstateTag::name))
        return estates(after, reach);
    if (kind == QLatin1String(BuildingTag::name))
        return lines(m_query.buildings({in}, behind<Building>(after), reach));
    if (kind == QLatin1String(RoomTag::name))
        return lines(m_query.rooms({in}, behind<Room>(after), reach));
    if (kind == QLatin1String(ResidentTag::name))
        return lines(m_query.residents({in}, behind<Resident>(after), reach));
    if (kind == QLatin1String(SiteTag::name))
        return lines(m_query.sites(behind<Site>(after), reach));
    if (kind == QLatin1String(StaffTag::name))
        return lines(m_query.staff({in}, behind<Staff>(after), reach));
    if (kind == QLatin1String(ContractorTag::name))
        return lines(m_query.contractors(behind<Contractor>(after), reach));
    return QList<DirectoryLine>();
}

Result<QList<DirectoryLine>> DirectoryLines::estates(const DirectoryLine* after, const Reach& reach)
{
    const auto unaccepted = m_query.unaccepted();
    if (!unaccepted)
        return std::unexpected(unaccepted.error());
    m_unaccepted.clear();
    for (const auto& estate : *unaccepted)
        m_unaccepted << estate.id;
    return lines(m_query.estates(behind<Estate>(after), reach));
}

Result<QList<RecordKey>> DirectoryLines::pathTo(const RecordKey& key)
{
    QList<RecordKey> path{key};
    for (QString above = kindAbove(key.kind); !above.isEmpty(); above = kindAbove(above)) {
        const auto& last = path.first();
        const auto found = recordKind(last.kind)->find(m_seat.office, last.id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return fail(Error::Code::NotFound, {last.kind});
        path.prepend({.kind = above, .id = (*found)->value(above).toInteger()});
    }
    return path;
}

DirectoryLine DirectoryLines::line(const Site& site) const
{
    return {.detail = site.code};
}

DirectoryLine DirectoryLines::line(const Staff& staff) const
{
    QStringList roles;
    for (const auto role : staff.roles)
        roles << word(m_seat.procedure, role);
    return {.detail = roles.join(u'、')};
}

DirectoryLine DirectoryLines::line(const Estate& estate) const
{
    const bool open = m_unaccepted.contains(estate.id);
    return {.detail = open ? QCoreApplication::translate("guitai::DirectoryLines", "acceptance date missing")
                           : word(m_seat.procedure, estate.developer),
            .open = open};
}

DirectoryLine DirectoryLines::line(const Building& building) const
{
    return {.title = display({.estate = {}, .building = building.name, .unit = {}, .room = {}}), .detail = {}};
}

DirectoryLine DirectoryLines::line(const Room& room) const
{
    return {.unit = room.unit,
            .title = display({.estate = {}, .building = {}, .unit = room.unit, .room = room.number}),
            .detail = room.note.section(u'\n', 0, 0)};
}

DirectoryLine DirectoryLines::line(const Resident& resident) const
{
    return {.detail = joinedByDots({word(m_seat.procedure, resident.kind), displayPhone(resident.phones.value(0))}),
            .cut = Qt::ElideLeft};
}

DirectoryLine DirectoryLines::line(const Contractor& contractor) const
{
    return {.detail = joinedByDots({contractor.contact, contractor.phone}), .cut = Qt::ElideLeft};
}

} // namespace guitai
