// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/time_line.h"

#include "core/service/case_words.h"
#include "tests/support/small_office.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("the journal of a case reads in words: labels, names, local times and money")
{
    SmallOffice small;
    const CaseId id = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}, MarkPrinted{}}).id;
    small.must(Role::Receptionist, id, {NotifyTeam{.assignee = small.who(Role::Repairer)}});
    small.clock.advance(3'600'000);
    small.must(Role::Repairer, id, {RecordArrival{.arrivedAt = small.clock.now().addSecs(-60)}});
    const auto done =
        small.must(Role::Repairer, id,
                   {Complete{.findings = u"换阀芯"_s,
                             .materials = {{.name = u"阀芯"_s, .quantity = 1500, .unit = u"个"_s, .price = {1550}}},
                             .labour = {3000},
                             .ownerSigned = true}});
    CHECK_FALSE(small.take(Role::Repairer, id, {CloseCase{}}));

    const auto lines = timeLine(*small.office, done, QTimeZone("Asia/Shanghai")).value();
    REQUIRE(lines.size() == 7);
    CHECK(lines[0].label == u"登记报修"_s);
    CHECK(lines[0].text.contains(u"张三"));
    CHECK(lines[0].text.contains(u"给排水"));
    CHECK(lines[3].text.contains(small.office->staff.find(small.who(Role::Repairer)).value()->name));
    CHECK(lines[4].text.contains(u"2026-11-23 10:59"));
    CHECK(lines[5].text.contains(u"换阀芯"));
    CHECK(lines[5].text.contains(u"阀芯 1.5 个 × 15.50"));
    CHECK(lines[5].text.contains(u"30.00"));
    CHECK(lines[6].denied);
    CHECK_FALSE(lines[6].text.isEmpty());
}

TEST_CASE("a box that was corrected reads yes and no")
{
    SmallOffice small;
    const CaseId id = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}, MarkPrinted{}}).id;
    small.must(Role::Receptionist, id, {NotifyTeam{.assignee = small.who(Role::Repairer)}});
    small.must(Role::Repairer, id, {RecordArrival{}});
    small.must(Role::Repairer, id, {Complete{.findings = u"换阀芯"_s, .ownerSigned = false}});
    const auto corrected =
        small.must(Role::Receptionist, id, {Correct{u"ownerSigned"_s, 1, u"false"_s, u"true"_s, u"补签"_s}});
    const auto lines = timeLine(*small.office, corrected, QTimeZone("Asia/Shanghai")).value();
    CHECK(lines.back().text.contains(u"old value no"));
    CHECK(lines.back().text.contains(u"new value yes"));
}

TEST_CASE("the words for the counter carry the days and the fee", "[S4-三-二-3-a]")
{
    SmallOffice small;
    const auto taken = small.must(Role::Receptionist, {}, {small.repair()});
    const auto* procedure = procedureOf(*small.office, taken).value();
    const QString words = judgementWords(taken, *procedure);
    CHECK(words.contains(taken.feeStandard));
    CHECK_FALSE(words.contains(u"%"));
    CHECK(word(*procedure, CaseState::Registered) != u"caseState.registered"_s);
}

} // namespace guitai
