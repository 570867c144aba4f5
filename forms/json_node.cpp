// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/json_node.h"

#include "forms/template_words.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace guitai {

void TemplateFault::add(const QString& pointer, const QString& what)
{
    if (!m_error)
        m_error =
            Error{Error::Code::TemplateInvalid, {m_file, QString::number(m_lines.lineOf(pointer)), what}, pointer};
}

JsonNode JsonNode::at(QLatin1StringView key) const
{
    return {m_value.toObject().value(key), m_pointer + u'/' + key, *m_fault};
}

void JsonNode::allow(std::initializer_list<QLatin1StringView> keys) const
{
    if (!m_value.isObject())
        return fault(TemplateWords::tr("an object is expected here"));
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(keys.begin(), keys.end(), it.key()) == keys.end())
            m_fault->add(m_pointer + u'/' + it.key(), TemplateWords::tr("unknown key “%1”").arg(it.key()));
    }
}

QString JsonNode::text() const
{
    if (!m_value.isString())
        fault(TemplateWords::tr("a text is expected here"));
    return m_value.toString();
}

qreal JsonNode::number(qreal least, qreal most) const
{
    const qreal number = m_value.toDouble(least);
    if (!m_value.isDouble() || number < least || number > most) {
        fault(TemplateWords::tr("a number from %1 to %2 is expected here").arg(least).arg(most));
        return least;
    }
    return number;
}

QList<JsonNode> JsonNode::items(int most) const
{
    if (!m_value.isArray())
        fault(TemplateWords::tr("a list is expected here"));
    const QJsonArray array = m_value.toArray();
    QList<JsonNode> all;
    if (array.size() > most) {
        fault(TemplateWords::tr("more than %1 entries").arg(most));
        return all;
    }
    for (int i = 0; i < array.size(); ++i)
        all << JsonNode(array.at(i), m_pointer + u'/' + QString::number(i), *m_fault);
    return all;
}

QString JsonNode::text(QLatin1StringView key, const QString& fallback) const
{
    return has(key) ? at(key).text() : fallback;
}

qreal JsonNode::number(QLatin1StringView key, qreal least, qreal most, qreal fallback) const
{
    return has(key) ? at(key).number(least, most) : fallback;
}

int JsonNode::count(QLatin1StringView key, int least, int most, int fallback) const
{
    const qreal number = this->number(key, least, most, fallback);
    if (number != std::floor(number))
        at(key).fault(TemplateWords::tr("a whole number is expected here"));
    return static_cast<int>(number);
}

bool JsonNode::flag(QLatin1StringView key) const
{
    if (!has(key))
        return false;
    if (!at(key).value().isBool())
        at(key).fault(TemplateWords::tr("true or false is expected here"));
    return at(key).value().toBool();
}

QList<JsonNode> JsonNode::items(QLatin1StringView key, int most) const
{
    return has(key) ? at(key).items(most) : QList<JsonNode>();
}

QString JsonNode::required(QLatin1StringView key) const
{
    if (!has(key)) {
        fault(TemplateWords::tr("the key “%1” is missing").arg(QString(key)));
        return {};
    }
    const QString value = at(key).text();
    if (value.trimmed().isEmpty())
        at(key).fault(TemplateWords::tr("“%1” is empty").arg(QString(key)));
    return value;
}

} // namespace guitai
