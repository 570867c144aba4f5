// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_history.h"

#include "core/service/input_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace guitai {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("guitai::RecordHistory", text);
}

/// A price list has no id of its own: each that was ever in force is a ruleset, in a row of its own.
Result<std::vector<JournalLine>> linesOf(Office& office, const RecordKind& kind, qint64 id)
{
    constexpr qint64 mostRulesets = 100;
    const qint64 last = subjectOf(office, kind, id);
    const qint64 first = kind.name == u"ruleset" ? std::max<qint64>(1, last - mostRulesets) : last;
    std::vector<JournalLine> all;
    for (qint64 subject = first; subject <= last; ++subject) {
        auto lines = office.journal.linesOf(subject);
        if (!lines)
            return lines;
        std::ranges::copy_if(*lines, std::back_inserter(all), [&](const JournalLine& line) {
            return line.aggregate == kind.name && line.outcome == JournalLine::Outcome::Taken;
        });
    }
    std::ranges::sort(all, {}, &JournalLine::seq);
    return all;
}

QString labelOf(const QJsonObject& before, const QJsonObject& after)
{
    const bool was = before[QStringLiteral("retired")].toBool(), is = after[QStringLiteral("retired")].toBool();
    if (was == is)
        return say(QT_TRANSLATE_NOOP("guitai::RecordHistory", "Changed"));
    return is ? say(QT_TRANSLATE_NOOP("guitai::RecordHistory", "Retired"))
              : say(QT_TRANSLATE_NOOP("guitai::RecordHistory", "In use again"));
}

} // namespace

Result<QList<TimeLineEntry>> recordHistory(Office& office, const RecordKind& kind, qint64 id,
                                           const Procedure& procedure, const QTimeZone& zone)
{
    const auto lines = linesOf(office, kind, id);
    if (!lines)
        return std::unexpected(lines.error());
    auto shapes = kind.fields;
    shapes.removeIf([](const FieldShape& shape) { return shape.name == u"id" || shape.name == u"retired"; });
    InputWords words(office, procedure, zone);
    QList<TimeLineEntry> entries;
    QJsonObject before = kind.fresh;
    for (const auto& line : *lines) {
        const auto actor = office.staff.find(line.actor);
        if (!actor)
            return std::unexpected(actor.error());
        QJsonObject after = kind.fresh;
        for (const auto members = line.members(); const auto& name : members.keys())
            after.insert(name, members[name]);
        const bool first = entries.isEmpty();
        entries << TimeLineEntry{.seq = line.seq,
                                 .at = line.at,
                                 .who = *actor ? (*actor)->name : QString(),
                                 .step = line.step,
                                 .label = first ? say(QT_TRANSLATE_NOOP("guitai::RecordHistory", "Entered"))
                                                : labelOf(before, after),
                                 .text = first ? words.describe(shapes, after) : words.changes(shapes, before, after)};
        before = std::move(after);
    }
    return entries;
}

} // namespace guitai
