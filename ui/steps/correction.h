// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shape.h"
#include "core/domain/case_file.h"

#include <QJsonValue>

namespace guitai {

/// What stands in a field that may be corrected, and where.
struct Standing
{
    std::optional<int> order; ///< ordinal; none for a field of the case itself
    QJsonValue value;         ///< in the codec's form; undefined where nothing was written
};

/// What stands in a field of the case; undefined for an unknown one, or where nothing was written.
[[nodiscard]] QJsonValue standingIn(const CaseFile& caseFile, const QString& field);

/// The shape of a correctable field; a line of text for a name that is none.
[[nodiscard]] FieldShape correctedShape(const QString& field);
/// What stands, of the order of this ordinal, else of the one that stands; none for a name that is no correctable
/// field, or without such an order.
[[nodiscard]] std::optional<Standing> standingOf(const CaseFile& caseFile, const QString& field,
                                                 std::optional<int> ordinal = {});

/// A value as the step Correct is told it: "true", "1250", "2026-11-23T02:32:07.125Z", and back.
[[nodiscard]] QString plainText(const QJsonValue& value);
[[nodiscard]] QJsonValue fromPlainText(const FieldShape& shape, const QString& text);

} // namespace guitai
