// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

#include <chrono>
#include <optional>

namespace guitai {

/// The printers of this computer.
struct Printers
{
    QStringList names;
    QString usual; ///< the system's own choice; empty for none

    bool operator==(const Printers&) const = default;
};

/// None where the print service does not answer in time: it may keep a caller waiting for a minute.
[[nodiscard]] std::optional<Printers> printers(std::chrono::milliseconds patience = std::chrono::seconds(2));

/// What is to come out of a printer.
struct PrintJob
{
    QString title; ///< in the print queue
    QSizeF paper;  ///< mm, as the form lies
    QByteArray pdf;
};

/// Puts a job into the queue of a printer. CUPS is asked itself: QPrinter reports no job that was refused, and an order
/// would count as printed that never will be. Errors: PrinterGone (its name); PrinterRefuses (its name, the words of
/// the print service); PrinterSilent (its name) where there is no answer in time: whether paper comes is not known
/// then.
[[nodiscard]] Result<void> print(const QString& printer, PrintJob job,
                                 std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace guitai
