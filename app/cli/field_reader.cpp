// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_reader.h"

#include "core/base/reading.h"
#include "core/service/term_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace guitai {

namespace {

using Kind = FieldShape::Kind;

std::unexpected<Failure> unread(const FieldShape& field, const QString& wanted)
{
    return failed(Error{Error::Code::InputInvalid, {field.name, wanted}, {}});
}

QString isoTime(const QDateTime& time)
{
    QByteArray text;
    writeIsoTime(text, time);
    return QString::fromLatin1(text);
}

std::optional<bool> readYesNo(const QString& text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("是"), QStringLiteral("yes"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("否"), QStringLiteral("no"),
                                QStringLiteral("0")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    return no.contains(text, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

/// A list or object that stands in one word, as JSON.
std::optional<QJsonValue> readJsonText(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return std::nullopt;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

std::optional<qint64> readYuan(const QString& text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[￥¥]?(-?)(\\d{1,12})(?:\\.(\\d{1,2}))?元?")));
    QString plain = text.trimmed();
    plain.remove(u',');
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fen = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
    return match.captured(1).isEmpty() ? fen : -fen;
}

Reply<QJsonObject> FieldReader::read(const QList<FieldShape>& fields, const QJsonObject& given)
{
    QStringList known;
    for (const auto& field : fields)
        known << field.name;
    for (const auto& key : given.keys())
        if (!known.contains(key))
            return misuse(Cli::tr("Unknown property “%1”; known are: %2").arg(key, known.join(u' ')));
    QJsonObject result;
    for (const auto& field : fields) { // in their order: a room before those who live in it
        const auto found = given.constFind(field.name);
        if (found == given.constEnd())
            continue;
        auto read = value(field, *found);
        if (!read)
            return std::unexpected(std::move(read.error()));
        if (field.kind == Kind::Id && field.of == QLatin1String(RoomTag::name) && read->isDouble())
            m_place.room = RoomId{read->toInteger()};
        result.insert(field.name, *read);
    }
    return result;
}

Reply<QJsonValue> FieldReader::value(const FieldShape& field, const QJsonValue& given)
{
    if (field.list)
        return list(field, given);
    const bool unset = given.isString() && given.toString().isEmpty() && field.optional;
    if (given.isNull() || unset)
        return QJsonValue(QJsonValue::Null);
    if (field.kind == Kind::Object) {
        const auto object = given.isString() ? readJsonText(given.toString()) : std::optional(given);
        if (!object || !object->isObject())
            return unread(field, QStringLiteral("JSON"));
        auto members = read(field.members, object->toObject());
        return members ? Reply<QJsonValue>(*members) : std::unexpected(std::move(members.error()));
    }
    return given.isString() ? scalar(field, given.toString()) : Reply<QJsonValue>(given);
}

/// A JSON array, or the items of a plain list with commas between them.
Reply<QJsonValue> FieldReader::list(const FieldShape& field, const QJsonValue& given)
{
    QJsonArray items = given.toArray();
    if (given.isString()) {
        const QString text = given.toString().trimmed();
        const auto json = readJsonText(text);
        if (json && json->isArray())
            items = json->toArray();
        else if (text.startsWith(u'[') || field.kind == Kind::Object)
            return unread(field, QStringLiteral("[…]"));
        else
            for (const auto& item : text.split(QRegularExpression(QStringLiteral("[,，、]")), Qt::SkipEmptyParts))
                items << item.trimmed();
    } else if (!given.isArray()) {
        return unread(field, QStringLiteral("[…]"));
    }
    FieldShape one = field;
    one.list = false;
    QJsonArray result;
    for (const auto& item : items) {
        auto read = value(one, item);
        if (!read)
            return read;
        result << *read;
    }
    return QJsonValue(result);
}

Reply<QJsonValue> FieldReader::scalar(const FieldShape& field, const QString& text)
{
    switch (field.kind) {
    case Kind::Text:
        return QJsonValue(field.name == u"term" ? readTerm(text).value_or(text) : text);
    case Kind::Bytes:
    case Kind::Object:
        return QJsonValue(text);
    case Kind::Integer: {
        bool number = false;
        const qint64 value = text.toLongLong(&number);
        return number ? Reply<QJsonValue>(QJsonValue(value)) : unread(field, QStringLiteral("123"));
    }
    case Kind::Boolean: {
        const auto value = readYesNo(text);
        return value ? Reply<QJsonValue>(QJsonValue(*value)) : unread(field, QStringLiteral("true, false"));
    }
    case Kind::Money: {
        const auto fen = readYuan(text);
        return fen ? Reply<QJsonValue>(QJsonValue(*fen)) : unread(field, QStringLiteral("120.50"));
    }
    case Kind::Date: {
        const auto date = readDate(text);
        return date ? Reply<QJsonValue>(date->toString(Qt::ISODate)) : unread(field, QStringLiteral("YYYY-MM-DD"));
    }
    case Kind::Time:
        return time(field, text);
    case Kind::Choice:
        return choice(field, text);
    case Kind::Id:
        return id(field, text);
    }
    Q_UNREACHABLE();
}

/// A token, or the regulation's word for one of them.
Reply<QJsonValue> FieldReader::choice(const FieldShape& field, const QString& text)
{
    if (field.choices.contains(text))
        return QJsonValue(text);
    for (const auto& label : m_place.procedure.labels) {
        const QString name = label.token.section(u'.', -1);
        if (label.text == text.trimmed() && field.choices.contains(name))
            return QJsonValue(name);
    }
    return unread(field, field.choices.join(QStringLiteral(", ")));
}

Reply<QJsonValue> FieldReader::time(const FieldShape& field, const QString& text)
{
    if (text == u"now" || text == u"现在")
        return QJsonValue(isoTime(m_place.now));
    if (const auto exact = readIsoTime(text))
        return QJsonValue(isoTime(*exact));
    const auto local = readLocalTime(text, m_place.zone);
    return local ? Reply<QJsonValue>(isoTime(*local)) : unread(field, QStringLiteral("YYYY-MM-DDThh:mm"));
}

Reply<QJsonValue> FieldReader::id(const FieldShape& field, const QString& text)
{
    const auto found = named(field, text);
    if (found)
        return QJsonValue(*found);
    if (field.of == QLatin1String(RoomTag::name) && found.error().code == Error::Code::NotFound)
        return std::unexpected(Failure(refuse(Refusal::Code::RoomUnknown, "S4-三-二-0-c", {text}).error()));
    return failed(found.error());
}

Result<qint64> FieldReader::named(const FieldShape& field, const QString& text)
{
    const auto bare = [](const auto& result) {
        return result ? Result<qint64>(result->value) : std::unexpected(result.error());
    };
    if (field.of == QLatin1String(RoomTag::name))
        return bare(m_naming.room(text));
    if (field.of == QLatin1String(EstateTag::name))
        return bare(m_naming.estate(text));
    if (field.of == QLatin1String(BuildingTag::name))
        return bare(m_naming.building(text));
    if (field.of == QLatin1String(SiteTag::name))
        return bare(m_naming.site(text));
    if (field.of == QLatin1String(StaffTag::name))
        return bare(m_naming.staff(text));
    if (field.of == QLatin1String(ResidentTag::name))
        return bare(m_naming.resident(text, m_place.room));
    if (field.of == QLatin1String(CaseTag::name))
        return bare(m_naming.caseFile(text));
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return number ? Result<qint64>(value) : fail(Error::Code::InputInvalid, {field.name, QStringLiteral("123")});
}

} // namespace guitai
