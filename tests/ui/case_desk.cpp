// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"

#include "ui/widgets/inline_problem.h"
#include "ui/widgets/step_button.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

CaseDesk::CaseDesk()
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
    auto asker = std::make_unique<NamedFiles>();
    files = asker.get();
    page = std::make_unique<CasePage>(*seat, *papers, nullptr, std::move(asker));
    page->resize(1140, 720);
    QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& text) { said << text; });
    QObject::connect(page.get(), &Page::undoOffered, page.get(), [this](const QString& text) { said << text; });
    QObject::connect(page.get(), &Page::written, page.get(), [this] { ++written; });
    QObject::connect(page.get(), &CasePage::left, page.get(), [this] { ++left; });
    QObject::connect(page.get(), &Page::caseWanted, page.get(), [this](CaseId id) { wanted << id; });
}

CaseDesk::~CaseDesk()
{
    page.reset();
    QCoreApplication::removeTranslator(&m_chinese);
}

CaseId CaseDesk::dispatched()
{
    const auto file = small.must(Role::Receptionist, std::nullopt, {small.repair(), IssueOrder{}});
    small.must(Role::Receptionist, file.id, {MarkPrinted{}});
    return file.id;
}

void CaseDesk::show(CaseId id)
{
    REQUIRE(page->open(id));
    page->show();
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->enter();
    QTest::qWait(5);
    comeBack();
}

void CaseDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QTest::qWait(5);
}

void CaseDesk::type(const char* keys)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(keys));
    QTest::qWait(5);
}

/// A screen without a window manager gives the keyboard to nobody when a dialog closes.
void CaseDesk::comeBack() const
{
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget(); }));
}

QDialog* CaseDesk::dialog() const
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

QDialog& CaseDesk::waitForDialog() const
{
    REQUIRE(QTest::qWaitFor([this] {
        auto* shown = dialog();
        return shown && shown->isActiveWindow() && shown->focusWidget() &&
               QApplication::focusWidget() == shown->focusWidget();
    }));
    return *dialog();
}

void CaseDesk::waitUntilDialogIsGone() const
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

void CaseDesk::answerNext(const QString& name)
{
    QTimer::singleShot(0, page.get(), [this, name] {
        auto* shown = dialog();
        auto* pressed = shown ? shown->findChild<QPushButton*>(name) : nullptr;
        if (!pressed)
            answerNext(name);
        else
            QTest::mouseClick(pressed, Qt::LeftButton);
    });
}

StepButton* CaseDesk::button(const QString& step) const
{
    return page->findChild<StepButton*>(u"step."_s + step);
}

} // namespace guitai
