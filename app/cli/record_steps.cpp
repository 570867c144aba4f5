// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_steps.h"

#include "app/cli/expanded_json.h"
#include "core/service/directory_service.h"

#include <QJsonDocument>

namespace guitai {

namespace {

/// The record that is to be changed, or a new one with what the office knows of it.
template <class Record>
Reply<Record> standing(Office& office, const QJsonObject& fields)
{
    Record fresh;
    const qint64 id = fields.value(QStringLiteral("id")).toInteger();
    if (id == 0) {
        if constexpr (requires { fresh.site; })
            fresh.site = office.company().homeSite;
        return fresh;
    }
    auto found = storeOf<Record>(office).find({id});
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(Error{Error::Code::NotFound, {QString::fromLatin1(tagName(fresh.id))}, {}});
    return std::move(**found);
}

template <class Record>
Reply<QJsonObject> putRecord(Office& office, StaffId actor, const QJsonObject& fields)
{
    const auto before = standing<Record>(office, fields);
    if (!before)
        return std::unexpected(before.error());
    QJsonObject whole = QJsonDocument::fromJson(toJson(*before)).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        whole.insert(field.key(), field.value());
    const auto record = fromJson<Record>(whole);
    if (!record)
        return failed(record.error());
    const auto written = DirectoryService(office).put(actor, *record);
    if (!written)
        return failed(written.error());
    return expandedObject(*written);
}

Reply<QJsonObject> putPriceList(Office& office, StaffId actor, const QJsonObject& fields)
{
    const auto fees =
        fromJson<QList<FeeItem>>(fields.value(QStringLiteral("fees")).toArray(), {.name = QStringLiteral("fees")});
    if (!fees)
        return failed(fees.error());
    const auto written = DirectoryService(office).putFees(actor, *fees);
    if (!written)
        return failed(written.error());
    return QJsonObject{{QStringLiteral("fees"), expanded(*written)}};
}

template <class Record>
RecordStep stepOf()
{
    return {QString::fromLatin1(putStepOf<Record>()), shapesOf<Record>(), putRecord<Record>};
}

} // namespace

const QList<RecordStep>& recordSteps()
{
    static const QList<RecordStep> all = [] {
        FieldShape fees{.name = QStringLiteral("fees"),
                        .kind = FieldShape::Kind::Object,
                        .list = true,
                        .members = shapesOf<FeeItem>()};
        return QList<RecordStep>{stepOf<Site>(),
                                 stepOf<Staff>(),
                                 stepOf<Estate>(),
                                 stepOf<Building>(),
                                 stepOf<Room>(),
                                 stepOf<Resident>(),
                                 {QStringLiteral("putFees"), {fees}, putPriceList}};
    }();
    return all;
}

const RecordStep* recordStep(const QString& name)
{
    const auto found = std::ranges::find(recordSteps(), name, &RecordStep::name);
    return found == recordSteps().end() ? nullptr : &*found;
}

} // namespace guitai
