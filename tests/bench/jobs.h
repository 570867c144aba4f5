// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/data_builder.h"
#include "tests/bench/raw_file.h"
#include "tests/bench/report.h"

/// The families of jobs. Each measures with `stock`, whose file it may change, and reports beside the floor.
namespace guitai::bench {

/// Registering, issuing and the steps behind them. `copy` is a file with the same contents and gets the same rows.
void measureCounter(Stock& stock, RawFile& copy, Report& report);
/// What is found at a keystroke. `copy` has the same contents.
void measureSearch(Stock& stock, RawFile& copy, Report& report);
/// The worklist and the board on a day with two thousand open cases, which are left behind.
void measureLists(Stock& stock, Report& report);
/// The figures of a month and the cases behind one. `copy` has the same contents.
void measureFigures(Stock& stock, RawFile& copy, Report& report);
/// Orders to PDF.
void measurePaper(Stock& stock, Report& report);
/// A roster and a ledger into new files in `folder`.
void measureImport(const Size& size, const QString& folder, Report& report);
/// Proving the file, and opening it. Closes it meanwhile.
void measureFile(Stock& stock, const QString& path, Report& report);

/// Two processes at work on one file. It changes the file, which nobody else has open.
void measureSeats(const QString& dataFile, Report& report);

/// The child's part of measureSeats(): takes its steps and writes to `result` how long they waited.
[[nodiscard]] int workAtSeat(const QString& dataFile, const QString& result);
/// The child's part of measureImport(): imports a table and writes to `result` how long it took.
[[nodiscard]] int importInChild(const QString& kind, const QString& dataFile, const QString& table,
                                const QString& result);

} // namespace guitai::bench
