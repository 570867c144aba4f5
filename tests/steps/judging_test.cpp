// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a survey judges again by the table and clears an overruling", "[S4-三-二-3-c]")
{
    Counter counter;
    auto call = aRepair();
    call.part = u"other"_s;
    call.feedbackAt = counter.now.addDays(1);
    counter.must({call, IssueOrder{}});
    CHECK(counter.caseFile.bearer() == Bearer::Undetermined);
    counter.must(
        {Attach{.kind = AttachmentKind::SurveyRecord, .fileName = u"查勘.pdf"_s, .digest = QByteArray(32, 'x')},
         OverruleBearer{Bearer::Developer, u"现场看像遗留"_s}});
    CHECK(counter.caseFile.bearer() == Bearer::Developer);
    CHECK(counter.caseFile.judgement.bearer == Bearer::Undetermined); // both are kept
    CHECK(counter.caseFile.overruled->by == StaffId{1});
    counter.must({JudgeBearer{.scope = Scope::BuildingQuality, .part = u"structure"_s}});
    CHECK_FALSE(counter.caseFile.overruled);
    CHECK(counter.caseFile.judgement.row == LiabilityRow::QualityContractor);
    mustRefuse(counter, JudgeBearer{.part = u"moon"_s}, Code::UnknownPart, "S4-三-二-0-d");
}

TEST_CASE("an order turned into paid service needs the fee told and the owner's consent before it is charged",
          "[S4-三-二-3-d][S4-三-二-3-a]")
{
    Counter counter;
    counter.must({aLegacyRepair(counter), IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
    counter.must({JudgeBearer{.scope = Scope::BuildingQuality, .cause = Cause::Owner}});
    CHECK(counter.caseFile.paid());
    auto charged = done();
    charged.labour = {5000};
    charged.ownerSigned = true;
    mustRefuse(counter, charged, Code::FeeNotTold, "S4-三-二-1-a");
    counter.must({told(ContactTopic::FeeStandard)});
    mustRefuse(counter, charged, Code::ExplanationMissing, "S4-三-二-3-a");
    counter.must({told(ContactTopic::Explanation), charged});
}

TEST_CASE("work judged to be paid after its completion does not close without fee, consent and signature",
          "[S4-三-二-3-d]")
{
    Counter counter;
    auto call = anExpiredRepair();
    call.part = u"structure"_s;
    call.feeTold = false;
    call.feedbackAt = counter.now.addDays(1);
    auto charged = done();
    charged.materials = {{u"砂浆"_s, 2000, u"袋"_s, {2500}}};
    counter.must({call, IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, charged, ReturnOrder{}, revisited(),
                  OverruleBearer{Bearer::Owner, u"业主自行改动"_s}, told(ContactTopic::Feedback)});
    mustRefuse(counter, CloseCase{}, Code::FeeNotTold, "S4-三-二-1-a");
    counter.must({told(ContactTopic::FeeStandard)});
    mustRefuse(counter, CloseCase{}, Code::ExplanationMissing, "S4-三-二-3-a");
    counter.must({told(ContactTopic::Explanation)});
    mustRefuse(counter, CloseCase{}, Code::NotSigned, "S4-四-二-1-b");
    counter.must({Correct{u"ownerSigned"_s, 1, u"false"_s, u"true"_s, u"补签"_s}, CloseCase{}});
}

TEST_CASE("overruling needs a reason", "[S4-三-二-0-d]")
{
    Counter counter;
    counter.must({aRepair()});
    mustRefuse(counter, OverruleBearer{Bearer::Developer, u" "_s}, Code::FieldMissing, "S4-三-二-0-d");
    counter.must({OverruleBearer{Bearer::PropertyCompany, u"优惠"_s}});
    CHECK_FALSE(counter.caseFile.paid());
}

TEST_CASE("the fund pays for common parts only, and only after their warranty", "[S4-四-二-3]")
{
    Counter counter;
    const OverruleBearer toFund{Bearer::MaintenanceFund, u"业主大会同意"_s};
    counter.must({aRepair()});
    mustRefuse(counter, toFund, Code::FieldInvalid, "S4-四-二-3");
    auto call = aSharedRepair();
    call.part = u"lift"_s;
    counter.must({call, toFund});
    call.part = u"structure"_s;
    counter.must({call});
    mustRefuse(counter, toFund, Code::FieldInvalid, "S4-四-二-3");
}

TEST_CASE("another part has another fee, which must be told again", "[S4-三-二-1-a]")
{
    Counter counter;
    counter.must({aRepair(), JudgeBearer{.scope = Scope::OwnPart, .part = u"waterSupply"_s}});
    CHECK(counter.caseFile.feeTold);
    counter.must({JudgeBearer{.scope = Scope::OwnPart, .part = u"sanitary"_s}});
    CHECK(counter.caseFile.feeStandard == u"马桶维修 50 元/次，材料另计"_s);
    CHECK_FALSE(counter.caseFile.feeTold);
    mustRefuse(counter, IssueOrder{}, Code::FeeNotTold, "S4-三-二-1-a");
}

} // namespace guitai
