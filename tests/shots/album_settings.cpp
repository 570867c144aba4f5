// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/album.h"

#include "ui/frame/main_window.h"
#include "ui/theme/theme_follower.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

void Album::takeSettings()
{
    m_window->resize(MainWindow::usualSize);
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTest::qWait(500); // the print service and the attachments are looked at beside the window
    for (const auto& name : {u"look"_s, u"paper"_s, u"site"_s, u"rules"_s, u"file"_s}) {
        take(*m_window, u"settings-"_s + name);
        press(Qt::Key_Right);
    }
    auto* rules = m_window->findChild<Segmented*>(u"ruleSections"_s);
    auto* sections = m_window->findChild<Segmented*>(u"settingsSections"_s);
    sections->setValue(u"3"_s);
    for (const auto& section : {u"roles"_s, u"parts"_s, u"liability"_s, u"forms"_s}) {
        rules->setValue(section);
        QTest::qWait(20);
        take(*m_window, u"settings-rules-"_s + section);
    }
    rules->setValue(u"clocks"_s);
    sections->setValue(u"4"_s);
    m_window->findChild<QPushButton*>(u"check"_s)->click();
    QTest::qWait(1500);
    take(*m_window, u"settings-file-checked"_s);
    sections->setValue(u"0"_s);
}

/// As somebody sees it who needs letters twice as large, and somebody who wants as many rows as there is room for.
void Album::takeLarge()
{
    const auto wear = [](Density density, int textPercent) {
        applyTheme(currentTheme(), density, textPercent);
        QTest::qWait(300);
    };
    wear(Density::Comfortable, Look::largestText);
    take(*m_window, u"settings-large"_s);
    m_window->openCase(m_oneOfEach.first().id);
    take(*m_window, u"case-large"_s);
    takePages(u"-large"_s);
    wear(Density::Comfortable, 150);
    takePages(u"-larger"_s);
    wear(Density::Compact, 100);
    takePages(u"-compact"_s);
    wear(Density::Comfortable, 100);
}

void Album::takePages(const QString& how)
{
    for (const auto& [key, modifiers, name] : {std::tuple(Qt::Key_F2, Qt::NoModifier, u"intake"_s),
                                               {Qt::Key_F3, Qt::NoModifier, u"worklist"_s},
                                               {Qt::Key_F4, Qt::NoModifier, u"board"_s},
                                               {Qt::Key_D, Qt::ControlModifier, u"directory"_s}}) {
        press(key, modifiers);
        take(*m_window, name + how);
    }
}

} // namespace guitai
