// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/input_words.h"

#include "core/base/quantity.h"
#include "core/service/facts.h"
#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

namespace {

const QString between = QStringLiteral(" · ");

/// Marks that turn the direction of writing end with the text that holds them.
QString isolated(const QString& text)
{
    const auto turns = [](QChar c) { return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069'); };
    return std::ranges::any_of(text, turns) ? u'\u2068' + text + u'\u2069' : text;
}

QString yesOrNo(bool value)
{
    return value ? QCoreApplication::translate("guitai::InputWords", "yes")
                 : QCoreApplication::translate("guitai::InputWords", "no");
}

} // namespace

QString InputWords::describe(const QList<FieldShape>& shapes, const QJsonObject& input)
{
    return joined(shapes, input, between, Labels::Written);
}

QString InputWords::joined(const QList<FieldShape>& shapes, const QJsonObject& input, const QString& separator,
                           Labels labels)
{
    QStringList parts;
    for (const auto& shape : shapes) {
        const auto found = input.constFind(shape.name);
        if (found == input.constEnd())
            continue;
        const QString said = value(shape, *found);
        if (!said.isEmpty())
            parts << (labels == Labels::Written ? fieldLabel(shape.name) + u' ' + said : said);
    }
    return parts.join(separator);
}

QString InputWords::value(const FieldShape& shape, const QJsonValue& json)
{
    if (!shape.list)
        return single(shape, json);
    QStringList parts;
    for (const auto& item : json.toArray())
        parts << single(shape, item);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("；"));
}

QString InputWords::single(const FieldShape& shape, const QJsonValue& json)
{
    using Kind = FieldShape::Kind;
    switch (shape.kind) {
    case Kind::Text: {
        const QString text = json.toString();
        const auto* part = shape.name == u"part" ? m_procedure.part(text) : nullptr;
        return part ? part->label : shape.name == u"field" ? fieldLabel(text) : isolated(text);
    }
    case Kind::Integer:
        return shape.name == u"quantity" ? quantityText(json.toInteger()) : QString::number(json.toInteger());
    case Kind::Boolean:
        return yesOrNo(json.toBool());
    case Kind::Choice:
        return m_procedure.label(shape.of + u'.' + json.toString());
    case Kind::Date:
        return json.toString();
    case Kind::Time: {
        const auto time = readIsoTime(json.toString());
        return time ? time->toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : json.toString();
    }
    case Kind::Money:
        return QCoreApplication::translate("guitai::InputWords", "%1 yuan").arg(toYuan(Money{json.toInteger()}));
    case Kind::Id:
        return nameOf(shape.of, json.toInteger());
    case Kind::Bytes:
        return {};
    case Kind::Object:
        // A material speaks for itself: 阀芯 2 个 15.50 元.
        return shape.name == u"materials" ? joined(shape.members, json.toObject(), QStringLiteral(" "), Labels::Left)
                                          : describe(shape.members, json.toObject());
    }
    Q_UNREACHABLE();
}

QString InputWords::nameOf(const QString& kind, qint64 id)
{
    const auto named = [&](auto found, auto member) {
        return found && *found ? std::invoke(member, **found) : QString();
    };
    if (kind == QLatin1String(StaffTag::name))
        return named(m_office.staff.find(StaffId{id}), &Staff::name);
    if (kind == QLatin1String(ResidentTag::name))
        return named(m_office.residents.find(ResidentId{id}), &Resident::name);
    if (kind == QLatin1String(EstateTag::name))
        return named(m_office.estates.find(EstateId{id}), &Estate::name);
    if (kind == QLatin1String(CaseTag::name))
        return named(m_office.cases.find(CaseId{id}), &CaseFile::number);
    if (kind == QLatin1String(RoomTag::name)) {
        const auto place = placeFacts(m_office, RoomId{id});
        return place && *place ? (*place)->place().text : QString();
    }
    return {};
}

} // namespace guitai
