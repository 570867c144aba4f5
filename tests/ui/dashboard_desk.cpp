// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard_desk.h"

#include "ui/dashboard/chart_card.h"

namespace guitai {

DashboardDesk::DashboardDesk()
{
    m_seat.emplace(*seatOf(*small.office, small.who(Role::SiteDirector)));
    page = std::make_unique<DashboardPage>(*m_seat);
    page->resize(1140, 720);
    QObject::connect(page.get(), &Page::caseWanted, page.get(), [this](CaseId id) { wanted << id; });
}

DashboardDesk::~DashboardDesk() = default;

CaseId DashboardDesk::repaired(int minutes)
{
    const auto taken = small.must(Role::SiteDirector, std::nullopt,
                                  {small.repair(), IssueOrder{.assignee = small.who(Role::Repairer)}});
    small.clock.advance(qint64{60'000} * minutes);
    small.must(Role::SiteDirector, taken.id, {MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
    small.clock.advance(3'600'000);
    small.must(Role::SiteDirector, taken.id,
               {Complete{.findings = QString::fromUtf8("换阀芯"), .labour = {3000}, .ownerSigned = true}});
    return taken.id;
}

void DashboardDesk::show()
{
    m_shown.emplace(*page);
    page->enter();
    REQUIRE(QTest::qWaitFor([this] { return tile("received").face().value != QStringLiteral("…"); }));
}

void DashboardDesk::waitFor(const char* figure, const QString& value) const
{
    INFO(figure);
    CHECK(QTest::qWaitFor([&] { return tile(figure).face().value == value; }));
}

ChartCard& DashboardDesk::card(const char* name) const
{
    return test::named<ChartCard>(*page, name);
}

QWidget& DashboardDesk::front() const
{
    auto* focused = page->focusWidget();
    REQUIRE(focused);
    return *focused;
}

QTableView& DashboardDesk::cases(int rows) const
{
    auto& view = test::named<QTableView>(*page, "figureCases");
    REQUIRE(QTest::qWaitFor([&] { return view.isVisible() && view.model()->rowCount() == rows; }));
    return view;
}

} // namespace guitai
