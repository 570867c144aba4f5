// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// 移交: offered to a named person; the owner stays owner until that person accepts (S4-五-一-1-c).
struct OfferHandover
{
    static constexpr auto name = "offerHandover";

    StaffId to;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple{Field{"to", &OfferHandover::to}, Field{"note", &OfferHandover::note, Secrecy::Sealed}};
    }
    bool operator==(const OfferHandover&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const OfferHandover& input, const StepContext& context);
};

/// 接受移交.
struct AcceptHandover
{
    static constexpr auto name = "acceptHandover";

    static constexpr auto fields() { return std::tuple{}; }
    bool operator==(const AcceptHandover&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const AcceptHandover& input, const StepContext& context);
};

/// 备注.
struct AddNote
{
    static constexpr auto name = "addNote";
    static constexpr bool adds = true;

    QString text;

    static constexpr auto fields() { return std::tuple{Field{"text", &AddNote::text, Secrecy::Sealed}}; }
    bool operator==(const AddNote&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const AddNote& input, const StepContext& context);
};

/// 联系记录 (S4-五-一-1-d). Some topics tell the case what was told or promised.
struct LogContact
{
    static constexpr auto name = "logContact";
    static constexpr bool adds = true;

    std::optional<QDateTime> at;
    ContactWay way = ContactWay::Phone;
    ContactTopic topic = ContactTopic::General;
    bool acknowledged = false;         ///< 认可
    std::optional<QDateTime> promised; ///< of Feedback: promised for; of ExpectedCompletion: expected
    QString text;

    static constexpr auto fields()
    {
        return std::tuple{Field{"at", &LogContact::at},
                          Field{"way", &LogContact::way},
                          Field{"topic", &LogContact::topic},
                          Field{"acknowledged", &LogContact::acknowledged},
                          Field{"promised", &LogContact::promised},
                          Field{"text", &LogContact::text, Secrecy::Sealed}};
    }
    bool operator==(const LogContact&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const LogContact& input, const StepContext& context);
};

/// 附件: a file that the BlobStore holds already.
struct Attach
{
    static constexpr auto name = "attach";
    static constexpr bool adds = true;

    AttachmentKind kind = AttachmentKind::Other;
    QString fileName;
    QByteArray digest; ///< SHA-256; empty for paper that is only cited by its number
    QString number;

    static constexpr auto fields()
    {
        return std::tuple{Field{"kind", &Attach::kind}, Field{"fileName", &Attach::fileName, Secrecy::Sealed},
                          Field{"digest", &Attach::digest}, Field{"number", &Attach::number}};
    }
    bool operator==(const Attach&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Attach& input, const StepContext& context);
};

/// Cases of one call, or neighbours of one leak.
struct LinkCase
{
    static constexpr auto name = "linkCase";
    static constexpr bool adds = true;

    CaseId other;
    LinkKind kind = LinkKind::SameCall;

    static constexpr auto fields()
    {
        return std::tuple{Field{"other", &LinkCase::other}, Field{"kind", &LinkCase::kind}};
    }
    bool operator==(const LinkCase&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const LinkCase& input, const StepContext& context);
};

} // namespace guitai
