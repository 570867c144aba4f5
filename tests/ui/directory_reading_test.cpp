// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"
#include "tests/ui/archive_desk.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/step_button.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guitai {

using test::press;

TEST_CASE("who may not write sees why, and types into nothing")
{
    ArchiveDesk desk(Role::Repairer);
    desk.goDownTo(3);
    CHECK(desk.the<InlineProblem>("recordBarred").isVisible());
    for (const auto* button : {"saveRecord", "dropEdits", "retireRecord", "newBelow.estate"})
        CHECK_FALSE(desk.the<QWidget>(button).isVisible()); // one reason is said once
    CHECK_FALSE(desk.field("putResident", "name").isEnabled());
    CHECK(desk.the<StepButton>("new.estate").isBarred());
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.current() == u"张三"_s);
}

TEST_CASE("who may not enter the acceptance of an estate is told of it and not asked for it")
{
    ArchiveDesk desk(Role::Receptionist);
    REQUIRE(DirectoryService(*desk.small.office)
                .put(desk.small.who(Role::Administrator),
                     Estate{.site = desk.seat->site.id, .name = u"新园"_s, .developerName = {}, .contractTerms = {}}));
    desk.page->refresh();
    const auto& question = desk.the<InlineProblem>("openQuestion");
    CHECK(question.isVisible());
    CHECK_FALSE(question.findChild<QPushButton*>()->isVisible());
}

TEST_CASE("a section with one line at its top stands open, and what may only be read leaves the keyboard above")
{
    const ArchiveDesk desk(Role::Receptionist);
    CHECK(desk.list().isExpanded(desk.list().model()->index(0, 0)));
    press(Qt::Key_Tab, Qt::ControlModifier);
    const auto& staff = desk.the<QTreeView>("siteList");
    CHECK(staff.isExpanded(staff.model()->index(0, 0)));
    press(Qt::Key_Tab, Qt::ControlModifier);
    auto& sections = desk.the<Segmented>("sections");
    CHECK(QApplication::focusWidget() == sections.focusProxy());
}

} // namespace guitai
