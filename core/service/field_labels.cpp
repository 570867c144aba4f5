// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace guitai {

namespace {

struct FieldWord
{
    const char* name;
    const char* word;
};

constexpr FieldWord words[] = {
    {"acceptedOn", QT_TRANSLATE_NOOP("guitai::Sentences", "completion acceptance")},
    {"account", QT_TRANSLATE_NOOP("guitai::Sentences", "account")},
    {"acknowledged", QT_TRANSLATE_NOOP("guitai::Sentences", "agreed to")},
    {"answered", QT_TRANSLATE_NOOP("guitai::Sentences", "answered")},
    {"appointedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "appointment")},
    {"area", QT_TRANSLATE_NOOP("guitai::Sentences", "floor area")},
    {"areaManagerRevisits", QT_TRANSLATE_NOOP("guitai::Sentences", "area manager revisits")},
    {"arrivedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "arrival time")},
    {"assignee", QT_TRANSLATE_NOOP("guitai::Sentences", "repairer sent")},
    {"at", QT_TRANSLATE_NOOP("guitai::Sentences", "time")},
    {"basis", QT_TRANSLATE_NOOP("guitai::Sentences", "rule that is met")},
    {"batch", QT_TRANSLATE_NOOP("guitai::Sentences", "import batch")},
    {"bearer", QT_TRANSLATE_NOOP("guitai::Sentences", "bearer")},
    {"building", QT_TRANSLATE_NOOP("guitai::Sentences", "building")},
    {"case", QT_TRANSLATE_NOOP("guitai::Sentences", "case")},
    {"cause", QT_TRANSLATE_NOOP("guitai::Sentences", "cause")},
    {"channel", QT_TRANSLATE_NOOP("guitai::Sentences", "channel")},
    {"clerk", QT_TRANSLATE_NOOP("guitai::Sentences", "clerk")},
    {"code", QT_TRANSLATE_NOOP("guitai::Sentences", "code")},
    {"completedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "completion time")},
    {"contact", QT_TRANSLATE_NOOP("guitai::Sentences", "contact person")},
    {"contractTerms", QT_TRANSLATE_NOOP("guitai::Sentences", "terms of the sales contract")},
    {"contractor", QT_TRANSLATE_NOOP("guitai::Sentences", "contractor")},
    {"covers", QT_TRANSLATE_NOOP("guitai::Sentences", "answers for")},
    {"declinedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of declining")},
    {"description", QT_TRANSLATE_NOOP("guitai::Sentences", "description")},
    {"developer", QT_TRANSLATE_NOOP("guitai::Sentences", "kind of developer")},
    {"developerName", QT_TRANSLATE_NOOP("guitai::Sentences", "developer")},
    {"digest", QT_TRANSLATE_NOOP("guitai::Sentences", "file digest or number")},
    {"disputed", QT_TRANSLATE_NOOP("guitai::Sentences", "disputed")},
    {"estate", QT_TRANSLATE_NOOP("guitai::Sentences", "estate")},
    {"expected", QT_TRANSLATE_NOOP("guitai::Sentences", "expected completion")},
    {"expectedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "expected completion")},
    {"fee", QT_TRANSLATE_NOOP("guitai::Sentences", "fee")},
    {"fees", QT_TRANSLATE_NOOP("guitai::Sentences", "price list")},
    {"feeStandard", QT_TRANSLATE_NOOP("guitai::Sentences", "fee standard")},
    {"feeTold", QT_TRANSLATE_NOOP("guitai::Sentences", "fee standard told")},
    {"feedbackAt", QT_TRANSLATE_NOOP("guitai::Sentences", "promised feedback")},
    {"field", QT_TRANSLATE_NOOP("guitai::Sentences", "field to correct")},
    {"fileName", QT_TRANSLATE_NOOP("guitai::Sentences", "file name")},
    {"findings", QT_TRANSLATE_NOOP("guitai::Sentences", "findings")},
    {"from", QT_TRANSLATE_NOOP("guitai::Sentences", "beginning of the hold")},
    {"handedOverOn", QT_TRANSLATE_NOOP("guitai::Sentences", "handover date")},
    {"happenedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of the call")},
    {"id", QT_TRANSLATE_NOOP("guitai::Sentences", "id")},
    {"item", QT_TRANSLATE_NOOP("guitai::Sentences", "fault")},
    {"key", QT_TRANSLATE_NOOP("guitai::Sentences", "ledger key")},
    {"kind", QT_TRANSLATE_NOOP("guitai::Sentences", "kind")},
    {"label", QT_TRANSLATE_NOOP("guitai::Sentences", "name")},
    {"labour", QT_TRANSLATE_NOOP("guitai::Sentences", "labour fee")},
    {"materials", QT_TRANSLATE_NOOP("guitai::Sentences", "materials")},
    {"name", QT_TRANSLATE_NOOP("guitai::Sentences", "name")},
    {"newValue", QT_TRANSLATE_NOOP("guitai::Sentences", "new value")},
    {"note", QT_TRANSLATE_NOOP("guitai::Sentences", "note")},
    {"notifiedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time the team was notified")},
    {"number", QT_TRANSLATE_NOOP("guitai::Sentences", "number")},
    {"oldValue", QT_TRANSLATE_NOOP("guitai::Sentences", "old value")},
    {"order", QT_TRANSLATE_NOOP("guitai::Sentences", "which order of the case")},
    {"other", QT_TRANSLATE_NOOP("guitai::Sentences", "other case")},
    {"ownerOpinion", QT_TRANSLATE_NOOP("guitai::Sentences", "owner's opinion")},
    {"ownerSigned", QT_TRANSLATE_NOOP("guitai::Sentences", "signed by the owner")},
    {"part", QT_TRANSLATE_NOOP("guitai::Sentences", "part")},
    {"phone", QT_TRANSLATE_NOOP("guitai::Sentences", "phone")},
    {"phones", QT_TRANSLATE_NOOP("guitai::Sentences", "phones")},
    {"place", QT_TRANSLATE_NOOP("guitai::Sentences", "place")},
    {"price", QT_TRANSLATE_NOOP("guitai::Sentences", "price")},
    {"procedure", QT_TRANSLATE_NOOP("guitai::Sentences", "procedure")},
    {"promised", QT_TRANSLATE_NOOP("guitai::Sentences", "promised time")},
    {"quantity", QT_TRANSLATE_NOOP("guitai::Sentences", "quantity")},
    {"reason", QT_TRANSLATE_NOOP("guitai::Sentences", "reason")},
    {"redoes", QT_TRANSLATE_NOOP("guitai::Sentences", "number of the order done again")},
    {"registeredAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of registering")},
    {"repairClass", QT_TRANSLATE_NOOP("guitai::Sentences", "repair class")},
    {"repairer", QT_TRANSLATE_NOOP("guitai::Sentences", "repairer")},
    {"reporterKind", QT_TRANSLATE_NOOP("guitai::Sentences", "kind of reporter")},
    {"reporterName", QT_TRANSLATE_NOOP("guitai::Sentences", "reporter")},
    {"reporterPhone", QT_TRANSLATE_NOOP("guitai::Sentences", "reporter's phone")},
    {"resident", QT_TRANSLATE_NOOP("guitai::Sentences", "resident")},
    {"result", QT_TRANSLATE_NOOP("guitai::Sentences", "revisit result")},
    {"resumedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of resuming")},
    {"retired", QT_TRANSLATE_NOOP("guitai::Sentences", "retired")},
    {"returnedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of the order's return")},
    {"revisitedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of the revisit")},
    {"rings", QT_TRANSLATE_NOOP("guitai::Sentences", "rings")},
    {"roles", QT_TRANSLATE_NOOP("guitai::Sentences", "roles")},
    {"room", QT_TRANSLATE_NOOP("guitai::Sentences", "room")},
    {"row", QT_TRANSLATE_NOOP("guitai::Sentences", "row")},
    {"ruleset", QT_TRANSLATE_NOOP("guitai::Sentences", "ruleset")},
    {"satisfaction", QT_TRANSLATE_NOOP("guitai::Sentences", "satisfaction")},
    {"scope", QT_TRANSLATE_NOOP("guitai::Sentences", "scope")},
    {"site", QT_TRANSLATE_NOOP("guitai::Sentences", "site")},
    {"situation", QT_TRANSLATE_NOOP("guitai::Sentences", "situation")},
    {"staff", QT_TRANSLATE_NOOP("guitai::Sentences", "staff member")},
    {"term", QT_TRANSLATE_NOOP("guitai::Sentences", "term")},
    {"text", QT_TRANSLATE_NOOP("guitai::Sentences", "content")},
    {"to", QT_TRANSLATE_NOOP("guitai::Sentences", "changed or handed over to")},
    {"toldAt", QT_TRANSLATE_NOOP("guitai::Sentences", "time of telling")},
    {"topic", QT_TRANSLATE_NOOP("guitai::Sentences", "topic")},
    {"unit", QT_TRANSLATE_NOOP("guitai::Sentences", "unit")},
    {"units", QT_TRANSLATE_NOOP("guitai::Sentences", "units")},
    {"way", QT_TRANSLATE_NOOP("guitai::Sentences", "way")},
    {"wishedAt", QT_TRANSLATE_NOOP("guitai::Sentences", "wished appointment")},
    {"wishedBy", QT_TRANSLATE_NOOP("guitai::Sentences", "wished by")},
    {"zone", QT_TRANSLATE_NOOP("guitai::Sentences", "time zone")},
};

std::optional<QString> wordFor(const QString& name)
{
    const auto found =
        std::ranges::find_if(words, [&](const FieldWord& entry) { return name == QLatin1String(entry.name); });
    if (found == std::end(words))
        return std::nullopt;
    return QCoreApplication::translate("guitai::Sentences", found->word);
}

} // namespace

QString fieldLabel(const QString& name)
{
    if (const auto word = wordFor(name))
        return *word;
    static const QRegularExpression inside(QStringLiteral("\\A(\\w+)\\[(\\d+)\\](?:\\.(\\w+))?\\z"));
    const auto path = inside.match(name);
    const auto list = wordFor(path.captured(1));
    if (!list)
        return name;
    const QString row = QStringLiteral("%1 %2").arg(*list).arg(path.captured(2).toInt() + 1);
    const QString member = path.captured(3);
    return member.isEmpty() ? row : row + u' ' + wordFor(member).value_or(member);
}

} // namespace guitai
