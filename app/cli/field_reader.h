// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/base/shape.h"
#include "core/service/naming.h"

#include <QTimeZone>

namespace guitai {

/// Turns what people write into what the codec reads: rooms, persons and cases by name, yuan to fen, the site's clock
/// to UTC, Chinese words to tokens. What is in the codec's own form already stays.
class FieldReader
{
public:
    struct Place
    {
        const Procedure& procedure;
        QTimeZone zone;
        QDateTime now;
        std::optional<RoomId> room; ///< where a resident is looked for by name
    };

    FieldReader(Naming& naming, Place place) : m_naming(naming), m_place(std::move(place)) {}

    /// Misuse: a key that is not among the fields. Error: InputInvalid (field, what is wanted), NotFound, Ambiguous.
    /// Refusal: RoomUnknown.
    [[nodiscard]] Reply<QJsonObject> read(const QList<FieldShape>& fields, const QJsonObject& given);

private:
    [[nodiscard]] Reply<QJsonValue> value(const FieldShape& field, const QJsonValue& given);
    [[nodiscard]] Reply<QJsonValue> list(const FieldShape& field, const QJsonValue& given);
    [[nodiscard]] Reply<QJsonValue> scalar(const FieldShape& field, const QString& text);
    [[nodiscard]] Reply<QJsonValue> choice(const FieldShape& field, const QString& text);
    [[nodiscard]] Reply<QJsonValue> time(const FieldShape& field, const QString& text);
    [[nodiscard]] Reply<QJsonValue> id(const FieldShape& field, const QString& text);
    [[nodiscard]] Result<qint64> named(const FieldShape& field, const QString& text);

    Naming& m_naming;
    Place m_place;
};

/// "30", "120.5", "￥1,200.00", "30元" in fen.
[[nodiscard]] std::optional<qint64> readYuan(const QString& text);

} // namespace guitai
