// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QWidget>
#include <QtTest/QTest>

#include <algorithm>

namespace guitai::test {

/// A window on the screen that has the keyboard, for as long as it lives.
class Shown
{
public:
    explicit Shown(QWidget& window) : m_window(window)
    {
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }
    ~Shown() { m_window.hide(); }
    Q_DISABLE_COPY_MOVE(Shown)

private:
    QWidget& m_window;
};

/// Gives the keyboard to a widget of a shown window.
inline void focus(QWidget& widget)
{
    widget.setFocus(Qt::TabFocusReason);
    QWidget* target = widget.focusProxy() != nullptr ? widget.focusProxy() : &widget;
    REQUIRE(QTest::qWaitFor([&] { return target->hasFocus(); }));
}

/// The child of this name; fails the test where there is none.
template <class Widget>
[[nodiscard]] Widget& named(const QWidget& root, const char* name)
{
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

/// Lets the window come to rest: what was typed into a search has been found, and what was pressed behind it is done.
inline void settle()
{
    QTest::qWait(5);
    const auto searching = [](const QWidget* each) {
        const auto* box = qobject_cast<const SearchBox*>(each);
        return box && box->isSearching();
    };
    REQUIRE(QTest::qWaitFor([&] { return std::ranges::none_of(QApplication::allWidgets(), searching); }));
    QCoreApplication::processEvents();
}

/// Types as a hand does: to whatever has the keyboard.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Characters that stand on no key come from an input method.
inline void type(const char* text)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    for (const QChar character : QString::fromUtf8(text)) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(character);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
}

} // namespace guitai::test
