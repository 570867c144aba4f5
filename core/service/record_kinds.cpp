// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_kinds.h"

#include "core/base/expanded_json.h"
#include "core/service/directory_service.h"

namespace guitai {

namespace {

template <class Record>
Result<std::optional<QJsonObject>> findRecord(Office& office, qint64 id)
{
    const auto found = storeOf<Record>(office).find({id});
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(expandedObject(**found)) : std::nullopt;
}

template <class Record>
Outcome<QJsonObject> putRecord(Office& office, StaffId actor, const QJsonObject& record, const QJsonObject& seen)
{
    const auto read = fromJson<Record>(record);
    if (!read)
        return std::unexpected(Trouble(read.error()));
    std::optional<Record> before;
    if (!seen.isEmpty()) {
        auto given = fromJson<Record>(seen);
        if (!given)
            return std::unexpected(Trouble(given.error()));
        before = std::move(*given);
    }
    const auto written = DirectoryService(office).put(actor, *read, before);
    return written ? Outcome<QJsonObject>(expandedObject(*written)) : std::unexpected(written.error());
}

template <class Record>
RecordKind kindOf()
{
    return {.name = QString::fromLatin1(tagName(decltype(Record::id){})),
            .step = QString::fromLatin1(putStepOf<Record>()),
            .fields = shapesOf<Record>(),
            .fresh = expandedObject(Record{}),
            .find = findRecord<Record>,
            .put = putRecord<Record>};
}

/// The price list as a record of one field.
struct PriceList
{
    QList<FeeItem> fees;

    static constexpr auto fields() { return std::tuple{Field{"fees", &PriceList::fees}}; }
};

Result<std::optional<QJsonObject>> findFees(Office& office, qint64)
{
    const auto rules = office.rules();
    if (!rules)
        return std::unexpected(rules.error());
    return std::optional(expandedObject(PriceList{(*rules)->rules.fees}));
}

Outcome<QJsonObject> putFees(Office& office, StaffId actor, const QJsonObject& record, const QJsonObject& seen)
{
    const auto list = fromJson<PriceList>(record);
    const auto before = fromJson<PriceList>(seen);
    if (!list || !before)
        return std::unexpected(Trouble(list ? before.error() : list.error()));
    const auto written = DirectoryService(office).putFees(actor, list->fees,
                                                          seen.isEmpty() ? std::nullopt : std::optional(before->fees));
    return written ? Outcome<QJsonObject>(expandedObject(PriceList{*written})) : std::unexpected(written.error());
}

} // namespace

const QList<RecordKind>& recordKinds()
{
    static const QList<RecordKind> all{kindOf<Site>(),
                                       kindOf<Staff>(),
                                       kindOf<Estate>(),
                                       kindOf<Building>(),
                                       kindOf<Room>(),
                                       kindOf<Resident>(),
                                       kindOf<Contractor>(),
                                       {.name = QStringLiteral("ruleset"),
                                        .step = QStringLiteral("putFees"),
                                        .fields = shapesOf<PriceList>(),
                                        .fresh = expandedObject(PriceList{}),
                                        .find = findFees,
                                        .put = putFees}};
    return all;
}

const RecordKind* recordKind(const QString& name)
{
    const auto found = std::ranges::find(recordKinds(), name, &RecordKind::name);
    return found == recordKinds().end() ? nullptr : &*found;
}

const RecordKind* recordKindOfStep(const QString& step)
{
    const auto found = std::ranges::find(recordKinds(), step, &RecordKind::step);
    return found == recordKinds().end() ? nullptr : &*found;
}

qint64 subjectOf(Office& office, const RecordKind& kind, qint64 id)
{
    if (kind.name != u"ruleset")
        return id;
    const auto rules = office.rules();
    return rules ? (*rules)->row : 0;
}

Result<bool> recordsChanged(Office& office, qint64 after)
{
    constexpr int mostLines = 200;
    int lines = 0;
    bool changed = false;
    const auto read = office.journal.read(after, [&](const JournalLine& line) {
        changed = recordKind(line.aggregate) != nullptr || ++lines > mostLines;
        return !changed;
    });
    return read ? Result<bool>(changed) : std::unexpected(read.error());
}

} // namespace guitai
