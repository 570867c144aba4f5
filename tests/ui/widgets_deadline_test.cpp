// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/widgets/deadline_chip.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);

DeadlineTimes hour()
{
    return {.startedAt = start, .limitAt = start.addSecs(3600), .metAt = {}};
}

} // namespace

TEST_CASE("a deadline is soon below a quarter of its time, and overdue after its limit")
{
    CHECK(DeadlineWords::state(hour(), start) == State::Waiting);
    CHECK(DeadlineWords::state(hour(), start.addSecs(2700)) == State::Waiting);
    CHECK(DeadlineWords::state(hour(), start.addSecs(2701)) == State::Soon);
    CHECK(DeadlineWords::state(hour(), start.addSecs(3600)) == State::Soon);
    CHECK(DeadlineWords::state(hour(), start.addSecs(3601)) == State::Overdue);
    DeadlineTimes met = hour();
    met.metAt = met.limitAt;
    CHECK(DeadlineWords::state(met, start.addDays(1)) == State::Done);
    met.metAt = met.limitAt.addSecs(60);
    CHECK(DeadlineWords::state(met, start.addDays(1)) == State::Overdue);
    CHECK(DeadlineWords::state({}, start) == State::Waiting);
}

TEST_CASE("a span is as fine as its length asks for")
{
    CHECK(DeadlineWords::span(0) == u"0 min 00 s");
    CHECK(DeadlineWords::span(372) == u"6 min 12 s");
    CHECK(DeadlineWords::span(3599) == u"59 min 59 s");
    CHECK(DeadlineWords::span(3600) == u"1 h 0 min");
    CHECK(DeadlineWords::span(86'399) == u"23 h 59 min");
    CHECK(DeadlineWords::span(97'200) == u"1 d 3 h");
}

TEST_CASE("a chip counts down by the clock that it was given, while it is seen")
{
    ManualClock clock(start.addSecs(3600 - 372));
    DeadlineChip chip(clock);
    int moved = 0;
    QObject::connect(&chip, &DeadlineChip::stateChanged, &chip, [&] { ++moved; });
    chip.setDeadline(u"到场"_s, hour());
    CHECK(chip.text() == u"到场 6 min 12 s left");
    CHECK(chip.state() == State::Soon);
    CHECK(moved == 1);
    const test::Shown shown(chip);
    clock.advance(382'000);
    REQUIRE(QTest::qWaitFor([&] { return chip.state() == State::Overdue; }, 3000));
    CHECK(chip.text() == u"到场 0 min 10 s over");
    CHECK(moved == 2);
    auto* spoken = QAccessible::queryAccessibleInterface(&chip);
    CHECK(spoken->text(QAccessible::Name) == chip.text());
}

} // namespace guitai
