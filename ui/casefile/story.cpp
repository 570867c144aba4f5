// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/story.h"

#include "core/service/case_words.h"
#include "ui/casefile/entries_tab.h"
#include "ui/casefile/viewers.h"
#include "ui/page/phrases.h"
#include "ui/widgets/time_line.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestDetails = 240;

struct StepIcon
{
    const char* step = nullptr;
    Icon::Name icon{};
    Tone tone = Tone::Neutral;
};

constexpr StepIcon stepIcons[] = {
    {"registerRepair", Icon::Phone, Tone::Accent},
    {"registerEmergency", Icon::Warning, Tone::Soon},
    {"importRepair", Icon::Import},
    {"withdrawImport", Icon::Undo},
    {"backfill", Icon::Edit},
    {"judgeBearer", Icon::Edit},
    {"overruleBearer", Icon::Edit, Tone::Soon},
    {"issueOrder", Icon::Dispatch, Tone::Accent},
    {"markPrinted", Icon::Print},
    {"notifyTeam", Icon::Phone},
    {"appoint", Icon::Calendar},
    {"recordArrival", Icon::Person},
    {"hold", Icon::Clock, Tone::Soon},
    {"resume", Icon::Refresh},
    {"reclassify", Icon::Edit},
    {"tellExpected", Icon::Phone},
    {"complete", Icon::Wrench, Tone::Good},
    {"returnOrder", Icon::CaseFile},
    {"revisit", Icon::Star},
    {"rework", Icon::Undo, Tone::Soon},
    {"decline", Icon::Close},
    {"voidOrder", Icon::Remove},
    {"voidCase", Icon::Remove},
    {"closeCase", Icon::Check, Tone::Good},
    {"logContact", Icon::Phone},
    {"addNote", Icon::Edit},
    {"attach", Icon::Attachment},
    {"linkCase", Icon::ContactSheet},
    {"offerHandover", Icon::Person},
    {"acceptHandover", Icon::Person},
    {"correct", Icon::Edit, Tone::Soon},
    {"takeBack", Icon::Undo, Tone::Soon},
};

const StepIcon& iconFor(const TimeLineEntry& entry)
{
    static constexpr StepIcon denied{"", Icon::Lock, Tone::Overdue};
    static constexpr StepIcon other{"", Icon::Info};
    if (entry.denied)
        return denied;
    const auto* found =
        std::ranges::find_if(stepIcons, [&](const StepIcon& each) { return entry.step == QLatin1String(each.step); });
    return found == std::end(stepIcons) ? other : *found;
}

/// The line and the attachment were written at the same moment by the same step; one that was taken back has none.
std::optional<Attachment> attachedBy(const TimeLineEntry& entry, const CaseFile& file)
{
    if (entry.step != QLatin1String(Attach::name) || entry.denied)
        return std::nullopt;
    const auto found = std::ranges::find_if(file.attachments, [&](const Attachment& attachment) {
        return attachment.at == entry.at && entry.text.contains(attachment.name);
    });
    return found == file.attachments.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Story::Story(Seat& seat, QWidget* parent) : Card(tr("What happened"), parent), m_lines(new TimeLine(seat.zone, this))
{
    m_lines->setObjectName(u"story"_s);
    m_lines->setAccessibleName(tr("What happened"));
    m_lines->setAccessibleDescription(tr("Enter shows what was attached, or the whole of a long text"));
    body().addWidget(m_lines);
    connect(m_lines, &QListView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

void Story::show(const ShownCase& shown)
{
    m_behind.clear();
    QList<TimeLineRow> rows;
    for (auto entry = shown.entries.crbegin(); entry != shown.entries.crend(); ++entry) {
        const auto& icon = iconFor(*entry);
        const auto attachment = attachedBy(*entry, shown.file);
        QString words = entry->text;
        if (attachment) {
            words = word(*shown.procedure, attachment->kind);
            if (!attachment->number.isEmpty())
                words = tr("%1, number %2").arg(words, attachment->number);
        }
        const bool cut = words.size() > longestDetails;
        rows << TimeLineRow{.at = entry->at,
                            .icon = icon.icon,
                            .who = entry->denied || entry->who.isEmpty() ? entry->who
                                                                         : tr("recorded by %1").arg(entry->who),
                            .text = entry->denied ? tr("%1 – not allowed").arg(entry->label) : entry->label,
                            .details = shortened(words, longestDetails),
                            .attachments = attachment && !attachment->name.isEmpty()
                                               ? QStringList{shortened(attachment->name, longestDetails)}
                                               : QStringList(),
                            .tone = icon.tone};
        m_behind << Behind{.attachment = attachment, .title = entry->label, .whole = cut ? words : QString()};
    }
    fill(*m_lines, rows);
}

void Story::open(int row)
{
    const auto& behind = m_behind.at(row);
    if (behind.attachment)
        Q_EMIT attachmentWanted(*behind.attachment);
    else if (!behind.whole.isEmpty())
        TextViewer(behind.title, behind.whole, this).exec();
}

} // namespace guitai
