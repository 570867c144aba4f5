// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/dispatch_order.h"
#include "core/domain/liability.h"
#include "core/domain/place.h"

namespace guitai {

/// The receptionist decided otherwise than the table; the journal keeps both.
struct Overrule
{
    Bearer bearer = Bearer::Undetermined;
    QString reason;
    StaffId by;
    QDateTime at;

    static constexpr auto fields()
    {
        return std::tuple{Field{"bearer", &Overrule::bearer}, Field{"reason", &Overrule::reason},
                          Field{"by", &Overrule::by}, Field{"at", &Overrule::at}};
    }
    bool operator==(const Overrule&) const = default;
};

/// A line of the contact log, or a note (no topic with anybody outside).
struct LogEntry
{
    QDateTime at;
    StaffId by;
    bool note = false;
    ContactWay way = ContactWay::Phone;
    ContactTopic topic = ContactTopic::General;
    bool acknowledged = false; ///< 认可: the other side agreed
    QString text;

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &LogEntry::at},       Field{"by", &LogEntry::by},
                          Field{"note", &LogEntry::note},   Field{"way", &LogEntry::way},
                          Field{"topic", &LogEntry::topic}, Field{"acknowledged", &LogEntry::acknowledged},
                          Field{"text", &LogEntry::text}};
    }
    bool operator==(const LogEntry&) const = default;
};

struct Attachment
{
    QDateTime at;
    StaffId by;
    AttachmentKind kind = AttachmentKind::Other;
    QString name;      ///< as the user knew the file
    QByteArray digest; ///< SHA-256: its name in the BlobStore
    QString number;    ///< of a contact sheet: the number on it

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &Attachment::at},         Field{"by", &Attachment::by},
                          Field{"kind", &Attachment::kind},     Field{"name", &Attachment::name},
                          Field{"digest", &Attachment::digest}, Field{"number", &Attachment::number}};
    }
    bool operator==(const Attachment&) const = default;
};

struct CaseLink
{
    CaseId other;
    LinkKind kind = LinkKind::Other;

    static constexpr auto fields()
    {
        return std::tuple{Field{"other", &CaseLink::other}, Field{"kind", &CaseLink::kind}};
    }
    bool operator==(const CaseLink&) const = default;
};

/// Where an imported case came from; such a case is exempt from the rules of the counter.
struct LedgerSource
{
    BatchId batch;
    qint64 row = 0; ///< in the file
    QString key;    ///< 序号 and 受理时间: the same repair is not imported twice
    QString bearer; ///< 责任方 as it stood

    static constexpr auto fields()
    {
        return std::tuple{Field{"batch", &LedgerSource::batch}, Field{"row", &LedgerSource::row},
                          Field{"key", &LedgerSource::key}, Field{"bearer", &LedgerSource::bearer}};
    }
    bool operator==(const LedgerSource&) const = default;
};

/// 案卷: everything about one repair. A plain value: steps turn one into the next.
struct CaseFile
{
    CaseId id;
    qint64 revision = 0;
    QString number; ///< "BX2026-000119"
    SiteId site;
    QByteArray ruleset; ///< the SHA-256 of the rules it began under
    QString procedure;  ///< "S4"
    CaseState state = CaseState::Registered;
    Channel channel = Channel::Phone;
    std::optional<int> rings; ///< none means that nobody had to count (T01)
    bool emergency = false;
    QDateTime happenedAt;   ///< the call
    QDateTime registeredAt; ///< written down; later than the call for an emergency
    StaffId receiver;
    StaffId owner;                    ///< 跟进责任人: always exactly one (S4-二)
    std::optional<StaffId> offeredTo; ///< a hand-over waits for this person
    Place place;
    std::optional<ResidentId> resident;
    QString reporterName;
    QString reporterPhone;
    ResidentKind reporterKind = ResidentKind::Owner;
    QString part; ///< a part of the procedure: "waterSupply"
    QString item; ///< the fault in few words
    QString description;
    RepairClass repairClass = RepairClass::Minor;
    Scope scope = Scope::Unclear;
    Cause cause = Cause::Unknown;
    bool disputed = false;
    Judgement judgement;
    std::optional<Overrule> overruled;
    QString feeStandard; ///< as it was told
    bool feeTold = false;
    bool acknowledged = false;           ///< the owner heard the explanation and agreed
    std::optional<QDateTime> wishedAt;   ///< the appointment that the resident asked for
    std::optional<QDateTime> expectedAt; ///< completion, as told at the counter
    std::optional<QDateTime> feedbackAt; ///< promised feedback
    std::optional<QDateTime> feedbackToldAt;
    QString redoes; ///< the number of the closed order that this case does again
    QList<DispatchOrder> orders;
    QList<LogEntry> log;
    QList<Attachment> attachments;
    QList<CaseLink> links;
    QList<Deadline> deadlines;
    std::optional<QDateTime> closedAt;
    CloseReason closeReason = CloseReason::Accepted;
    std::optional<QDateTime> voidedAt;
    QString endReason;
    std::optional<LedgerSource> source;

    // NOLINTNEXTLINE(readability-function-size): a list, a line for each member
    static constexpr auto fields()
    {
        using C = CaseFile;
        constexpr auto sealed = Secrecy::Sealed;
        return std::tuple{Field{"id", &C::id},
                          Field{"revision", &C::revision},
                          Field{"number", &C::number},
                          Field{"site", &C::site},
                          Field{"ruleset", &C::ruleset},
                          Field{"procedure", &C::procedure},
                          Field{"state", &C::state},
                          Field{"channel", &C::channel},
                          Field{"rings", &C::rings},
                          Field{"emergency", &C::emergency},
                          Field{"happenedAt", &C::happenedAt},
                          Field{"registeredAt", &C::registeredAt},
                          Field{"receiver", &C::receiver},
                          Field{"owner", &C::owner},
                          Field{"offeredTo", &C::offeredTo},
                          Field{"place", &C::place},
                          Field{"resident", &C::resident},
                          Field{"reporterName", &C::reporterName, sealed},
                          Field{"reporterPhone", &C::reporterPhone, sealed},
                          Field{"reporterKind", &C::reporterKind},
                          Field{"part", &C::part},
                          Field{"item", &C::item, sealed},
                          Field{"description", &C::description, sealed},
                          Field{"repairClass", &C::repairClass},
                          Field{"scope", &C::scope},
                          Field{"cause", &C::cause},
                          Field{"disputed", &C::disputed},
                          Field{"judgement", &C::judgement},
                          Field{"overruled", &C::overruled},
                          Field{"feeStandard", &C::feeStandard},
                          Field{"feeTold", &C::feeTold},
                          Field{"acknowledged", &C::acknowledged},
                          Field{"wishedAt", &C::wishedAt},
                          Field{"expectedAt", &C::expectedAt},
                          Field{"feedbackAt", &C::feedbackAt},
                          Field{"feedbackToldAt", &C::feedbackToldAt},
                          Field{"redoes", &C::redoes},
                          Field{"orders", &C::orders},
                          Field{"log", &C::log},
                          Field{"attachments", &C::attachments},
                          Field{"links", &C::links},
                          Field{"deadlines", &C::deadlines},
                          Field{"closedAt", &C::closedAt},
                          Field{"closeReason", &C::closeReason},
                          Field{"voidedAt", &C::voidedAt},
                          Field{"endReason", &C::endReason},
                          Field{"source", &C::source}};
    }
    bool operator==(const CaseFile&) const = default;

    /// Who pays as things stand: the receptionist's word before the table's.
    [[nodiscard]] Bearer bearer() const { return overruled ? overruled->bearer : judgement.bearer; }
    [[nodiscard]] bool paid() const { return isPaid(bearer()); }
    /// The latest order, ended or not; none before the first.
    [[nodiscard]] const DispatchOrder* lastOrder() const { return orders.isEmpty() ? nullptr : &orders.last(); }
    /// The latest order that is not void: a void 返修 leaves standing the order that it was to do again.
    [[nodiscard]] const DispatchOrder* standingOrder() const;
    [[nodiscard]] DispatchOrder* standingOrder();
    /// The order being worked on: the standing one, unless the owner declined it.
    [[nodiscard]] const DispatchOrder* openOrder() const;
    [[nodiscard]] DispatchOrder* openOrder();
    /// Some order of it was carried out, whatever came after.
    [[nodiscard]] bool repaired() const;
    [[nodiscard]] bool ended() const { return closedAt || voidedAt; }
};

/// The state is a conclusion from what has happened; it is stored so that lists need no case read.
[[nodiscard]] CaseState stateOf(const CaseFile& caseFile);

} // namespace guitai
