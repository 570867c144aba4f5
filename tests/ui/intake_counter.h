// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/intake/intake_page.h"
#include "ui/papers/papers.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace guitai {

/// The intake page in a window, with somebody's hands on the keyboard.
class Counter
{
public:
    Counter() : seat(*seatOf(*small.office, small.who(Role::Receptionist))), papers(seat) { sit(); }

    void sit()
    {
        page = std::make_unique<IntakePage>(seat, papers);
        page->resize(1140, 720);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& text) { said = text; });
        page->enter();
        settle();
    }

    static void settle() { test::settle(); }

    /// Without a window manager nobody has the keyboard once a list of candidates has closed.
    void comeBack() const
    {
        settle();
        if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget())
            page->activateWindow();
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        // Keys go to an open list of candidates first, as they do on a real screen.
        auto* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
        ++keystrokes;
        comeBack();
    }

    void type(const char* keys)
    {
        for (const char* key = keys; *key; ++key)
            QTest::keyClick(QApplication::focusWidget(), *key);
        keystrokes += static_cast<int>(qstrlen(keys));
        comeBack();
    }

    /// Words that an input method puts in; not counted.
    void write(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
        settle();
    }

    /// A leaking pipe of a known caller, not registered yet.
    void takeDown(const char* caller)
    {
        type(caller);
        press(Qt::Key_Return);
        type("gps");
        press(Qt::Key_Return);
        write(QStringLiteral("水管漏水"));
    }

    void registerOnly() { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }

    /// Answers the print dialog as soon as it is there.
    void answerPrinting(const QString& button)
    {
        QTimer::singleShot(0, page.get(), [this, button] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog) {
                answerPrinting(button);
                return;
            }
            CHECK(qobject_cast<QPushButton*>(dialog->focusWidget())); // Enter prints, or saves a PDF
            QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        });
    }

    template <class Widget>
    Widget& the(const char* name)
    {
        return test::named<Widget>(*page, name);
    }

    [[nodiscard]] QList<CaseFile> cases()
    {
        QList<CaseFile> all;
        REQUIRE(small.office->cases.visitAll([&](CaseId, const Result<CaseFile>& each) { all << each.value(); }));
        return all;
    }

    SmallOffice small;
    Seat seat;
    Papers papers;
    std::unique_ptr<IntakePage> page;
    QString said;
    int keystrokes = 0;
};

} // namespace guitai
