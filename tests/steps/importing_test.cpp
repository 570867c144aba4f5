// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QDateTime old(int minute)
{
    return QDateTime(QDate(2025, 3, 3), QTime(1, 0), Qt::UTC).addSecs(qint64{60} * minute);
}

/// A line of a ledger, complete; its times need not obey any rule.
ImportRepair aLine()
{
    return {.batch = {5},
            .row = 12,
            .key = u"10 2025-03-03 09:00"_s,
            .place = u"顺发恒园 9-9-999"_s,
            .registeredAt = old(0),
            .reporterName = u"李四"_s,
            .reporterPhone = u"13900000003"_s,
            .part = u"水"_s,
            .item = u"漏水"_s,
            .repairClass = RepairClass::Urgent,
            .bearer = u"业主"_s,
            .notifiedAt = old(3),
            .arrivedAt = old(15),
            .completedAt = old(90),
            .returnedAt = old(300),
            .revisitedAt = old(2000),
            .satisfaction = Satisfaction::RoughlySatisfied,
            .fee = {8000},
            .redoes = u"7"_s};
}

Counter administrator()
{
    Counter counter;
    counter.facts.place = {};
    return counter.as({Role::Administrator});
}

} // namespace

TEST_CASE("a line of an old ledger becomes a closed case with all its times", "[S4-五-一-1-d]")
{
    Counter counter = administrator();
    counter.must({aLine()});
    const auto& file = counter.caseFile;
    CHECK(file.state == CaseState::Closed);
    CHECK(file.closedAt == old(2000));
    CHECK(file.place.text == u"顺发恒园 9-9-999"_s);
    CHECK(file.part == u"waterSupply"_s);
    CHECK(file.bearer() == Bearer::Owner);
    CHECK(file.emergency);
    REQUIRE(file.source);
    CHECK(file.source->key == aLine().key);
    CHECK(counter.order().labour == Money{8000});
    CHECK(counter.order().redoes == u"7"_s);
    CHECK(counter.order().answeredRevisit()->satisfaction == Satisfaction::RoughlySatisfied);
    CHECK(counter.deadline(DeadlineKind::Notify)->metAt == old(3));
    CHECK(counter.deadline(DeadlineKind::Revisit)->metAt == old(2000));
}

TEST_CASE("every bearer that ledgers name is understood, the rest stays undetermined", "[S4-四-二-3]")
{
    const std::vector<std::pair<QString, Bearer>> names{{u"业主"_s, Bearer::Owner},
                                                        {u"保修单位"_s, Bearer::Contractor},
                                                        {u"物业公司"_s, Bearer::PropertyCompany},
                                                        {u"物业"_s, Bearer::PropertyCompany},
                                                        {u"开发商"_s, Bearer::Developer},
                                                        {u"维修基金"_s, Bearer::MaintenanceFund},
                                                        {u"维修资金"_s, Bearer::MaintenanceFund},
                                                        {u"专项维修资金"_s, Bearer::MaintenanceFund},
                                                        {u" 业主 "_s, Bearer::Owner},
                                                        {u""_s, Bearer::Undetermined},
                                                        {u"隔壁老王"_s, Bearer::Undetermined}};
    for (const auto& [name, bearer] : names) {
        INFO(name.toStdString());
        Counter counter = administrator();
        auto line = aLine();
        line.bearer = name;
        counter.must({line});
        CHECK(counter.caseFile.bearer() == bearer);
        CHECK(counter.caseFile.source->bearer == name);
    }
}

TEST_CASE("a line without events is a case all the same; its unmet clocks have ended", "[S4-五-一-1-d]")
{
    Counter counter = administrator();
    ImportRepair line{.key = u"1"_s, .registeredAt = old(0)};
    counter.must({line});
    CHECK(counter.caseFile.closedAt == old(0));
    for (const auto& deadline : counter.caseFile.deadlines)
        CHECK(deadline.ended);
    line.key.clear();
    mustRefuse(counter, line, Code::FieldMissing);
    line = {.key = u"1"_s};
    mustRefuse(counter, line, Code::FieldMissing);
}

TEST_CASE("an attempt without an answer is imported as one", "[S4-五-一-2-b]")
{
    Counter counter = administrator();
    auto line = aLine();
    line.satisfaction.reset();
    line.part = u"月亮"_s;
    counter.must({line});
    CHECK(counter.order().answeredRevisit() == nullptr);
    CHECK(counter.caseFile.part == u"月亮"_s);
}

TEST_CASE("an import is withdrawn as long as nobody has touched the case", "[S4-五-一-1-d]")
{
    Counter counter = administrator();
    counter.must({aLine()});
    Counter touched = counter;
    touched.as({Role::Receptionist}).must({AddNote{u"x"_s}});
    touched.as({Role::Administrator});
    mustRefuse(touched, WithdrawImport{}, Code::AlreadyDone);
    counter.must({WithdrawImport{u"选错文件"_s}});
    CHECK(counter.caseFile.state == CaseState::Void);
    CHECK(counter.caseFile.deadlines.isEmpty());
    mustRefuse(counter, WithdrawImport{}, Code::AlreadyDone);
    Counter own = counterAt(CaseState::Registered);
    own.as({Role::Administrator});
    mustRefuse(own, WithdrawImport{}, Code::NothingToTakeBack);
}

} // namespace guitai
