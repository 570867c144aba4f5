// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo.h"

#include "core/service/case_service.h"
#include "core/service/verify_service.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace guitai {

TEST_CASE("the demonstration shows every state and every row, and replays to the same")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.guitai"));
    const QDateTime today(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
    const auto counts = makeDemo(path, today);
    if (!counts)
        FAIL((std::holds_alternative<Refusal>(counts.error())
                  ? token(std::get<Refusal>(counts.error()).code)
                  : token(std::get<Error>(counts.error()).code) + std::get<Error>(counts.error()).detail)
                 .toStdString());
    CHECK(counts->estates == 3);
    CHECK(counts->rooms == 400);
    CHECK(counts->residents > 450);
    CHECK(counts->cases >= 590);

    const ManualClock clock(today);
    const auto office = Office::open(path, clock, OpenMode::ReadOnly);
    REQUIRE(office);
    const auto report = verify(**office, {.replay = true, .backedUp = {}});
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
    CHECK(report->replayed == counts->steps);

    QSet<CaseState> states;
    QSet<LiabilityRow> rows;
    int overdue = 0, emergencies = 0, notBackfilled = 0, offered = 0, reworked = 0, held = 0;
    CaseService cases(**office);
    int seen = 0;
    for (const int year : {2025, 2026})
        for (int i = 1; i <= counts->cases; ++i) {
            const auto found = cases.read(QStringLiteral("BX%1-%2").arg(year).arg(i, 6, 10, QLatin1Char('0')));
            if (!found)
                break;
            ++seen;
            const auto& file = *found;
            states << file.state;
            rows << file.judgement.row;
            emergencies += file.emergency;
            notBackfilled += file.emergency && file.orders.first().number.isEmpty();
            offered += file.offeredTo.has_value();
            reworked += file.orders.size() > 1;
            held += std::ranges::any_of(file.orders, [](const auto& order) { return !order.holds.isEmpty(); });
            overdue += std::ranges::any_of(file.deadlines, [&](const Deadline& deadline) {
                return deadline.limitAt && *deadline.limitAt < today && !deadline.metAt && !deadline.ended;
            });
        }
    CHECK(seen == counts->cases);
    CHECK(states.size() == tokens<CaseState>().size());
    CHECK(rows.size() == tokens<LiabilityRow>().size());
    for (const int times : {overdue, emergencies, notBackfilled, offered, reworked, held})
        CHECK(times > 0);
}

} // namespace guitai
