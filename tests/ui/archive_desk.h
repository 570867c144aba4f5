// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/unsaved_records.h"

#include <QLineEdit>
#include <QTreeView>

namespace guitai {

/// The directory page over a real data file, with the hands of one role on the keyboard.
class ArchiveDesk
{
public:
    explicit ArchiveDesk(Role role = Role::SiteDirector) : m_role(role) { sit(); }

    void sit()
    {
        shown.reset();
        page.reset();
        seat.emplace(seatOf(*small.office, small.who(m_role)).value());
        unsaved = std::make_unique<UnsavedRecords>(*seat);
        page = std::make_unique<DirectoryPage>(*seat, *unsaved);
        page->resize(1144, 700);
        shown.emplace(*page);
        page->refresh();
        page->enter();
    }
    ~ArchiveDesk() { shown.reset(); }
    Q_DISABLE_COPY_MOVE(ArchiveDesk)

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(*page, name);
    }
    [[nodiscard]] QTreeView& list() const { return the<QTreeView>("estateList"); }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }
    /// A field of the record that is open.
    [[nodiscard]] QLineEdit& field(const char* step, const char* name) const
    {
        return test::named<QLineEdit>(the<QWidget>(step), name);
    }
    void save() { test::press(Qt::Key_Return, Qt::ControlModifier); }
    /// From the estate down to who lives in the only room.
    void goDownTo(int level)
    {
        test::press(Qt::Key_Escape);
        test::press(Qt::Key_Home);
        for (int i = 0; i < level; ++i) {
            if (!list().isExpanded(list().currentIndex()))
                test::press(Qt::Key_Right);
            test::press(Qt::Key_Right);
        }
    }
    [[nodiscard]] Resident resident() { return small.office->residents.find(small.resident.id).value().value(); }

    SmallOffice small;
    std::optional<Seat> seat;
    std::unique_ptr<UnsavedRecords> unsaved;
    std::unique_ptr<DirectoryPage> page;
    std::optional<test::Shown> shown;

private:
    Role m_role;
};

} // namespace guitai
