// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"

namespace guitai {

struct Hold
{
    QDateTime from;
    std::optional<QDateTime> until;
    HoldReason reason = HoldReason::Owner;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple{Field{"from", &Hold::from}, Field{"until", &Hold::until}, Field{"reason", &Hold::reason},
                          Field{"note", &Hold::note}};
    }
    bool operator==(const Hold&) const = default;
};

struct Reclassification
{
    QDateTime at;
    RepairClass from = RepairClass::Minor;
    RepairClass to = RepairClass::Minor;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &Reclassification::at}, Field{"from", &Reclassification::from},
                          Field{"to", &Reclassification::to}, Field{"reason", &Reclassification::reason}};
    }
    bool operator==(const Reclassification&) const = default;
};

/// The reporter was told how things stand and when the repair will be done (S4-四-一-2-c).
struct ToldCompletion
{
    QDateTime at;
    QDateTime expected;
    QString situation;

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &ToldCompletion::at}, Field{"expected", &ToldCompletion::expected},
                          Field{"situation", &ToldCompletion::situation}};
    }
    bool operator==(const ToldCompletion&) const = default;
};

struct Material
{
    QString name;
    qint64 quantity = 0; ///< in thousandths of the unit
    QString unit;
    Money price; ///< of one unit

    [[nodiscard]] Money sum() const { return {(quantity * price.fen + 500) / 1000}; }

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Material::name}, Field{"quantity", &Material::quantity},
                          Field{"unit", &Material::unit}, Field{"price", &Material::price}};
    }
    bool operator==(const Material&) const = default;
};

struct Revisit
{
    QDateTime at;
    StaffId by;
    ContactWay way = ContactWay::Phone;
    bool answered = false;
    std::optional<Satisfaction> satisfaction;
    QString result;

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &Revisit::at},
                          Field{"by", &Revisit::by},
                          Field{"way", &Revisit::way},
                          Field{"answered", &Revisit::answered},
                          Field{"satisfaction", &Revisit::satisfaction},
                          Field{"result", &Revisit::result}};
    }
    bool operator==(const Revisit&) const = default;
};

/// One 维修派工单. Its times are local facts of the repair: each lies between the one before it and now.
struct DispatchOrder
{
    int ordinal = 1;
    QString number;                    ///< empty while an emergency waits to be back-filled
    std::optional<QDateTime> issuedAt; ///< when it was written down
    StaffId issuedBy;
    RepairClass repairClass = RepairClass::Minor;
    bool backfilled = false; ///< 补填
    QString redoes;          ///< 返修: the number of the order that this one does again
    QString unit;            ///< 责任单位: the contractor who does the work, empty for the own team
    std::optional<QDateTime> printedAt;
    int printCount = 0;
    std::optional<QDateTime> notifiedAt;
    StaffId assignee;
    std::optional<QDateTime> appointedAt;
    WishedBy wishedBy = WishedBy::Resident;
    std::optional<QDateTime> arrivedAt;
    QList<Hold> holds;
    QList<Reclassification> reclassified;
    QList<ToldCompletion> told;
    std::optional<QDateTime> completedAt;
    QString findings;
    QList<Material> materials;
    Money labour;
    bool ownerSigned = false;
    std::optional<Satisfaction> ownerOpinion; ///< ticked on the paper
    std::optional<QDateTime> returnedAt;
    QList<Revisit> revisits;
    std::optional<QDateTime> declinedAt;
    std::optional<QDateTime> voidedAt;
    QString endReason; ///< why declined or void

    static constexpr auto fields()
    {
        using O = DispatchOrder;
        return std::tuple{Field{"ordinal", &O::ordinal},
                          Field{"number", &O::number},
                          Field{"issuedAt", &O::issuedAt},
                          Field{"issuedBy", &O::issuedBy},
                          Field{"repairClass", &O::repairClass},
                          Field{"backfilled", &O::backfilled},
                          Field{"redoes", &O::redoes},
                          Field{"unit", &O::unit},
                          Field{"printedAt", &O::printedAt},
                          Field{"printCount", &O::printCount},
                          Field{"notifiedAt", &O::notifiedAt},
                          Field{"assignee", &O::assignee},
                          Field{"appointedAt", &O::appointedAt},
                          Field{"wishedBy", &O::wishedBy},
                          Field{"arrivedAt", &O::arrivedAt},
                          Field{"holds", &O::holds},
                          Field{"reclassified", &O::reclassified},
                          Field{"told", &O::told},
                          Field{"completedAt", &O::completedAt},
                          Field{"findings", &O::findings},
                          Field{"materials", &O::materials},
                          Field{"labour", &O::labour},
                          Field{"ownerSigned", &O::ownerSigned},
                          Field{"ownerOpinion", &O::ownerOpinion},
                          Field{"returnedAt", &O::returnedAt},
                          Field{"revisits", &O::revisits},
                          Field{"declinedAt", &O::declinedAt},
                          Field{"voidedAt", &O::voidedAt},
                          Field{"endReason", &O::endReason}};
    }
    bool operator==(const DispatchOrder&) const = default;

    [[nodiscard]] bool ended() const { return declinedAt || voidedAt; }
    [[nodiscard]] bool onHold() const { return !holds.isEmpty() && !holds.last().until; }
    /// The visit or call that was answered; attempts do not count (T09).
    [[nodiscard]] const Revisit* answeredRevisit() const;
    [[nodiscard]] Money materialsSum() const;
    [[nodiscard]] Money total() const { return materialsSum() + labour; }
    /// The latest event so far: the next may not lie before it.
    [[nodiscard]] QDateTime lastEvent() const;
};

} // namespace guitai
