// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject merged(const AnyCaseStep& step)
{
    QJsonObject all = parsed(inputOf(step, Members::Open));
    const auto sealed = parsed(inputOf(step, Members::Sealed));
    for (auto it = sealed.begin(); it != sealed.end(); ++it) {
        CHECK_FALSE(all.contains(it.key()));
        all[it.key()] = it.value();
    }
    return all;
}

/// Values of which at least one is not the default.
QJsonArray candidates(const FieldShape& shape)
{
    QJsonArray values;
    switch (shape.kind) {
    case FieldShape::Kind::Text:
        return {u"金丝雀 "_s + shape.name + u" \"\\\n<b>"_s};
    case FieldShape::Kind::Integer:
    case FieldShape::Kind::Money:
        return {7};
    case FieldShape::Kind::Id:
        return {qint64{1} << 40};
    case FieldShape::Kind::Boolean:
        return {true, false};
    case FieldShape::Kind::Choice:
        return QJsonArray::fromStringList(shape.choices);
    case FieldShape::Kind::Date:
        return {u"2026-11-23"_s};
    case FieldShape::Kind::Time:
        return {u"2026-11-23T02:32:07.125Z"_s};
    case FieldShape::Kind::Bytes:
        return {u"00ff"_s};
    case FieldShape::Kind::Object: {
        QJsonObject object;
        for (const auto& member : shape.members)
            object[member.name] = candidates(member).last();
        return {object};
    }
    }
    return values;
}

/// The step with this one member filled so that it shows, or none where no value makes it show.
std::optional<QJsonValue> showing(const QString& step, const FieldShape& shape)
{
    for (const auto& value : candidates(shape)) {
        QJsonValue written = shape.list ? QJsonValue(QJsonArray{value, value}) : QJsonValue(value);
        const auto read = readStep(step, {{shape.name, written}});
        if (read && *read && merged(**read).contains(shape.name))
            return written;
    }
    return std::nullopt;
}

/// Every member filled with what is not its default.
QJsonObject filled(const StepShape& shape)
{
    QJsonObject input;
    for (const auto& field : shape.fields) {
        INFO(shape.step << "." << field.name.toStdString());
        const auto value = showing(QString::fromLatin1(shape.step), field);
        REQUIRE(value);
        input[field.name] = *value;
    }
    return input;
}

/// Whether the described members leave no room in the struct for one that is not described.
template <class S>
bool describesAll()
{
    const S step{};
    const auto* start = reinterpret_cast<const char*>(&step);
    std::vector<std::array<std::size_t, 3>> members{{0, 0, 1}};
    forEachField<S>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        const auto offset = reinterpret_cast<const char*>(&(step.*field.member)) - start;
        members.push_back({static_cast<std::size_t>(offset), sizeof(T), alignof(T)});
    });
    if (members.size() == 1)
        return std::is_empty_v<S>;
    members.push_back({sizeof(S), 0, alignof(S)});
    std::ranges::sort(members);
    for (std::size_t i = 1; i < members.size(); ++i)
        if (members[i][0] >= members[i - 1][0] + members[i - 1][1] + members[i][2])
            return false;
    return true;
}

} // namespace

TEST_CASE("every step goes through the journal's two halves and back with all members", "[S4-五-一-1-d]")
{
    for (const auto& shape : stepShapes()) {
        INFO(shape.step);
        const auto name = QString::fromLatin1(shape.step);
        const QJsonObject input = filled(shape);
        const auto step = readStep(name, input);
        REQUIRE(step);
        REQUIRE(*step);
        CHECK(QString::fromLatin1(nameOf(**step)) == name);
        CHECK(opensCase(**step) == shape.opens);
        const auto journal = merged(**step);
        CHECK(journal.keys() == input.keys());
        const auto again = readStep(name, journal);
        REQUIRE(again);
        REQUIRE(*again);
        CHECK(**again == **step);
        CHECK(inputOf(**again, Members::Open) == inputOf(**step, Members::Open));
        CHECK(inputOf(**again, Members::Sealed) == inputOf(**step, Members::Sealed));
    }
}

TEST_CASE("every member of a step is described", "[S4-五-一-1-d]")
{
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        const auto check = []<class S>(std::type_identity<S>) {
            INFO(S::name);
            CHECK(describesAll<S>());
        };
        (check(std::type_identity<std::variant_alternative_t<i, AnyCaseStep>>{}), ...);
    }(std::make_index_sequence<std::variant_size_v<AnyCaseStep>>());
}

TEST_CASE("sealed members never stand in the open part, open ones never in the sealed", "[S4-五-一-1-d]")
{
    for (const auto& shape : stepShapes()) {
        const auto step = readStep(QString::fromLatin1(shape.step), filled(shape));
        REQUIRE(*step);
        const auto open = inputOf(**step, Members::Open);
        for (const auto& field : shape.fields) {
            INFO(shape.step << "." << field.name.toStdString());
            CHECK(parsed(open).contains(field.name) == !field.sealed);
            if (field.sealed && field.kind == FieldShape::Kind::Text)
                CHECK_FALSE(open.contains("\xe9\x87\x91\xe4\xb8\x9d\xe9\x9b\x80 " + field.name.toUtf8()));
        }
    }
}

TEST_CASE("names, phones and what people say are sealed", "[S4-三-二-0-c]")
{
    const QSet<QString> secret{u"reporterName"_s, u"reporterPhone"_s, u"item"_s,      u"description"_s, u"reason"_s,
                               u"note"_s,         u"text"_s,          u"situation"_s, u"findings"_s,    u"result"_s,
                               u"oldValue"_s,     u"newValue"_s,      u"fileName"_s,  u"clerk"_s};
    for (const auto& shape : stepShapes()) {
        for (const auto& field : shape.fields) {
            INFO(shape.step << "." << field.name.toStdString());
            if (field.kind == FieldShape::Kind::Text)
                CHECK(field.sealed == secret.contains(field.name));
        }
    }
}

TEST_CASE("a default step writes nothing and is read from nothing", "[S4-五-一-1-d]")
{
    for (const auto& shape : stepShapes()) {
        INFO(shape.step);
        const auto step = readStep(QString::fromLatin1(shape.step), {});
        REQUIRE(step);
        REQUIRE(*step);
        CHECK(inputOf(**step, Members::Open) == "{}");
        CHECK(inputOf(**step, Members::Sealed) == "{}");
    }
}

TEST_CASE("an unknown step or member is not read", "[S4-五-一-1-d]")
{
    CHECK_FALSE(readStep(u"dance"_s, {}));
    const auto misspelt = readStep(u"notifyTeam"_s, {{u"notifedAt"_s, u"2026-11-23T02:00:00Z"_s}});
    REQUIRE(misspelt);
    REQUIRE_FALSE(*misspelt);
    CHECK(misspelt->error().args.first() == u"notifedAt"_s);
    const auto wrong = readStep(u"complete"_s, {{u"materials"_s, QJsonArray{QJsonObject{{u"price"_s, u"x"_s}}}}});
    REQUIRE_FALSE(*wrong);
    CHECK(wrong->error().args.first() == u"materials[0].price"_s);
}

} // namespace guitai
