// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printers.h"

#include "tests/support/catch.h"
#include "tests/ui/print_service.h"

using namespace guitai;
using namespace guitai::test;

namespace {

const QString counter = QString::fromLatin1(PrintService::printer);
constexpr QSizeF a5Landscape(210, 148);

PrintJob order(const QSizeF& paper = a5Landscape)
{
    return {.title = QStringLiteral("PG2026-000001"), .paper = paper, .pdf = "%PDF-1.4 an order"};
}

ipp_status_t takeAll(ipp_op_t)
{
    return IPP_STATUS_OK;
}

} // namespace

TEST_CASE("a job that the print service takes arrives whole, with the paper of the form")
{
    PrintService service(takeAll);
    REQUIRE(print(counter, order()));
    CHECK(service.received() == order().pdf);
    CHECK(service.media() == "iso_a5_148x210mm");
}

TEST_CASE("a paper of no standard is asked for by its size")
{
    PrintService service(takeAll);
    REQUIRE(print(counter, order({241, 140})));
    CHECK(service.media() == "Custom.241x140mm");
}

TEST_CASE("a queue that takes no jobs is an error in the words of the print service")
{
    const PrintService service([](ipp_op_t operation) {
        return operation == IPP_OP_CREATE_JOB ? IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS : IPP_STATUS_OK;
    });
    const auto printed = print(counter, order());
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == Error::Code::PrinterRefuses);
    CHECK(printed.error().args.first() == counter);
    CHECK_FALSE(printed.error().args.last().isEmpty());
}

TEST_CASE("a document that the print service throws away is not taken for printed")
{
    const PrintService service([](ipp_op_t operation) {
        return operation == IPP_OP_SEND_DOCUMENT ? IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED : IPP_STATUS_OK;
    });
    const auto printed = print(counter, order());
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == Error::Code::PrinterRefuses);
}

TEST_CASE("a printer that nobody knows is gone")
{
    const PrintService service([](ipp_op_t) { return IPP_STATUS_ERROR_NOT_FOUND; });
    const auto printed = print(QStringLiteral("elsewhere"), order());
    REQUIRE_FALSE(printed);
    CHECK(printed.error() == Error{Error::Code::PrinterGone, {QStringLiteral("elsewhere")}, printed.error().detail});
}

TEST_CASE("a print service that does not answer keeps nobody waiting")
{
    const PrintService service([](ipp_op_t) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return IPP_STATUS_OK;
    });
    CHECK_FALSE(printers(std::chrono::milliseconds(50)));
    const auto printed = print(counter, order(), std::chrono::milliseconds(50));
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == Error::Code::PrinterSilent);
}
