// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

#include <QJsonObject>
#include <map>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr std::array roleLetters{std::pair{'R', Role::Receptionist},          std::pair{'P', Role::Repairer},
                                 std::pair{'M', Role::MaintenanceSupervisor}, std::pair{'A', Role::AreaManager},
                                 std::pair{'D', Role::SiteDirector},          std::pair{'S', Role::ServiceManager},
                                 std::pair{'E', Role::EngineeringManager},    std::pair{'G', Role::GeneralManager},
                                 std::pair{'X', Role::Administrator}};

/// The role table of docs/readings.md, step by step. The site director takes every site step.
const std::map<QString, const char*>& roleTable()
{
    static const std::map<QString, const char*> table{
        // intake; on the site the team's finding judges again (S4-三-二-3-a)
        {u"registerRepair"_s, "RD"},
        {u"registerEmergency"_s, "RD"},
        {u"backfill"_s, "RD"},
        {u"judgeBearer"_s, "RMD"},
        {u"overruleBearer"_s, "RD"},
        {u"linkCase"_s, "RAD"},
        // issue, notify, appoint
        {u"issueOrder"_s, "RD"},
        {u"rework"_s, "RD"},
        {u"markPrinted"_s, "RMAD"},
        {u"notifyTeam"_s, "RD"},
        {u"appoint"_s, "RD"},
        {u"decline"_s, "RD"},
        // arrive, hold, complete, progress: the repairer's and so the supervisor's; the receptionist records times
        {u"recordArrival"_s, "RPMD"},
        {u"hold"_s, "RPMD"},
        {u"resume"_s, "RPMD"},
        {u"tellExpected"_s, "RPMD"},
        {u"complete"_s, "RPMD"},
        {u"reclassify"_s, "MD"},
        // returns, revisit
        {u"returnOrder"_s, "RD"},
        {u"revisit"_s, "RAD"},
        {u"closeCase"_s, "RAD"},
        // void
        {u"voidOrder"_s, "D"},
        {u"voidCase"_s, "D"},
        // follow-up: who may own a case, who may write on it
        {u"offerHandover"_s, "RPMAD"},
        {u"acceptHandover"_s, "RPMADS"},
        {u"logContact"_s, "RPMADS"},
        {u"attach"_s, "RPMADS"},
        {u"addNote"_s, "RPMADSEG"},
        {u"correct"_s, "RMAD"},
        {u"takeBack"_s, "RPMAD"},
        // old ledgers come with the accounts and the directory
        {u"importRepair"_s, "X"},
        {u"withdrawImport"_s, "X"}};
    return table;
}

} // namespace

TEST_CASE("every step has its row in the role table, its roles and its label", "[S4-二]")
{
    const Counter counter;
    const auto shapes = stepShapes();
    CHECK(static_cast<std::size_t>(shapes.size()) == roleTable().size());
    CHECK(static_cast<std::size_t>(shapes.size()) == std::variant_size_v<AnyCaseStep>);
    for (const auto& shape : shapes) {
        INFO(shape.step);
        const auto name = QString::fromLatin1(shape.step);
        CHECK(roleTable().contains(name));
        CHECK_FALSE(counter.procedure().rolesFor(name).isEmpty());
        CHECK(counter.procedure().label(u"step."_s + name) != u"step."_s + name);
    }
}

TEST_CASE("each role takes the steps that are its own and no other", "[S4-二]")
{
    for (const auto& [step, allowed] : roleTable()) {
        for (const auto& [letter, role] : roleLetters) {
            INFO(step.toStdString() << " by " << token(role).toStdString());
            Counter counter = counterAt(CaseState::Registered);
            counter.as({role}, {9});
            const auto input = readStep(step, {});
            REQUIRE(input);
            REQUIRE(*input);
            const auto refusal = counter.step(**input);
            const bool barred = refusal && refusal->code == Code::NotYourRole && refusal->clause == u"R-roles"_s;
            CHECK(barred == !std::string_view(allowed).contains(letter));
        }
    }
}

TEST_CASE("who has no role takes no step; who has two takes the steps of both", "[S4-二]")
{
    Counter counter = counterAt(CaseState::Registered);
    counter.as({});
    for (const auto& offer : offers(counter.caseFile, counter.context())) {
        INFO(offer.step);
        REQUIRE(offer.barred);
        CHECK(offer.barred->code == Code::NotYourRole);
    }
    counter.as({Role::AreaManager, Role::MaintenanceSupervisor});
    mustRefuse(counter, IssueOrder{}, Code::NotYourRole);
    counter.must({AddNote{u"x"_s}, JudgeBearer{.scope = Scope::OwnPart}});
}

TEST_CASE("a refusal names the roles that may", "[S4-二]")
{
    Counter counter = counterAt(CaseState::Issued);
    counter.as({Role::Repairer});
    const auto refusal = counter.step(VoidOrder{u"x"_s});
    REQUIRE(refusal);
    CHECK(refusal->args == QStringList{u"管理处主任"_s});
}

} // namespace guitai
