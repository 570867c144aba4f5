// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QObject>

namespace guitai {

/// Why a row of a table was not taken, or what of it was not.
struct RowFault
{
    Q_GADGET
public:
    enum class Code {
        RoomMissing,
        RoomUnreadable,
        RoomContradicts, ///< building or unit in the room's cell differ from their columns
        EstateMissing,
        DateInvalid,
        AreaInvalid,
        TextTooLong,
        SerialMissing,
        TimeMissing,
        TimeInvalid,
        ClassMissing,
        ClassUnknown,
        SatisfactionUnknown,
        FeeInvalid,
        DuplicateRow,       ///< `value` is the earlier row
        PhoneKeptAsText,    ///< the row was taken
        RedoesUnknown,      ///< the row was taken; `value` is the number that leads nowhere
        RevisitWithoutTime, ///< the row was taken, without its answer
    };
    Q_ENUM(Code)

    qint64 row = 0; ///< as Excel shows it
    Code code = Code::RoomMissing;
    QString column; ///< the header of the column, where one is at fault
    QString value;  ///< what stands there, cut to a readable length

    static constexpr auto fields()
    {
        return std::tuple{Field{"row", &RowFault::row}, Field{"code", &RowFault::code},
                          Field{"column", &RowFault::column}, Field{"value", &RowFault::value}};
    }
    bool operator==(const RowFault&) const = default;

    /// The sentence that a person reads.
    [[nodiscard]] QString sentence() const;
};

/// A text as it stands in a fault.
[[nodiscard]] QString excerpt(const QString& text);

} // namespace guitai
