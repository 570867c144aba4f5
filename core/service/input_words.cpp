// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/input_words.h"

#include "core/base/quantity.h"
#include "core/service/naming.h"
#include "core/service/sentences.h"
#include "core/service/term_words.h"

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
    QStringList parts;
    for (const auto& shape : shapes) {
        const QString said = value(shape, input.value(shape.name));
        if (!said.isEmpty())
            parts << fieldLabel(shape.name) + u' ' + said;
    }
    return parts.join(between);
}

/// It speaks for itself: 阀芯 2 个 × 15.50 元.
QString InputWords::material(const QList<FieldShape>& shapes, const QJsonObject& input)
{
    QStringList parts;
    for (const auto& shape : shapes) {
        const QString said = value(shape, input.value(shape.name));
        if (!said.isEmpty())
            parts << (shape.kind == FieldShape::Kind::Money ? QStringLiteral("× ") + said : said);
    }
    return parts.join(u' ');
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
    if (json.isUndefined() || json.isNull())
        return {};
    switch (shape.kind) {
    case Kind::Text: {
        const QString text = json.toString();
        if (shape.name == u"term")
            return termWords(text);
        if ((shape.name == u"oldValue" || shape.name == u"newValue") && (text == u"true" || text == u"false"))
            return yesOrNo(text == u"true"); // of a box that was corrected
        const auto* part = shape.name == u"part" ? m_procedure.part(text) : nullptr;
        return part ? part->label : shape.name == u"field" ? fieldLabel(text) : isolated(text);
    }
    case Kind::Integer:
        return shape.name == u"quantity" ? quantityText(json.toInteger())
               : shape.name == u"area"   ? quantityText(json.toInteger(), 2)
                                         : QString::number(json.toInteger());
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
        return nameOf(m_office, shape.of, json.toInteger());
    case Kind::Bytes:
        return {};
    case Kind::Object:
        return shape.name == u"materials" ? material(shape.members, json.toObject())
                                          : describe(shape.members, json.toObject());
    }
    Q_UNREACHABLE();
}

QString InputWords::changes(const QList<FieldShape>& shapes, const QJsonObject& before, const QJsonObject& after)
{
    QStringList parts;
    for (const auto& shape : shapes) {
        const auto was = before[shape.name], is = after[shape.name];
        if (was == is)
            continue;
        if (shape.list) {
            parts << fieldLabel(shape.name) + u' ' + listChange(shape, was.toArray(), is.toArray());
            continue;
        }
        const QString old = single(shape, was), now = single(shape, is);
        const QString none = QStringLiteral("—");
        parts << QStringLiteral("%1 %2 → %3")
                     .arg(fieldLabel(shape.name), old.isEmpty() ? none : old, now.isEmpty() ? none : now);
    }
    return parts.join(between);
}

QString InputWords::listChange(const FieldShape& shape, const QJsonArray& before, const QJsonArray& after)
{
    QStringList parts;
    for (const auto& item : before)
        if (!after.contains(item))
            parts << QStringLiteral("− ") + single(shape, item);
    for (const auto& item : after)
        if (!before.contains(item))
            parts << QStringLiteral("+ ") + single(shape, item);
    if (parts.isEmpty())
        return QCoreApplication::translate("guitai::InputWords", "in another order");
    return parts.join(QStringLiteral("；"));
}

} // namespace guitai
