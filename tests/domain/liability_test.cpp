// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/liability.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QDate accepted(2019, 6, 30);
const QDate handedOver(2019, 8, 12);

WarrantyTerm years(int count)
{
    return {.length = Duration{.years = count}};
}

WarrantyTerm seasons(int count)
{
    return {.length = {}, .seasons = count, .seasonStart = u"11-15"_s, .seasonEnd = u"03-15"_s};
}

/// Seepage as the law has it: the contractor five years, the developer one from handover.
LiabilityQuestion seepage(QDate reportedOn)
{
    return {.scope = Scope::BuildingQuality,
            .part = {.statutory = years(5), .developerMinimum = years(1)},
            .reportedOn = reportedOn,
            .acceptedOn = accepted,
            .handedOverOn = handedOver};
}

void expect(const LiabilityQuestion& question, LiabilityRow row, Bearer bearer)
{
    const auto judgement = judge(question);
    INFO(token(judgement.row).toStdString() << " " << token(judgement.bearer).toStdString());
    CHECK(judgement.row == row);
    CHECK(judgement.bearer == bearer);
    CHECK(judgement.paid == (bearer == Bearer::Owner || bearer == Bearer::OtherPerson));
}

} // namespace

TEST_CASE("row 1: who caused the damage bears it, whatever the warranty says", "[S4-三-二-3-a]")
{
    const Cause cause = GENERATE(Cause::Owner, Cause::OtherPerson);
    const Scope scope =
        GENERATE(Scope::Unclear, Scope::OwnPart, Scope::SharedFacility, Scope::BuildingQuality, Scope::DeveloperLegacy);
    const bool disputed = GENERATE(false, true);
    auto question = seepage(accepted);
    question.scope = scope;
    question.cause = cause;
    question.disputed = disputed;
    expect(question, LiabilityRow::PersonCaused, cause == Cause::Owner ? Bearer::Owner : Bearer::OtherPerson);
}

TEST_CASE("an unknown cause is nobody's", "[S4-三-二-0-d]")
{
    auto question = seepage(QDate(2020, 1, 1));
    for (const Cause cause : {Cause::Unknown, Cause::Nobody}) {
        question.cause = cause;
        expect(question, LiabilityRow::QualityContractor, Bearer::Contractor);
    }
}

TEST_CASE("row 2: what is disputed or unclear stays undetermined and names no date", "[S4-三-二-3-b]")
{
    auto question = seepage(QDate(2020, 1, 1));
    question.acceptedOn.reset();
    SECTION("unclear")
    {
        question.scope = Scope::Unclear;
    }
    SECTION("disputed")
    {
        question.scope =
            GENERATE(Scope::OwnPart, Scope::SharedFacility, Scope::BuildingQuality, Scope::DeveloperLegacy);
        question.disputed = true;
    }
    expect(question, LiabilityRow::Unclear, Bearer::Undetermined);
    CHECK(judge(question).missing.isEmpty());
}

TEST_CASE("row 3: a developer's legacy is the developer's without any date", "[S4-三-二-4-b]")
{
    expect({.scope = Scope::DeveloperLegacy, .reportedOn = QDate(2035, 1, 1)}, LiabilityRow::DeveloperLegacy,
           Bearer::Developer);
}

TEST_CASE("rows 5, 6 and 7 change the day after each last day", "[S4-四-二-3][S4-四-二-3-(1)-a]")
{
    struct Line
    {
        QDate reportedOn;
        LiabilityRow row;
        Bearer bearer;
    };
    // The contract gives seven years from handover: the developer answers two years longer than the contractor.
    const Line line = GENERATE(Line{QDate(2019, 6, 30), LiabilityRow::QualityContractor, Bearer::Contractor},
                               Line{QDate(2024, 6, 29), LiabilityRow::QualityContractor, Bearer::Contractor},
                               Line{QDate(2024, 6, 30), LiabilityRow::QualityContractor, Bearer::Contractor},
                               Line{QDate(2024, 7, 1), LiabilityRow::QualityDeveloper, Bearer::Developer},
                               Line{QDate(2026, 8, 12), LiabilityRow::QualityDeveloper, Bearer::Developer},
                               Line{QDate(2026, 8, 13), LiabilityRow::QualityExpired, Bearer::Owner});
    auto question = seepage(line.reportedOn);
    question.part.contract = years(7);
    CAPTURE(line.reportedOn);
    expect(question, line.row, line.bearer);
    CHECK(judge(question).contractorEnd == QDate(2024, 6, 30));
    CHECK(judge(question).developerEnd == QDate(2026, 8, 12));
}

TEST_CASE("row 7: after the warranty a common part is the fund's and an own part the owner's",
          "[S4-四-二-3][S4-三-二-3-a]")
{
    auto question = seepage(QDate(2024, 7, 1));
    expect(question, LiabilityRow::QualityExpired, Bearer::Owner);
    question.part.common = true;
    expect(question, LiabilityRow::QualityExpired, Bearer::MaintenanceFund);
}

TEST_CASE("the developer answers at least as long as the contractor and as the law of 1998 wants", "[S4-四-二-3-(1)-a]")
{
    auto question = seepage(QDate(2024, 6, 30));
    SECTION("the contractor's term is longer than one year from handover")
    {
        CHECK(judge(question).developerEnd == QDate(2024, 6, 30));
    }
    SECTION("a late handover: one year from it outlasts the contractor")
    {
        question.handedOverOn = QDate(2024, 5, 1);
        question.reportedOn = QDate(2025, 5, 1);
        expect(question, LiabilityRow::QualityDeveloper, Bearer::Developer);
        question.reportedOn = QDate(2025, 5, 2);
        expect(question, LiabilityRow::QualityExpired, Bearer::Owner);
    }
    SECTION("a contract shorter than the law shortens nothing")
    {
        question.handedOverOn = QDate(2024, 5, 1);
        question.part.contract = {.length = Duration{.months = 2}};
        CHECK(judge(question).developerEnd == QDate(2025, 5, 1));
    }
    SECTION("a contract longer than the law counts")
    {
        question.handedOverOn = QDate(2024, 5, 1);
        question.part.contract = years(2);
        CHECK(judge(question).developerEnd == QDate(2026, 5, 1));
    }
}

TEST_CASE("row 4: an own part within its term is judged as house quality", "[S4-三-二-1-a]")
{
    auto question = seepage(QDate(2024, 6, 30));
    question.scope = Scope::OwnPart;
    expect(question, LiabilityRow::QualityContractor, Bearer::Contractor);
    question.part.contract = years(7);
    question.reportedOn = QDate(2026, 8, 12);
    expect(question, LiabilityRow::QualityDeveloper, Bearer::Developer);
}

TEST_CASE("row 4': an own part after its term, or without one, is the owner's to pay", "[S4-三-二-1-a]")
{
    auto question = seepage(QDate(2024, 7, 1));
    question.scope = Scope::OwnPart;
    expect(question, LiabilityRow::OwnPartPaid, Bearer::Owner);
    expect({.scope = Scope::OwnPart, .reportedOn = QDate(2020, 1, 1)}, LiabilityRow::OwnPartPaid, Bearer::Owner);
}

TEST_CASE("rows 8 and 8': a shared facility changes hands the day after the contractor's term",
          "[S4-四-二-2-a][S4-四-二-2-b]")
{
    auto question = seepage(QDate(2024, 6, 30));
    question.scope = Scope::SharedFacility;
    question.part.contract = years(7); // the developer's term says nothing about shared facilities
    expect(question, LiabilityRow::SharedContractor, Bearer::Contractor);
    question.reportedOn = QDate(2024, 7, 1);
    expect(question, LiabilityRow::SharedLater, Bearer::PropertyCompany);
    question.fundAfterWarranty = true;
    expect(question, LiabilityRow::SharedLater, Bearer::MaintenanceFund);
}

TEST_CASE("a shared facility without a term is the company's at once", "[S4-四-二-2-a]")
{
    expect({.scope = Scope::SharedFacility, .reportedOn = QDate(2020, 1, 1)}, LiabilityRow::SharedLater,
           Bearer::PropertyCompany);
}

TEST_CASE("a missing date leaves the case undetermined and is named only where it decides", "[S4-三-二-3-b]")
{
    struct Line
    {
        const char* why;
        Scope scope;
        bool acceptedKnown;
        bool handedOverKnown;
        QDate reportedOn;
        QStringList missing;
        LiabilityRow row;
    };
    const QDate early(2020, 1, 1);
    const QDate late(2030, 1, 1);
    const QStringList acceptance{u"acceptedOn"_s};
    const QStringList handover{u"handedOverOn"_s};
    const std::vector<Line> lines{
        {"acceptance decides", Scope::BuildingQuality, false, true, early, acceptance, LiabilityRow::Unclear},
        {"acceptance decides late too", Scope::OwnPart, false, true, late, acceptance, LiabilityRow::Unclear},
        {"acceptance comes first", Scope::BuildingQuality, false, false, early, acceptance, LiabilityRow::Unclear},
        {"handover is not asked within the contractor's term",
         Scope::BuildingQuality,
         true,
         false,
         early,
         {},
         LiabilityRow::QualityContractor},
        {"handover decides after it", Scope::BuildingQuality, true, false, late, handover, LiabilityRow::Unclear},
        {"handover decides for an own part", Scope::OwnPart, true, false, late, handover, LiabilityRow::Unclear},
        {"shared: acceptance decides", Scope::SharedFacility, false, true, late, acceptance, LiabilityRow::Unclear},
        {"shared: handover never", Scope::SharedFacility, true, false, late, {}, LiabilityRow::SharedLater},
        {"legacy: none", Scope::DeveloperLegacy, false, false, late, {}, LiabilityRow::DeveloperLegacy},
    };
    for (const auto& line : lines) {
        INFO(line.why);
        auto question = seepage(line.reportedOn);
        question.scope = line.scope;
        if (!line.acceptedKnown)
            question.acceptedOn.reset();
        if (!line.handedOverKnown)
            question.handedOverOn.reset();
        const auto judgement = judge(question);
        CHECK(judgement.row == line.row);
        CHECK(judgement.missing == line.missing);
        if (!line.missing.isEmpty())
            CHECK(judgement.bearer == Bearer::Undetermined);
    }
}

TEST_CASE("a handover that no term starts from is not asked for", "[S4-三-二-3-b]")
{
    auto question = seepage(QDate(2030, 1, 1));
    question.part.developerMinimum = {};
    question.handedOverOn.reset();
    expect(question, LiabilityRow::QualityExpired, Bearer::Owner);
}

TEST_CASE("an acceptance that no term starts from is not asked for", "[S4-三-二-3-b]")
{
    auto question = seepage(QDate(2020, 8, 12));
    question.part.statutory = {};
    question.acceptedOn.reset();
    expect(question, LiabilityRow::QualityDeveloper, Bearer::Developer);
    question.reportedOn = QDate(2020, 8, 13);
    expect(question, LiabilityRow::QualityExpired, Bearer::Owner);
}

TEST_CASE("a person's damage needs no date", "[S4-三-二-3-a]")
{
    LiabilityQuestion question = seepage(QDate(2020, 1, 1));
    question.cause = Cause::Owner;
    question.acceptedOn.reset();
    CHECK(judge(question).missing.isEmpty());
}

TEST_CASE("a term that starts on 29 February ends on the last of February", "[S4-三-二-0-d]")
{
    const QDate leapDay(2020, 2, 29);
    CHECK(years(1).lastDay(leapDay) == QDate(2021, 2, 28));
    CHECK(years(4).lastDay(leapDay) == QDate(2024, 2, 29));
    CHECK(years(5).lastDay(leapDay) == QDate(2025, 2, 28));
    CHECK(WarrantyTerm{.length = Duration{.months = 2}}.lastDay(QDate(2019, 12, 31)) == leapDay);
    auto question = seepage(QDate(2025, 2, 28));
    question.acceptedOn = leapDay;
    expect(question, LiabilityRow::QualityContractor, Bearer::Contractor);
    question.reportedOn = QDate(2025, 3, 1);
    CHECK(judge(question).row != LiabilityRow::QualityContractor);
}

TEST_CASE("heating is counted in whole seasons; one that runs already does not count", "[S4-三-二-0-d]")
{
    CHECK(seasons(2).lastDay(QDate(2019, 6, 30)) == QDate(2021, 3, 15));
    CHECK(seasons(1).lastDay(QDate(2019, 6, 30)) == QDate(2020, 3, 15));
    CHECK(seasons(2).lastDay(QDate(2019, 11, 15)) == QDate(2021, 3, 15)); // begins that very day
    CHECK(seasons(2).lastDay(QDate(2019, 11, 16)) == QDate(2022, 3, 15));
    CHECK(seasons(2).lastDay(QDate(2020, 1, 31)) == QDate(2022, 3, 15));
    CHECK(seasons(2).lastDay(QDate(2020, 3, 15)) == QDate(2022, 3, 15));
    CHECK(seasons(2).lastDay(QDate(2020, 3, 16)) == QDate(2022, 3, 15));
}

TEST_CASE("a cooling season lies within one year", "[S4-三-二-0-d]")
{
    const WarrantyTerm cooling{.length = {}, .seasons = 2, .seasonStart = u"06-01"_s, .seasonEnd = u"09-30"_s};
    CHECK(cooling.lastDay(QDate(2019, 5, 31)) == QDate(2020, 9, 30));
    CHECK(cooling.lastDay(QDate(2019, 6, 2)) == QDate(2021, 9, 30));
}

TEST_CASE("heating in its second season is the contractor's, on the day after its end no more", "[S4-四-二-3-(1)-b]")
{
    auto question = seepage(QDate(2021, 3, 15));
    question.part = {.statutory = seasons(2), .developerMinimum = seasons(1)};
    expect(question, LiabilityRow::QualityContractor, Bearer::Contractor);
    question.reportedOn = QDate(2021, 3, 16);
    expect(question, LiabilityRow::QualityExpired, Bearer::Owner);
    question.scope = Scope::OwnPart;
    expect(question, LiabilityRow::OwnPartPaid, Bearer::Owner);
}

TEST_CASE("the structure is the contractor's for its design life", "[S4-四-二-3-(1)-b]")
{
    auto question = seepage(QDate(2069, 6, 30));
    question.part = {.common = true, .statutory = years(50)};
    expect(question, LiabilityRow::QualityContractor, Bearer::Contractor);
    question.reportedOn = QDate(2069, 7, 1);
    expect(question, LiabilityRow::QualityExpired, Bearer::MaintenanceFund);
}

TEST_CASE("each row knows what it asks of the counter", "[S4-三-二-3-a][S4-三-二-4-b][S4-四-二-3-(1)-d]")
{
    struct Line
    {
        LiabilityRow row;
        bool sheet;
        bool feedback;
        bool explanation;
    };
    const std::vector<Line> lines{
        {LiabilityRow::Unclear, false, true, false},          {LiabilityRow::PersonCaused, false, false, true},
        {LiabilityRow::DeveloperLegacy, true, true, false},   {LiabilityRow::OwnPartPaid, false, false, false},
        {LiabilityRow::QualityContractor, true, true, false}, {LiabilityRow::QualityDeveloper, true, true, false},
        {LiabilityRow::QualityExpired, false, false, true},   {LiabilityRow::SharedContractor, false, false, false},
        {LiabilityRow::SharedLater, false, false, false},
    };
    REQUIRE(lines.size() == static_cast<std::size_t>(tokens<LiabilityRow>().size()));
    for (const auto& line : lines) {
        INFO(token(line.row).toStdString());
        CHECK(needsContactSheet(line.row) == line.sheet);
        CHECK(promisesFeedback(line.row) == line.feedback);
        CHECK(needsExplanation(line.row) == line.explanation);
    }
}

} // namespace guitai
