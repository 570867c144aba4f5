// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/seat_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/page/seat.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("whoever sits down is found by the initials of the name, and Enter takes the seat")
{
    SmallOffice small;
    const auto person = [](qint64 id, const QString& name) {
        Staff staff;
        staff.id = {id};
        staff.name = name;
        staff.roles = {Role::Receptionist};
        return staff;
    };
    const QList<Staff> staff{person(1, u"曾霞"_s), person(2, u"马宇"_s), person(3, u"马小燕"_s)};
    SeatDialog dialog(staff, seatOf(*small.office, small.who(Role::Receptionist))->procedure, {1});
    const test::Shown shown(dialog);
    const auto found = [&](const char* letters) {
        test::type(letters);
        const auto chosen = dialog.chosen();
        QTest::qWait(1100); // the next letters begin anew
        return chosen.value;
    };
    CHECK(dialog.chosen().value == 1);
    CHECK(found("m") == 2);
    CHECK(found("mxy") == 3);
    CHECK(found("zx") == 1);
    CHECK(found("maxi") == 3);
    CHECK(found("?") == 3);
    test::press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

} // namespace guitai
