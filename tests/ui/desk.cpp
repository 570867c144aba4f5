// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/widgets/inline_problem.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

Desk::Desk()
{
    REQUIRE(m_chinese.load(u":/translations/guitai_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&m_chinese);
    person = DirectoryService(*small.office)
                 .put(small.who(Role::Administrator),
                      Staff{.site = small.office->company().homeSite,
                            .account = u"li"_s,
                            .name = u"李敏"_s,
                            .roles = {Role::Receptionist, Role::MaintenanceSupervisor, Role::AreaManager}})
                 .value()
                 .id;
    seat.emplace(*seatOf(*small.office, person));
    papers.emplace(*seat);
}

Desk::~Desk()
{
    QCoreApplication::removeTranslator(&m_chinese);
}

void Desk::watch(Page& page)
{
    m_page = &page;
    QObject::connect(&page, &Page::said, &page, [this](const QString& text) { said << text; });
    QObject::connect(&page, &Page::undoOffered, &page, [this](const QString& text) { said << text; });
    QObject::connect(&page, &Page::written, &page, [this] { ++written; });
    QObject::connect(&page, &Page::caseWanted, &page, [this](CaseId id) { wanted << id; });
}

void Desk::bringToFront()
{
    m_page->show();
    m_page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_page));
    m_page->enter();
    QTest::qWait(5);
    comeBack();
}

CaseId Desk::dispatched()
{
    const auto file = small.must(Role::Receptionist, std::nullopt, {small.repair(), IssueOrder{}});
    small.must(Role::Receptionist, file.id, {MarkPrinted{}});
    return file.id;
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    // Keys go to an open list of candidates first, as they do on a real screen.
    auto* popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    test::settle();
}

void Desk::type(const char* keys)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(keys));
    test::settle();
}

/// A screen without a window manager gives the keyboard to nobody when a dialog closes.
void Desk::comeBack() const
{
    m_page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_page));
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget(); }));
}

QDialog* Desk::dialog() const
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

QDialog& Desk::waitForDialog() const
{
    REQUIRE(QTest::qWaitFor([this] {
        auto* shown = dialog();
        return shown && shown->isActiveWindow() && shown->focusWidget() &&
               QApplication::focusWidget() == shown->focusWidget();
    }));
    return *dialog();
}

void Desk::waitUntilDialogIsGone() const
{
    if (QTest::qWaitFor([this] { return !dialog(); }, 1000)) {
        QTest::qWait(5);
        comeBack();
        return;
    }
    for (const auto* problem : dialog()->findChildren<InlineProblem*>())
        UNSCOPED_INFO(problem->problem().toStdString());
    FAIL("the dialog " << dialog()->windowTitle().toStdString() << " stays open");
}

void Desk::answerNext(const QString& name)
{
    QTimer::singleShot(0, m_page, [this, name] {
        auto* shown = dialog();
        auto* pressed = shown ? shown->findChild<QPushButton*>(name) : nullptr;
        if (!pressed)
            answerNext(name);
        else
            QTest::mouseClick(pressed, Qt::LeftButton);
    });
}

} // namespace guitai
