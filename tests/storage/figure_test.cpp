// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_query.h"

#include "core/storage/figure_sql.h"
#include "tests/storage/figure_month.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::pair<qint64, qint64>;

} // namespace

TEST_CASE("received counts cases, completed and fees count orders, each in its local month")
{
    Month month;
    month.walk(local(1, 0, 0), [](Counter& counter) { completed(counter); });     // 31 October in UTC
    month.walk(local(30, 23, 30), [](Counter& counter) { completed(counter); });  // done in December
    month.walk(local(5, 9), [](Counter& counter) { counter.must({aRepair()}); }); // no order
    month.walk(local(6, 9), [](Counter& counter) { counter.must({aRepair(), VoidCase{.reason = u"错"_s}}); });
    const auto november = month.report(muchLater);
    CHECK(november.received == 3);
    CHECK(november.completed == 1);
    CHECK(november.fee == Money{3000});
    const auto december = month.report(muchLater, 12);
    CHECK(december.received == 0);
    CHECK(december.completed == 1);
    CHECK(month.report(muchLater, 10).figures == month.report(muchLater, 9).figures);
    CHECK(month.report(muchLater, 11, {8}).received == 0);
    CHECK(month.report(muchLater, 11, {}).received == 3);
    CHECK(codeOf(FigureQuery(*month.database).of(month.scope(13), muchLater)) == Error::Code::InputInvalid);
}

TEST_CASE("notify: five minutes, the last second included", "[S4-三-二-1-c]")
{
    Month month;
    const auto after = [&](qint64 seconds) {
        month.walk(local(3, 9), [&](Counter& counter) {
            issued(counter);
            counter.later(seconds).must({NotifyTeam{}});
        });
    };
    after(5 * minute);
    after(5 * minute + 1);
    CHECK(month.figure("notify", muchLater) == Counts(1, 2));
    month.walk(local(3, 9), [](Counter& counter) { issued(counter); }); // still waits
    CHECK(month.figure("notify", local(3, 9, 5)) == Counts(1, 2));
    CHECK(month.figure("notify", local(3, 9, 6)) == Counts(1, 3));
    CHECK(month.figure("notify", muchLater, 12) == Counts(0, 0));
}

TEST_CASE("orders void or declined before anybody came are in no figure", "[R-figures]")
{
    Month month;
    month.walk(local(3, 9), [](Counter& counter) {
        issued(counter);
        counter.must({NotifyTeam{}, VoidOrder{.reason = u"错"_s}});
    });
    month.walk(local(3, 9), [](Counter& counter) {
        issued(counter);
        counter.must({NotifyTeam{}, Decline{.reason = u"不修了"_s}});
    });
    month.walk(local(3, 9), [](Counter& counter) {
        issued(counter);
        counter.must({NotifyTeam{}, VoidCase{.reason = u"错"_s}});
    });
    for (const auto& figure : month.report(muchLater).figures)
        CHECK(figure.denominator == 0);
    month.walk(local(3, 9), [](Counter& counter) {
        arrived(counter);
        counter.must({Decline{.reason = u"太贵"_s}});
    });
    CHECK(month.figure("notify", muchLater) == Counts(1, 1));
    CHECK(month.figure("timely", muchLater) == Counts(1, 1));
    CHECK(month.figure("in_limit", muchLater) == Counts(0, 0));
    CHECK(month.report(muchLater).received == 3);
}

TEST_CASE("timely: arrivals of minor and urgent orders, by the month of the notice", "[S4-四-一-1-a]")
{
    Month month;
    const auto arriving = [&](RepairClass repairClass, qint64 seconds) {
        month.walk(local(30, 23, 58), [&](Counter& counter) {
            issued(counter, repairClass);
            counter.must({NotifyTeam{}});
            counter.later(seconds).must({RecordArrival{}});
        });
    };
    arriving(RepairClass::Minor, 15 * minute);
    arriving(RepairClass::Minor, 15 * minute + 1);
    arriving(RepairClass::Urgent, minute);
    arriving(RepairClass::General, hour);
    arriving(RepairClass::SharedMinor, hour);
    CHECK(month.figure("timely", muchLater) == Counts(2, 3));
    CHECK(month.figure("timely", muchLater, 12) == Counts(0, 0));
    month.walk(local(30, 23, 58), [](Counter& counter) {
        issued(counter);
        counter.must({NotifyTeam{}, Appoint{.appointedAt = local(2, 9, 0, 12).toUTC()}});
    });
    CHECK(month.figure("timely", local(2, 9, 15, 12)) == Counts(2, 3)); // the limit has not run out
    CHECK(month.figure("timely", local(2, 9, 16, 12)) == Counts(2, 4));
}

TEST_CASE("in_limit and two_hour: classes with a completion clock, holds included", "[S4-四-一-2-a][S4-四-一-2-b]")
{
    Month month;
    const auto doing = [&](RepairClass repairClass, qint64 seconds) {
        month.walk(local(3, 9), [&](Counter& counter) { completed(counter, repairClass, seconds); });
    };
    doing(RepairClass::Minor, 2 * hour - minute);     // two hours from the notice
    doing(RepairClass::Minor, 2 * hour - minute + 1); // amber, not overdue
    doing(RepairClass::SharedMinor, 24 * hour - minute);
    doing(RepairClass::Urgent, 24 * hour);
    doing(RepairClass::General, 72 * hour - minute);
    doing(RepairClass::General, 73 * hour);
    doing(RepairClass::Major, 10 * day);
    CHECK(month.figure("in_limit", muchLater) == Counts(4, 6));
    CHECK(month.figure("two_hour", muchLater) == Counts(1, 4));
    month.walk(local(3, 9), [](Counter& counter) { arrived(counter); }); // open: in neither, however late
    CHECK(month.figure("in_limit", muchLater) == Counts(4, 6));
    month.walk(local(3, 9), [](Counter& counter) {
        arrived(counter);
        counter.must({PutOnHold{.note = u"业主出差"_s}});
        counter.later(5 * day).must({Resume{}});
        counter.later(hour).must({Complete{.findings = u"好"_s, .ownerSigned = true}});
    });
    CHECK(month.figure("in_limit", muchLater) == Counts(5, 7));
    CHECK(month.figure("two_hour", muchLater) == Counts(2, 5));
}

TEST_CASE("a limit that has lapsed stays missed whatever class the order gets then", "[R-reclassify]")
{
    Month month;
    const auto reclassified = [&](qint64 seconds) {
        month.walk(local(3, 9), [&](Counter& counter) {
            arrived(counter);
            counter.later(seconds).must({Reclassify{.to = RepairClass::RemoteParts, .reason = u"缺件"_s}});
            counter.must({Complete{.findings = u"好"_s, .ownerSigned = true}});
        });
    };
    reclassified(hour);
    CHECK(month.figure("in_limit", muchLater) == Counts(0, 0));
    reclassified(25 * hour);
    CHECK(month.figure("in_limit", muchLater) == Counts(0, 1));
    CHECK(month.report(muchLater).completed == 2);
}

TEST_CASE("rework: completed orders that do another again, registered when they are issued")
{
    Month month;
    month.walk(local(30, 9), [](Counter& counter) {
        returned(counter);
        counter.must({RecordRevisit{.satisfaction = Satisfaction::Dissatisfied}});
        counter.now = local(2, 9, 0, 12).toUTC();
        counter.must({Rework{.reason = u"又漏"_s}, MarkPrinted{}});
        counter.later(minute).must({NotifyTeam{}});
        counter.later(minute).must({RecordArrival{}, Complete{.findings = u"好"_s, .ownerSigned = true}});
    });
    CHECK(month.figure("rework", muchLater) == Counts(0, 1));
    CHECK(month.figure("rework", muchLater, 12) == Counts(1, 1));
    CHECK(month.figure("notify", muchLater) == Counts(1, 1));
    CHECK(month.figure("notify", muchLater, 12) == Counts(1, 1)); // five minutes from its issue
    CHECK(month.report(muchLater, 12).received == 0);
}

TEST_CASE("returned: the paper within a day of completion, of completed orders", "[S4-五-一-2-a]")
{
    Month month;
    const auto returning = [&](qint64 seconds) {
        month.walk(local(3, 9), [&](Counter& counter) {
            completed(counter);
            counter.later(seconds).must({ReturnOrder{}});
        });
    };
    returning(day);
    returning(day + 1);
    month.walk(local(3, 9), [](Counter& counter) { completed(counter); });
    CHECK(month.figure("returned", muchLater) == Counts(1, 3));
}

TEST_CASE("revisits: in time and at all, of returned orders whose time has run out", "[S4-五-一-2-b]")
{
    Month month;
    const auto revisiting = [&](qint64 seconds, RecordRevisit revisit) {
        month.walk(local(3, 9), [&](Counter& counter) {
            returned(counter);
            counter.later(seconds).must({revisit});
        });
    };
    revisiting(3 * day, {.satisfaction = Satisfaction::Satisfied});
    revisiting(3 * day + 1, {.satisfaction = Satisfaction::RoughlySatisfied});
    revisiting(day, {.answered = false});
    const auto early = local(4, 9);
    CHECK(month.figure("revisited_in_time", early) == Counts(1, 2)); // the third may still be reached
    CHECK(month.figure("revisited_in_time", muchLater) == Counts(1, 3));
    CHECK(month.figure("revisited", muchLater) == Counts(2, 3));
    revisiting(day, {.satisfaction = Satisfaction::Dissatisfied});
    CHECK(month.figure("satisfied", muchLater) == Counts(2, 3)); // of those who answered
}

TEST_CASE("satisfied belongs to the month of the revisit")
{
    Month month;
    month.walk(local(30, 9), [](Counter& counter) {
        returned(counter);
        counter.later(day).must({RecordRevisit{.satisfaction = Satisfaction::Satisfied}});
    });
    CHECK(month.figure("satisfied", muchLater) == Counts(0, 0));
    CHECK(month.figure("satisfied", muchLater, 12) == Counts(1, 1));
    CHECK(month.figure("revisited", muchLater) == Counts(1, 1));
}

TEST_CASE("promise: told by the promised day, of promises fallen due in the month", "[S4-三-二-4-b]")
{
    Month month;
    auto quality = aRepair();
    quality.part = u"seepage"_s;
    quality.scope = Scope::DeveloperLegacy;
    quality.feedbackAt = local(10, 18).toUTC();
    const auto telling = [&](qint64 seconds) {
        month.walk(local(3, 9), [&](Counter& counter) {
            counter.must({quality});
            if (seconds > 0)
                counter.later(seconds).must({LogContact{.topic = ContactTopic::Feedback, .text = u"开发商负责"_s}});
        });
    };
    telling(day);
    telling(8 * day);
    telling(0);
    CHECK(month.figure("promise", local(10, 18)) == Counts(1, 2));
    CHECK(month.figure("promise", muchLater) == Counts(1, 3));
    CHECK(month.figure("promise", muchLater, 12) == Counts(0, 0));
}

TEST_CASE("an imported case that was withdrawn is in no figure")
{
    Month month;
    ImportRepair line{.key = u"1"_s,
                      .place = u"2幢"_s,
                      .registeredAt = local(3, 9).toUTC(),
                      .reporterName = u"王"_s,
                      .reporterPhone = {},
                      .part = u"水"_s,
                      .item = u"漏"_s,
                      .bearer = {},
                      .clerk = {},
                      .notifiedAt = local(3, 9, 2).toUTC(),
                      .arrivedAt = local(3, 9, 9).toUTC(),
                      .completedAt = local(3, 10).toUTC(),
                      .fee = {500},
                      .redoes = {}};
    month.walk(local(20, 9), [&](Counter& counter) { counter.as({Role::Administrator}).must({line}); });
    CHECK(month.report(muchLater).completed == 1);
    CHECK(month.report(muchLater).fee == Money{500});
    CHECK(month.figure("notify", muchLater) == Counts(1, 1));
    CHECK(month.figure("returned", muchLater) == Counts(0, 1));
    line.key = u"2"_s;
    month.walk(local(20, 9), [&](Counter& counter) {
        counter.as({Role::Administrator}).must({line, WithdrawImport{.reason = u"错"_s}});
    });
    CHECK(month.report(muchLater).received == 1);
    CHECK(month.report(muchLater).completed == 1);
    CHECK(month.figure("timely", muchLater) == Counts(1, 1));
}

TEST_CASE("the figures stand in one order and read indexes only")
{
    Month month;
    QStringList ids;
    for (const auto& figure : month.report(muchLater).figures)
        ids << figure.id;
    CHECK(ids.join(u' ') ==
          u"notify timely in_limit two_hour rework returned revisited_in_time revisited satisfied promise"_s);
    for (const auto& definition : figure_sql::definitions) {
        const std::string text = "EXPLAIN QUERY PLAN " + std::string(definition.source);
        Statement plan(*month.database, text);
        plan.bind("from", muchLater).bind("to", muchLater).bind("site", SiteId{7}).bind("estate", EstateId{3});
        if (text.find(":now") != std::string::npos)
            plan.bind("now", muchLater);
        while (taken(plan.next())) {
            const auto detail = taken(plan.value<QString>("detail"));
            INFO(definition.id << ": " << detail.toStdString());
            CHECK_FALSE(detail.startsWith(u"SCAN"_s));
        }
    }
}
