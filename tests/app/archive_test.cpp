// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

namespace guitai {

using namespace Qt::StringLiterals;

TEST_CASE("a contractor is entered by name, and what it answers for is added to it", "[S4-四-二-2-b]")
{
    const Desk desk;
    const auto made = desk.must({u"contractor"_s, u"恒建防水"_s, u"--phone"_s, u"0571-88880000"_s, u"--estate"_s,
                                 u"恒春苑"_s, u"--part"_s, u"屋面"_s, u"--term"_s, u"8年"_s});
    CHECK(made["covers"_L1][0]["part"_L1] == u"roof"_s);
    CHECK(made["covers"_L1][0]["term"_L1] == u"P8Y"_s);
    const auto more =
        desk.must({u"contractor"_s, u"恒建防水"_s, u"--contact"_s, u"周工"_s, u"--estate"_s, u"恒春苑"_s});
    CHECK(more["id"_L1] == made["id"_L1]);
    CHECK(more["phone"_L1] == u"0571-88880000"_s);
    CHECK(more["covers"_L1].toArray().size() == 2);
    CHECK(desk.must({u"verify"_s, u"--replay"_s})["sound"_L1] == true);

    CHECK(desk.run({u"contractor"_s, u"甲"_s, u"--estate"_s, u"恒春苑"_s, u"--part"_s, u"月亮"_s}).code == 4);
    CHECK(desk.run({u"contractor"_s, u"甲"_s, u"--estate"_s, u"恒春苑"_s, u"--term"_s, u"很久"_s}).code == 2);
    CHECK(desk.run({u"contractor"_s, u"甲"_s, u"--as"_s, u"receptionist"_s}).code == 3);
}

TEST_CASE("a record step takes what is named and leaves the rest, of contractors too")
{
    const Desk desk;
    const auto made = desk.must({u"step"_s, u"new"_s, u"putContractor"_s, u"name=恒建"_s, u"phone=88880000"_s});
    const QString id = QStringLiteral("id=%1").arg(made["id"_L1].toInteger());
    const auto after = desk.must({u"step"_s, u"new"_s, u"putContractor"_s, id, u"retired=是"_s});
    CHECK(after["phone"_L1] == u"88880000"_s);
    CHECK(after["retired"_L1] == true);
}

} // namespace guitai
