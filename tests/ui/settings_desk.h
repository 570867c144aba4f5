// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sentences.h"
#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/directory/unsaved_records.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_follower.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace guitai {

/// The settings on screen, over a real data file and with settings of their own, worn as they are chosen.
class SettingsDesk
{
public:
    enum Section { Look, Paper, Site, Rules, File };

    explicit SettingsDesk(Role role = Role::Administrator);
    ~SettingsDesk();
    Q_DISABLE_COPY_MOVE(SettingsDesk)

    SmallOffice small;
    std::unique_ptr<Seat> seat;
    std::unique_ptr<UnsavedRecords> unsaved;
    ThemeFollower look;
    QString backupFolder; ///< what the hand chooses when it is asked
    std::unique_ptr<SettingsPage> page;
    QSignalSpy said;

    /// By the keys: the section is chosen above, and Enter leads into it.
    void goInto(Section section);
    void pressButton(const char* name);
    /// Until backup or check have ended and what they say is shown.
    void settle();
    [[nodiscard]] QString outcome() const;

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(*page, name);
    }

private:
    std::optional<test::Shown> m_shown;
};

} // namespace guitai
