// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/json_lines.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <initializer_list>
#include <optional>

namespace guitai {

/// The first thing found wrong with a template; later findings are mostly its consequences.
class TemplateFault
{
public:
    TemplateFault(QString file, const QByteArray& json) : m_file(std::move(file)), m_lines(json) {}

    void add(const QString& pointer, const QString& what);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const JsonLines& lines() const { return m_lines; }

private:
    QString m_file;
    JsonLines m_lines;
    std::optional<Error> m_error;
};

/// A value of the template that knows where it stands. Reading what is not there or not of the kind asked
/// for reports a fault and gives the fallback, so that a reader need not look after each line.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString pointer, TemplateFault& fault)
        : m_value(std::move(value)), m_pointer(std::move(pointer)), m_fault(&fault)
    {}

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_value.toObject().contains(key); }
    [[nodiscard]] const QJsonValue& value() const { return m_value; }
    [[nodiscard]] JsonNode at(QLatin1StringView key) const;
    void fault(const QString& what) const { m_fault->add(m_pointer, what); }

    /// Faults unless this is an object with no other keys than these.
    void allow(std::initializer_list<QLatin1StringView> keys) const;

    /// This value itself.
    [[nodiscard]] QString text() const;
    [[nodiscard]] qreal number(qreal least, qreal most) const;
    [[nodiscard]] QList<JsonNode> items(int most) const;

    /// The value under a key, or the fallback where the key is missing.
    [[nodiscard]] QString text(QLatin1StringView key, const QString& fallback) const;
    [[nodiscard]] qreal number(QLatin1StringView key, qreal least, qreal most, qreal fallback) const;
    [[nodiscard]] int count(QLatin1StringView key, int least, int most, int fallback) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const;
    [[nodiscard]] QList<JsonNode> items(QLatin1StringView key, int most) const;

    /// A key that must be there and not be empty.
    [[nodiscard]] QString required(QLatin1StringView key) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    TemplateFault* m_fault;
};

} // namespace guitai
