// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printers.h"

#include <QPrinterInfo>

#include <future>
#include <thread>

namespace guitai {

std::optional<Printers> printers(std::chrono::milliseconds patience)
{
    std::packaged_task<Printers()> asking(
        [] { return Printers{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()}; });
    auto answer = asking.get_future();
    std::thread(std::move(asking)).detach(); // one that hangs is left to itself
    if (answer.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}

} // namespace guitai
