// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

#include <map>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr std::array states{CaseState::Registered, CaseState::Issued,    CaseState::Notified, CaseState::Arrived,
                            CaseState::OnHold,     CaseState::Completed, CaseState::Returned, CaseState::Revisited,
                            CaseState::Closed,     CaseState::Declined,  CaseState::Void};

/// Where a step is open for a great repair, for somebody who has every role: R registered, I issued (and printed),
/// N notified, A arrived, H on hold, C completed, T returned, V revisited, X closed, D declined, O void.
const std::map<QString, std::string_view>& stateTable()
{
    static const std::map<QString, std::string_view> table{
        {u"backfill"_s, ""}, // of emergencies only
        {u"judgeBearer"_s, "RINAHCTVD"},
        {u"overruleBearer"_s, "RINAHCTVD"},
        {u"issueOrder"_s, "R"},
        {u"markPrinted"_s, "INAHCTVXD"},
        {u"notifyTeam"_s, "I"},
        {u"appoint"_s, "IN"},
        {u"recordArrival"_s, "N"},
        {u"complete"_s, "A"},
        {u"returnOrder"_s, "C"},
        {u"revisit"_s, "T"},
        {u"closeCase"_s, "VD"},
        {u"hold"_s, "A"},
        {u"resume"_s, "H"},
        {u"reclassify"_s, "INAH"},
        {u"tellExpected"_s, "NAH"},
        {u"rework"_s, "CTV"},
        {u"logContact"_s, "RINAHCTVXDO"},
        {u"addNote"_s, "RINAHCTVXDO"},
        {u"attach"_s, "RINAHCTVXDO"},
        {u"linkCase"_s, "RINAHCTVXDO"},
        {u"offerHandover"_s, "RINAHCTVD"},
        {u"acceptHandover"_s, ""}, // nothing was offered
        {u"correct"_s, "RINAHCTVD"},
        {u"takeBack"_s, "NAHCTVXDO"}, // not the opening, not the printing
        {u"decline"_s, "INAH"},
        {u"voidOrder"_s, "INAH"},
        {u"voidCase"_s, "RINAHD"},
        {u"withdrawImport"_s, ""}, // of imported cases only
    };
    return table;
}

} // namespace

TEST_CASE("the builder brings a case into every state", "[S4-五-一-1-c]")
{
    for (const CaseState state : states) {
        INFO(token(state).toStdString());
        CHECK(counterAt(state).caseFile.state == state);
    }
    CHECK(states.size() == static_cast<std::size_t>(tokens<CaseState>().size()));
}

TEST_CASE("every step is open in its states and barred in all others", "[S4-五-一-1-c]")
{
    constexpr std::string_view letters = "RINAHCTVXDO";
    for (std::size_t i = 0; i < states.size(); ++i) {
        Counter counter = counterAt(states[i], {}, RepairClass::Major);
        counter.facts.roles = {Role::Receptionist, Role::Repairer,       Role::MaintenanceSupervisor, Role::AreaManager,
                               Role::SiteDirector, Role::ServiceManager, Role::Administrator};
        const auto list = offers(counter.caseFile, counter.context());
        CHECK(static_cast<std::size_t>(list.size()) == stateTable().size());
        for (const auto& offer : list) {
            INFO(offer.step << " in " << token(states[i]).toStdString());
            const auto row = stateTable().find(QString::fromLatin1(offer.step));
            REQUIRE(row != stateTable().end());
            CHECK(!offer.barred == row->second.contains(letters[i]));
            if (offer.barred)
                CHECK_FALSE(offer.barred->clause.isEmpty());
        }
    }
}

TEST_CASE("the likeliest step comes first, the barred ones last", "[S4-三-二-1-b]")
{
    const std::map<CaseState, const char*> next{{CaseState::Registered, "issueOrder"},
                                                {CaseState::Issued, "notifyTeam"},
                                                {CaseState::Notified, "recordArrival"},
                                                {CaseState::Arrived, "complete"},
                                                {CaseState::OnHold, "resume"},
                                                {CaseState::Completed, "returnOrder"},
                                                {CaseState::Returned, "revisit"},
                                                {CaseState::Revisited, "closeCase"},
                                                {CaseState::Declined, "closeCase"},
                                                {CaseState::Closed, "addNote"},
                                                {CaseState::Void, "addNote"}};
    for (const auto& [state, step] : next) {
        INFO(token(state).toStdString());
        const Counter counter = counterAt(state);
        const auto list = offers(counter.caseFile, counter.context());
        CHECK(std::string_view(list.first().step) == step);
        CHECK(std::ranges::is_sorted(list, {}, [](const Offer& offer) { return offer.barred.has_value(); }));
    }
    Counter unprinted;
    unprinted.must({aRepair(), IssueOrder{}});
    CHECK(std::string_view(offers(unprinted.caseFile, unprinted.context()).first().step) == "markPrinted");
    Counter emergency;
    emergency.must({anEmergency()});
    CHECK(std::string_view(offers(emergency.caseFile, emergency.context()).first().step) == "backfill");
}

TEST_CASE("a taken step raises the revision by one, a refused one leaves all as it was", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Issued);
    const auto revision = counter.caseFile.revision;
    mustRefuse(counter, RecordArrival{}, Code::WrongState);
    counter.must({NotifyTeam{}});
    CHECK(counter.caseFile.revision == revision + 1);
}

} // namespace guitai
