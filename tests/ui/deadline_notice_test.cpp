// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/deadline_notice.h"

#include "tests/support/small_office.h"
#include "ui/page/office_watch.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qint64 minute = 60'000;

/// What the notice of one seat says while time goes by.
class Told
{
public:
    explicit Told(Role role) : m_seat(*seatOf(*small.office, small.who(role))), m_watch(m_seat) {}

    void sitDown()
    {
        m_notice = std::make_unique<DeadlineNotice>(m_seat, m_watch, nullptr);
        QObject::connect(m_notice.get(), &DeadlineNotice::nearing, m_notice.get(),
                         [this](const QString& sentence) { sentences << sentence; });
    }

    void pass(qint64 milliseconds)
    {
        small.clock.advance(milliseconds);
        Q_EMIT m_watch.ticked();
        Q_EMIT m_watch.ticked(); // nothing is said twice
    }

    SmallOffice small;
    QStringList sentences;

private:
    Seat m_seat;
    OfficeWatch m_watch;
    std::unique_ptr<DeadlineNotice> m_notice;
};

} // namespace

TEST_CASE("a deadline that has a quarter of its time left is told once, and none that has run out", "[S4-三-二-1-c]")
{
    Told told(Role::Receptionist);
    told.sitDown();
    const auto file = told.small.must(Role::Receptionist, {}, {told.small.repair(), IssueOrder{}});
    told.pass(3 * minute);
    CHECK(told.sentences.isEmpty());
    told.pass(minute);
    REQUIRE(told.sentences.size() == 1);
    CHECK(told.sentences.first().startsWith(file.lastOrder()->number));
    CHECK(told.sentences.first().contains(told.small.room.number));
    told.pass(2 * minute);
    CHECK(told.sentences.size() == 1);
}

TEST_CASE("nobody is told of a deadline that others have to meet, nor of what was near before they sat down")
{
    Told repairer(Role::Repairer);
    repairer.sitDown();
    repairer.small.must(Role::Receptionist, {}, {repairer.small.repair(), IssueOrder{}});
    repairer.pass(4 * minute);
    CHECK(repairer.sentences.isEmpty());

    Told late(Role::Receptionist);
    late.small.must(Role::Receptionist, {}, {late.small.repair(), IssueOrder{}});
    late.small.clock.advance(4 * minute);
    late.sitDown();
    late.pass(10'000);
    CHECK(late.sentences.isEmpty());
}

} // namespace guitai
