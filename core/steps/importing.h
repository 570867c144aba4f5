// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// One line of an old repair ledger: a repair that is over. Exempt from the rules of the counter, so its times
/// are taken as they stand; the figures of past months read it like any other case.
struct ImportRepair
{
    static constexpr auto name = "importRepair";
    static constexpr bool opens = true;
    static constexpr bool numbersOrder = true;

    BatchId batch;
    qint64 row = 0;
    QString key;                ///< 序号 and 受理时间
    std::optional<RoomId> room; ///< where the archive knows it
    std::optional<EstateId> estate;
    std::optional<SiteId> site; ///< where the estate is not known either; else the actor's
    QString place;              ///< as it was written
    QDateTime registeredAt;
    QString reporterName;
    QString reporterPhone;
    QString part;
    QString item;
    RepairClass repairClass = RepairClass::Minor;
    QString bearer; ///< 责任方 as it stood
    QString clerk;  ///< 经办人 as it stood
    std::optional<QDateTime> notifiedAt;
    std::optional<QDateTime> arrivedAt;
    std::optional<QDateTime> completedAt;
    std::optional<QDateTime> returnedAt;
    std::optional<QDateTime> revisitedAt;
    std::optional<Satisfaction> satisfaction;
    Money fee;
    QString redoes; ///< 返修: the number of the earlier order

    static constexpr auto fields()
    {
        using R = ImportRepair;
        constexpr auto sealed = Secrecy::Sealed;
        return std::tuple{Field{"batch", &R::batch},
                          Field{"row", &R::row},
                          Field{"key", &R::key},
                          Field{"room", &R::room},
                          Field{"estate", &R::estate},
                          Field{"site", &R::site},
                          Field{"place", &R::place},
                          Field{"registeredAt", &R::registeredAt},
                          Field{"reporterName", &R::reporterName, sealed},
                          Field{"reporterPhone", &R::reporterPhone, sealed},
                          Field{"part", &R::part},
                          Field{"item", &R::item, sealed},
                          Field{"repairClass", &R::repairClass},
                          Field{"bearer", &R::bearer},
                          Field{"clerk", &R::clerk, sealed},
                          Field{"notifiedAt", &R::notifiedAt},
                          Field{"arrivedAt", &R::arrivedAt},
                          Field{"completedAt", &R::completedAt},
                          Field{"returnedAt", &R::returnedAt},
                          Field{"revisitedAt", &R::revisitedAt},
                          Field{"satisfaction", &R::satisfaction},
                          Field{"fee", &R::fee},
                          Field{"redoes", &R::redoes}};
    }
    bool operator==(const ImportRepair&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const ImportRepair& input, const StepContext& context);
};

/// 撤销导入: an imported case that nobody has touched since becomes void.
struct WithdrawImport
{
    static constexpr auto name = "withdrawImport";
    static constexpr bool adds = true; // an imported case is closed from the start

    QString reason;

    static constexpr auto fields() { return std::tuple{Field{"reason", &WithdrawImport::reason, Secrecy::Sealed}}; }
    bool operator==(const WithdrawImport&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const WithdrawImport& input, const StepContext& context);
};

} // namespace guitai
