// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_desk.h"

#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int longest = 60'000; // a sanitizer is slow
constexpr QSize usual{1144, 720};

/// Before any of them is read.
QString ownSettings(const QString& folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QSettings().clear();
    saveLook({.theme = ThemeChoice::Light});
    return folder;
}

} // namespace

SettingsDesk::SettingsDesk(Role role)
    : seat(std::make_unique<Seat>(*seatOf(*small.office, small.who(role)))),
      unsaved(std::make_unique<UnsavedRecords>(*seat)),
      look(*qApp, {.theme = ThemeChoice::Light}),
      page((ownSettings(small.folder.path()),
            std::make_unique<SettingsPage>(*seat, *unsaved, nullptr, [this](QWidget*) { return backupFolder; }))),
      said(page.get(), &Page::said)
{
    QObject::connect(page.get(), &SettingsPage::lookChanged, &look, [this] { look.wear(savedLook()); });
    page->resize(usual);
    m_shown.emplace(*page);
    page->enter();
}

SettingsDesk::~SettingsDesk()
{
    m_shown.reset();
    page.reset();
    look.wear({.theme = ThemeChoice::Light});
}

void SettingsDesk::goInto(Section section)
{
    auto& sections = the<Segmented>("settingsSections");
    test::focus(sections);
    for (int i = 0; i < section; ++i)
        test::press(Qt::Key_Right);
    test::press(Qt::Key_Return);
    QTest::qWait(20);
}

void SettingsDesk::pressButton(const char* name)
{
    auto& button = the<QAbstractButton>(name);
    test::focus(button);
    test::press(Qt::Key_Space);
}

void SettingsDesk::settle()
{
    const auto jobs = page->findChildren<KeepingJob*>();
    REQUIRE(QTest::qWaitFor(
        [&] { return std::ranges::none_of(jobs, [](const KeepingJob* job) { return job->isRunning(); }); }, longest));
}

QString SettingsDesk::outcome() const
{
    const auto& shown = the<InlineProblem>("fileOutcome");
    return shown.isVisible() ? shown.problem() : QString();
}

} // namespace guitai
