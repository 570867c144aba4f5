// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/unsaved_records.h"

#include "tests/ui/other_writer.h"
#include "tests/ui/shown.h"
#include "ui/casefile/archive_choices.h"
#include "ui/directory/record_editor.h"
#include "ui/widgets/inline_problem.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The site in the settings and in the directory of one window.
class TwoEditors
{
public:
    TwoEditors()
    {
        for (auto* editor : {&settings, &directory})
            editor->open({.kind = u"site"_s, .id = seat.site.id.value});
    }

    [[nodiscard]] static QLineEdit& nameIn(const RecordEditor& editor)
    {
        return test::named<QLineEdit>(editor, "name");
    }
    [[nodiscard]] QString storedName() { return small.office->sites.find(seat.site.id).value()->name; }
    /// As the next start of the program finds it.
    [[nodiscard]] QString keptName()
    {
        const UnsavedRecords next(seat);
        const auto* draft = next.find(directory.key());
        return draft ? draft->typed[u"name"_s].toString() : QString();
    }

    SmallOffice small;
    Seat seat = seatOf(*small.office, small.who(Role::Administrator)).value();
    UnsavedRecords unsaved{seat};
    CaseFile noCase;
    ArchiveChoices choices{*small.office, seat.procedure, noCase};
    RecordEditor settings{seat, unsaved, choices};
    RecordEditor directory{seat, unsaved, choices};
};

} // namespace

TEST_CASE("what is typed into a record stands in every editor of it, until it is saved in one of them")
{
    TwoEditors both;
    both.nameIn(both.settings).setText(u"恒园南区"_s);
    both.settings.keep();
    CHECK(both.nameIn(both.directory).text() == u"恒园南区"_s);
    CHECK(both.directory.unsaved() == QList{both.directory.key()});
    both.directory.save();
    CHECK(both.storedName() == u"恒园南区"_s);
    CHECK(both.settings.unsaved().isEmpty());
    both.settings.keep();
    CHECK(both.keptName().isEmpty());
}

TEST_CASE("what is typed into a record while the data file is busy is said not to be kept, and kept afterwards",
          "[promise-5]")
{
    TwoEditors both;
    auto& unkept = test::named<InlineProblem>(both.settings, "unkept");
    {
        const OtherWriter other(both.small);
        both.nameIn(both.settings).setText(u"恒园南区"_s);
        both.settings.keep();
        CHECK_FALSE(unkept.problem().isEmpty());
        both.settings.open({.kind = u"staff"_s, .id = both.seat.person.id.value});
        CHECK_FALSE(unkept.problem().isEmpty());
        CHECK(both.keptName().isEmpty());
    }
    REQUIRE(QTest::qWaitFor([&] { return unkept.problem().isEmpty(); }));
    CHECK(both.keptName() == u"恒园南区"_s);
}

TEST_CASE("what is thrown away while the data file is busy does not come back")
{
    TwoEditors both;
    both.nameIn(both.settings).setText(u"恒园南区"_s);
    both.settings.keep();
    {
        const OtherWriter other(both.small);
        both.settings.dropEdits();
        CHECK(both.keptName() == u"恒园南区"_s);
    }
    both.settings.keep();
    CHECK(both.keptName().isEmpty());
}

} // namespace guitai
