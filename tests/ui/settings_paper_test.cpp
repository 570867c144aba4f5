// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/case_paper.h"
#include "forms/sample_fields.h"
#include "tests/ui/print_service.h"
#include "tests/ui/settings_desk.h"
#include "ui/papers/papers.h"
#include "ui/papers/print_shift.h"
#include "ui/widgets/inline_problem.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace guitai {

using test::focus;
using test::press;
using test::PrintService;
using test::type;

namespace {

const QString counter = QString::fromLatin1(PrintService::printer);
constexpr QSizeF a5Landscape(210, 148);

/// The settings on a computer with one printer.
class PaperDesk
{
public:
    PaperDesk() : service([](ipp_op_t) { return IPP_STATUS_OK; })
    {
        REQUIRE(QTest::qWaitFor([&] { return the<QComboBox>("printer").findText(counter) >= 0; }));
    }

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(desk.the<QWidget>("dispatch-order"), name);
    }

    /// The first of the printers, by the keys.
    void choosePrinter() const
    {
        focus(the<QComboBox>("printer"));
        press(Qt::Key_Down);
    }

    PrintService service;
    SettingsDesk desk;
};

} // namespace

TEST_CASE("printer, paper and copies of a form are chosen by the keys and proposed from then on")
{
    const PaperDesk paper;
    paper.choosePrinter();
    CHECK(habitFor(dispatchOrderForm).printer == counter);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    CHECK(habitFor(dispatchOrderForm).paper == u"continuous-241x140"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    CHECK(habitFor(dispatchOrderForm).copies == 2);
    focus(paper.the<QComboBox>("printer"));
    press(Qt::Key_Up);
    CHECK(habitFor(dispatchOrderForm).printer.isEmpty());
    CHECK_FALSE(paper.the<QWidget>("calibrate").isEnabled());
}

TEST_CASE("a printer is put right by tenths of a millimetre, on one paper and for all its forms")
{
    const PaperDesk paper;
    paper.choosePrinter();
    auto& right = paper.the<QDoubleSpinBox>("shiftRight");
    focus(right);
    right.selectAll();
    type("3.5");
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    CHECK(shiftFor(counter, a5Landscape) == QPointF(3.5, -0.5));
    CHECK(shiftFor(counter, {241, 140}) == QPointF());
    auto sheet = layOut(*builtInForm(dispatchOrderForm), builtInForm(dispatchOrderForm)->papers.first(),
                        sampleFields(dispatchOrderForm), {.printedAt = {}, .marks = {}});
    REQUIRE(sheet);
    CHECK(sheet->shift.isNull()); // as it is previewed and kept as a file
    CHECK(jobFor(*sheet, counter)->pdf.startsWith("%PDF"));
    right.setValue(99);
    CHECK(shiftFor(counter, a5Landscape).x() == largestShift);
}

TEST_CASE("the calibration page comes out of the printer it is for, on its paper")
{
    PaperDesk paper;
    paper.choosePrinter();
    focus(paper.the<QWidget>("calibrate"));
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !paper.desk.said.isEmpty(); }));
    CHECK(paper.desk.said.last().first().toString().contains(counter));
    CHECK(paper.service.received().startsWith("%PDF"));
    CHECK(paper.service.media() == "iso_a5_148x210mm");
}

TEST_CASE("a printer that takes no job is named in place")
{
    bool takes = true;
    PrintService service([&takes](ipp_op_t operation) {
        return operation == IPP_OP_CREATE_JOB && !takes ? IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS : IPP_STATUS_OK;
    });
    const SettingsDesk desk;
    const auto& form = desk.the<QWidget>("dispatch-order");
    auto& printers = test::named<QComboBox>(form, "printer");
    REQUIRE(QTest::qWaitFor([&] { return printers.count() == 2; }));
    focus(printers);
    press(Qt::Key_Down);
    takes = false;
    focus(test::named<QWidget>(form, "calibrate"));
    press(Qt::Key_Space);
    const auto& problem = desk.the<InlineProblem>("paperProblem");
    REQUIRE(QTest::qWaitFor([&] { return problem.isVisible(); }));
    CHECK(problem.problem().contains(counter));
}

TEST_CASE("a wheel that passes over an editor changes nothing in it")
{
    const PaperDesk paper;
    paper.choosePrinter();
    auto& down = paper.the<QDoubleSpinBox>("shiftDown");
    const auto turn = [&down] {
        QWheelEvent wheel(QPointF(5, 5), down.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&down, &wheel);
    };
    turn();
    CHECK(down.value() == 0);
    focus(down);
    turn();
    CHECK(down.value() == -0.5);
}

} // namespace guitai
