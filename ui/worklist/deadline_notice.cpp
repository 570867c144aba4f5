// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/deadline_notice.h"

#include "core/service/case_words.h"
#include "ui/page/office_watch.h"
#include "ui/worklist/work_rows.h"

namespace guitai {

namespace {

/// The same clock of the same order: what else a row shows may have changed.
bool isSame(const WorkItem& one, const WorkItem& other)
{
    return one.caseId == other.caseId && one.item == other.item && one.kind == other.kind &&
           one.limitAt == other.limitAt;
}

} // namespace

DeadlineNotice::DeadlineNotice(Seat& seat, OfficeWatch& watch, QObject* parent)
    : QObject(parent),
      m_seat(seat),
      m_query(seat.office.database(), seat.site.id, seat.person.id, seat.waiting()),
      m_told(near(seat.now()).value_or(std::vector<WorkItem>()))
{
    connect(&watch, &OfficeWatch::ticked, this, &DeadlineNotice::look);
    connect(&watch, &OfficeWatch::seatChanged, this, [this] { m_query.turnTo(m_seat.site.id, m_seat.waiting()); });
}

/// Those behind now in the order of the list: what has run out stands before, and is seen there.
Result<std::vector<WorkItem>> DeadlineNotice::near(const QDateTime& now)
{
    const WorkItem place{.limitAt = now};
    auto items = m_query.page({}, now, &place);
    if (!items)
        return items;
    std::erase_if(*items,
                  [&](const WorkItem& item) { return DeadlineWords::state(timesOf(item), now) != State::Soon; });
    return items;
}

/// One a second, for a toast holds one sentence.
void DeadlineNotice::look()
{
    const auto now = m_seat.now();
    const auto read = near(now);
    if (!read)
        return; // the worklist says so
    const auto& items = *read;
    const auto isAmong = [](const std::vector<WorkItem>& all, const WorkItem& item) {
        return std::ranges::any_of(all, [&](const WorkItem& each) { return isSame(each, item); });
    };
    std::erase_if(m_told, [&](const WorkItem& told) { return !isAmong(items, told); });
    const auto news = std::ranges::find_if_not(items, [&](const WorkItem& item) { return isAmong(m_told, item); });
    if (news == items.end())
        return;
    m_told.push_back(*news);
    Q_EMIT nearing(tr("%1, %2: %3, %4")
                       .arg(news->number, news->place, word(m_seat.procedure, news->kind),
                            DeadlineWords::text(timesOf(*news), now)));
}

} // namespace guitai
