// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_file.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC).addSecs(qint64{60} * minute);
}

DispatchOrder order(int ordinal = 1)
{
    DispatchOrder order;
    order.ordinal = ordinal;
    order.number = u"PG%1"_s.arg(ordinal);
    order.issuedAt = at(0);
    return order;
}

} // namespace

TEST_CASE("the state of a case follows from the events of its order", "[S4-五-一-1-c]")
{
    CaseFile file;
    CHECK(stateOf(file) == CaseState::Registered);
    file.orders << order();
    auto& only = file.orders.last();
    CHECK(stateOf(file) == CaseState::Issued);
    only.notifiedAt = at(4);
    CHECK(stateOf(file) == CaseState::Notified);
    only.arrivedAt = at(10);
    CHECK(stateOf(file) == CaseState::Arrived);
    only.holds << Hold{.from = at(11)};
    CHECK(stateOf(file) == CaseState::OnHold);
    only.holds.last().until = at(20);
    CHECK(stateOf(file) == CaseState::Arrived);
    only.completedAt = at(30);
    CHECK(stateOf(file) == CaseState::Completed);
    only.returnedAt = at(40);
    CHECK(stateOf(file) == CaseState::Returned);
    only.revisits << Revisit{.at = at(50), .answered = false};
    CHECK(stateOf(file) == CaseState::Returned);
    only.revisits << Revisit{.at = at(60), .answered = true, .satisfaction = Satisfaction::Satisfied};
    CHECK(stateOf(file) == CaseState::Revisited);
    file.closedAt = at(70);
    CHECK(stateOf(file) == CaseState::Closed);
    file.voidedAt = at(80); // a withdrawn import was closed before
    CHECK(stateOf(file) == CaseState::Void);
}

TEST_CASE("a declined order ends its case, a void one does not", "[S4-三-二-1-b]")
{
    CaseFile file;
    file.orders << order();
    file.orders.last().holds << Hold{.from = at(5)};
    file.orders.last().declinedAt = at(9);
    CHECK(stateOf(file) == CaseState::Declined);
    CHECK(file.openOrder() == nullptr);
    CHECK(file.standingOrder() == &file.orders.last());
    file.orders.last().declinedAt.reset();
    file.orders.last().voidedAt = at(9);
    CHECK(stateOf(file) == CaseState::Registered);
    CHECK(file.openOrder() == nullptr);
    CHECK(file.standingOrder() == nullptr);
    CHECK(file.lastOrder() == &file.orders.last());
}

TEST_CASE("a void rework leaves standing the order that it was to do again", "[S4-四-一-1-c]")
{
    CaseFile file;
    file.orders << order(1) << order(2);
    file.orders[0].completedAt = at(30);
    file.orders[1].redoes = file.orders[0].number;
    CHECK(stateOf(file) == CaseState::Issued);
    CHECK(file.repaired());
    file.orders[1].voidedAt = at(40);
    CHECK(stateOf(file) == CaseState::Completed);
    CHECK(file.openOrder() == &file.orders[0]);
    file.orders[0].voidedAt = at(41);
    CHECK(stateOf(file) == CaseState::Registered);
    CHECK_FALSE(file.repaired());
}

TEST_CASE("the receptionist's word on who pays stands before the table's", "[S4-三-二-0-d]")
{
    CaseFile file;
    file.judgement.bearer = Bearer::Contractor;
    CHECK_FALSE(file.paid());
    file.overruled = Overrule{.bearer = Bearer::Owner, .reason = u"x"_s};
    CHECK(file.bearer() == Bearer::Owner);
    CHECK(file.paid());
}

TEST_CASE("only owners and other persons are charged", "[S4-三-二-1-a]")
{
    for (const auto& name : tokens<Bearer>()) {
        const Bearer bearer = *fromToken<Bearer>(name);
        CHECK(isPaid(bearer) == (bearer == Bearer::Owner || bearer == Bearer::OtherPerson));
    }
}

TEST_CASE("a material costs its thousandths, rounded to the fen", "[S4-三-二-1-a]")
{
    const auto sum = [](qint64 quantity, qint64 fen) { return Material{u"管"_s, quantity, u"米"_s, {fen}}.sum().fen; };
    CHECK(sum(1000, 2550) == 2550);
    CHECK(sum(2500, 1200) == 3000);
    CHECK(sum(333, 100) == 33);
    CHECK(sum(335, 100) == 34); // 33.5
    CHECK(sum(5, 100) == 1);    // 0.5
    CHECK(sum(4, 100) == 0);
    CHECK(sum(1, 1) == 0);
    CHECK(sum(0, 9999) == 0);
    CHECK(sum(1'000'000'000, 1'000'000'000) == 1'000'000'000'000'000);
}

TEST_CASE("an order's total is its materials and its labour", "[S4-三-二-1-a]")
{
    DispatchOrder only = order();
    CHECK(only.total() == Money{});
    only.materials = {{u"阀芯"_s, 1000, u"只"_s, {1550}}, {u"生料带"_s, 500, u"卷"_s, {200}}};
    only.labour = {3000};
    CHECK(only.materialsSum() == Money{1650});
    CHECK(only.total() == Money{4650});
}

TEST_CASE("the last event of an order is the latest of all that happened", "[S4-四-一-2-d]")
{
    DispatchOrder only = order();
    CHECK_FALSE(only.lastEvent().isValid());
    only.notifiedAt = at(4);
    CHECK(only.lastEvent() == at(4));
    only.arrivedAt = at(10);
    only.holds << Hold{.from = at(12), .until = at(15)};
    CHECK(only.lastEvent() == at(15));
    only.holds << Hold{.from = at(18)};
    CHECK(only.lastEvent() == at(18));
    only.holds.last().until = at(19);
    only.completedAt = at(30);
    CHECK(only.lastEvent() == at(30));
    only.returnedAt = at(40);
    only.revisits << Revisit{.at = at(50)};
    CHECK(only.lastEvent() == at(50));
}

TEST_CASE("an attempt to revisit is no revisit", "[S4-五-一-2-b]")
{
    DispatchOrder only = order();
    only.revisits << Revisit{.at = at(1), .answered = false};
    CHECK(only.answeredRevisit() == nullptr);
    only.revisits << Revisit{.at = at(2), .answered = true};
    REQUIRE(only.answeredRevisit());
    CHECK(only.answeredRevisit()->at == at(2));
}

TEST_CASE("a whole case goes through JSON and back unchanged", "[S4-五-一-1-d]")
{
    CaseFile file;
    file.id = {3};
    file.orders << order();
    file.orders.last().holds << Hold{.from = at(1), .until = at(2), .reason = HoldReason::Developer, .note = u"等"_s};
    file.orders.last().ownerOpinion = Satisfaction::Dissatisfied;
    file.deadlines << Deadline{.item = 1, .startedAt = at(0), .limitAt = at(5), .ended = true};
    file.links << CaseLink{.other = {9}, .kind = LinkKind::SameSource};
    file.attachments << Attachment{.at = at(3), .digest = QByteArray(32, '\x7f'), .number = u"7"_s};
    const auto read = fromJson<CaseFile>(QJsonDocument::fromJson(toJson(file)).object());
    REQUIRE(read);
    CHECK(*read == file);
    CHECK(toJson(*read) == toJson(file));
}

} // namespace guitai
