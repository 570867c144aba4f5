// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/counter.h"

namespace guitai {

TEST_CASE("a repair walks the whole road from the call to the close", "[S4-三-二-1-b][S4-五-一-1-a]")
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{}, MarkPrinted{}});
    counter.later(240).must({NotifyTeam{}});
    counter.later(600).must({RecordArrival{}});
    counter.later(3600).must({Complete{.findings = QStringLiteral("换阀芯"), .labour = {3000}, .ownerSigned = true}});
    counter.later(3600).must({ReturnOrder{}});
    counter.later(3600).must({RecordRevisit{.satisfaction = Satisfaction::Satisfied}});
    counter.must({CloseCase{}});
    CHECK(counter.caseFile.state == CaseState::Closed);
    CHECK(counter.caseFile.revision == 9);
    for (const auto& deadline : counter.caseFile.deadlines) {
        INFO(token(deadline.kind).toStdString());
        CHECK(deadline.metAt.has_value());
        CHECK(*deadline.metAt <= *deadline.limitAt);
    }
    CHECK(counter.caseFile.deadlines.size() == 5);
}

} // namespace guitai
