// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shape.h"
#include "core/service/office.h"

#include <QJsonArray>
#include <QTimeZone>

namespace guitai {

/// The input of a step in words: "工时费 30.00 元 · 业主签字 是".
class InputWords
{
public:
    InputWords(Office& office, const Procedure& procedure, const QTimeZone& zone)
        : m_office(office), m_procedure(procedure), m_zone(zone)
    {}

    /// Every field of `shapes` that stands in `input`, with its label; what says nothing to a person is left out.
    [[nodiscard]] QString describe(const QList<FieldShape>& shapes, const QJsonObject& input);

    /// Every field of `shapes` in which two records differ: "电话 1390… → 1380…"; of lists what went and what came.
    [[nodiscard]] QString changes(const QList<FieldShape>& shapes, const QJsonObject& before, const QJsonObject& after);

private:
    [[nodiscard]] QString material(const QList<FieldShape>& shapes, const QJsonObject& input);
    [[nodiscard]] QString value(const FieldShape& shape, const QJsonValue& json);
    [[nodiscard]] QString single(const FieldShape& shape, const QJsonValue& json);
    [[nodiscard]] QString listChange(const FieldShape& shape, const QJsonArray& before, const QJsonArray& after);

    Office& m_office;
    const Procedure& m_procedure;
    const QTimeZone& m_zone;
};

} // namespace guitai
