// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/case_paper.h"
#include "tests/ui/intake_counter.h"
#include "tests/ui/print_service.h"

#include <QPlainTextEdit>
#include <QSettings>

#include <mutex>

namespace guitai {

namespace {

/// A counter whose orders go to a printer without being asked for.
class PrintingCounter
{
public:
    explicit PrintingCounter(test::PrintService::Answer answer) : service(std::move(answer))
    {
        setHabit(dispatchOrderForm, {.printer = QString::fromLatin1(test::PrintService::printer), .paper = {}});
    }
    ~PrintingCounter() { QSettings().remove(QStringLiteral("papers/") + dispatchOrderForm); }
    Q_DISABLE_COPY_MOVE(PrintingCounter)

    void registerRepair()
    {
        counter.takeDown("zs");
        counter.press(Qt::Key_Return, Qt::ControlModifier);
        if (counter.cases().isEmpty()) { // what the fee is has to be said first
            counter.press(Qt::Key_Space);
            counter.press(Qt::Key_Return, Qt::ControlModifier);
        }
        REQUIRE(counter.cases().size() == 1);
    }

    /// The next fault of the same caller.
    void typeOn()
    {
        counter.type("gdds");
        counter.press(Qt::Key_Return);
        counter.write(QStringLiteral("地漏堵了"));
    }

    [[nodiscard]] int printings() { return counter.cases().first().lastOrder()->printCount; }

    test::PrintService service;
    Counter counter;
};

} // namespace

TEST_CASE("an order goes to its usual printer while the next call is taken", "[S4-三-二-1-b]")
{
    std::mutex hangs;
    PrintingCounter desk([&](ipp_op_t) {
        const std::scoped_lock until(hangs);
        return IPP_STATUS_OK;
    });
    {
        const std::scoped_lock hanging(hangs);
        desk.registerRepair();
        CHECK(desk.counter.said.isEmpty()); // nobody knows yet whether there is paper
        desk.typeOn();
        CHECK(desk.counter.the<QPlainTextEdit>("description").toPlainText() == QStringLiteral("地漏堵了"));
        CHECK(desk.printings() == 0);
    }
    REQUIRE(QTest::qWaitFor([&] { return !desk.counter.said.isEmpty(); }));
    CHECK(desk.printings() == 1);
    CHECK(desk.service.received().startsWith("%PDF"));
}

TEST_CASE("where the printer refuses an order, somebody who has typed on is not asked for another one")
{
    std::mutex hangs;
    PrintingCounter desk([&](ipp_op_t operation) {
        const std::scoped_lock until(hangs);
        return operation == IPP_OP_CREATE_JOB ? IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS : IPP_STATUS_OK;
    });
    const bool typesOn = GENERATE(true, false);
    CAPTURE(typesOn);
    bool asked = false;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &looks, [&] {
        if (auto* dialog = QApplication::activeModalWidget()) {
            asked = true;
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    });
    looks.start(10);
    {
        const std::scoped_lock hanging(hangs);
        desk.registerRepair();
        if (typesOn)
            desk.typeOn();
    }
    REQUIRE(QTest::qWaitFor([&] { return !desk.counter.said.isEmpty(); }));
    CHECK(asked != typesOn);
    CHECK(desk.printings() == 0);
}

} // namespace guitai
