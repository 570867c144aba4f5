// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printers.h"

#include <cups/cups.h>
#include <cups/pwg.h>

#include <functional>
#include <future>
#include <memory>
#include <span>
#include <thread>

namespace guitai {

namespace {

template <auto release>
struct Release
{
    template <class T>
    void operator()(T* owned) const
    {
        release(owned);
    }
};

void freeDestination(cups_dest_t* destination)
{
    cupsFreeDests(1, destination);
}

using Destination = std::unique_ptr<cups_dest_t, Release<freeDestination>>;
using Abilities = std::unique_ptr<cups_dinfo_t, Release<cupsFreeDestInfo>>;

/// The answer of a service that may hang; who hangs is left to himself.
template <class Answer>
std::optional<Answer> answerOf(std::function<Answer()> ask, std::chrono::milliseconds patience)
{
    std::packaged_task<Answer()> asking(std::move(ask));
    auto answer = asking.get_future();
    std::thread(std::move(asking)).detach();
    if (answer.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}

Printers askForPrinters()
{
    cups_dest_t* first = nullptr;
    const int count = cupsGetDests2(CUPS_HTTP_DEFAULT, &first);
    Printers found;
    for (const auto& destination : std::span(first, static_cast<std::size_t>(count))) {
        if (destination.instance)
            continue; // the same printer with other settings
        found.names << QString::fromUtf8(destination.name);
        if (destination.is_default)
            found.usual = found.names.last();
    }
    cupsFreeDests(count, first);
    return found;
}

/// The name of a paper: a standard one by its own, so that the driver picks its tray.
QByteArray mediaName(const QSizeF& paper)
{
    const auto hundredths = [](qreal mm) { return qRound(mm * 100); };
    const auto* media = pwgMediaForSize(hundredths(std::min(paper.width(), paper.height())),
                                        hundredths(std::max(paper.width(), paper.height())));
    if (media && media->pwg && !QByteArrayView(media->pwg).startsWith("custom"))
        return media->pwg;
    return "Custom." + QByteArray::number(paper.width()) + 'x' + QByteArray::number(paper.height()) + "mm";
}

std::unexpected<Error> refused(const QString& printer)
{
    return fail(Error::Code::PrinterRefuses, {printer, QString::fromUtf8(cupsLastErrorString())});
}

Result<void> send(const QString& printer, const PrintJob& job)
{
    const Destination destination(cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(), nullptr));
    if (!destination)
        return fail(Error::Code::PrinterGone, {printer}, QString::fromUtf8(cupsLastErrorString()));
    const Abilities abilities(cupsCopyDestInfo(CUPS_HTTP_DEFAULT, destination.get()));
    if (!abilities)
        return refused(printer);
    const QByteArray title = job.title.toUtf8();
    cups_option_t* options = nullptr;
    const int count = cupsAddOption("media", mediaName(job.paper).constData(), 0, &options);
    int number = 0;
    const auto created =
        cupsCreateDestJob(CUPS_HTTP_DEFAULT, destination.get(), abilities.get(), &number, title, count, options);
    cupsFreeOptions(count, options);
    if (created > IPP_STATUS_OK_EVENTS_COMPLETE)
        return refused(printer);
    constexpr int isLast = 1;
    const bool sent =
        cupsStartDestDocument(CUPS_HTTP_DEFAULT, destination.get(), abilities.get(), number, title, CUPS_FORMAT_PDF, 0,
                              nullptr, isLast) == HTTP_STATUS_CONTINUE &&
        cupsWriteRequestData(CUPS_HTTP_DEFAULT, job.pdf.constData(), static_cast<std::size_t>(job.pdf.size())) ==
            HTTP_STATUS_CONTINUE &&
        cupsFinishDestDocument(CUPS_HTTP_DEFAULT, destination.get(), abilities.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (sent)
        return {};
    const auto failure = refused(printer);
    cupsCancelDestJob(CUPS_HTTP_DEFAULT, destination.get(), number);
    return failure;
}

} // namespace

std::optional<Printers> printers(std::chrono::milliseconds patience)
{
    return answerOf<Printers>(askForPrinters, patience);
}

Result<void> print(const QString& printer, PrintJob job, std::chrono::milliseconds patience)
{
    auto answer = answerOf<Result<void>>([printer, job = std::move(job)] { return send(printer, job); }, patience);
    return answer ? std::move(*answer) : fail(Error::Code::PrinterSilent, {printer});
}

} // namespace guitai
