// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

#include <QObject>

namespace guitai {

/// Something of an import that was left as it is.
struct KeptRecord
{
    Q_GADGET
public:
    enum class Why {
        ChangedSince, ///< somebody has worked on it
        StillInUse,   ///< a case names it, or something stands in it
    };
    Q_ENUM(Why)

    QString aggregate; ///< "case", "room"
    qint64 subject = 0;
    QString name; ///< its number or name
    Why why = Why::ChangedSince;

    static constexpr auto fields()
    {
        using K = KeptRecord;
        return std::tuple{Field{"aggregate", &K::aggregate}, Field{"subject", &K::subject}, Field{"name", &K::name},
                          Field{"why", &K::why}};
    }
    bool operator==(const KeptRecord&) const = default;
};

struct WithdrawResult
{
    qint64 withdrawn = 0; ///< cases that are void, records that are retired
    qint64 restored = 0;  ///< records that are again as they were before
    QList<KeptRecord> kept;

    static constexpr auto fields()
    {
        using W = WithdrawResult;
        return std::tuple{Field{"withdrawn", &W::withdrawn}, Field{"restored", &W::restored}, Field{"kept", &W::kept}};
    }
    bool operator==(const WithdrawResult&) const = default;
};

/// Undoes an import, in one transaction: cases of a ledger become void, and their lines may be imported again; records
/// that a roster made are retired, those that it changed get their earlier values back. What somebody has worked on
/// since, or what is in use, stays and is named. NotFound for an unknown batch, AlreadyExists for one withdrawn.
[[nodiscard]] Outcome<WithdrawResult> withdrawImport(Office& office, StaffId actor, BatchId batch,
                                                     const QString& reason);

} // namespace guitai
