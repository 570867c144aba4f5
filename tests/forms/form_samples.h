// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pdf_file.h"
#include "forms/sheet.h"

#include <QByteArray>
#include <QString>

namespace guitai::test {

/// The template shipped with the program; a broken one fails the test that asks for it.
[[nodiscard]] FormTemplate shipped(const QString& id);

[[nodiscard]] FieldValues issuedOrder();
[[nodiscard]] FieldValues completedOrder();
[[nodiscard]] FieldValues intakeSlip();

[[nodiscard]] PrintRun printRun(SheetMarks marks = {});

[[nodiscard]] Sheet laidOut(const QString& formId, const QString& paperId, const FieldValues& values,
                            const PrintRun& run = printRun());

/// What a tool of poppler-utils or zbar-tools says; a missing tool or a bad exit fails the test and names it.
[[nodiscard]] QString toolOutput(const QString& tool, const QStringList& arguments);

/// NFKC, since PDF readers give look-alike radicals for some characters; without any white space, since
/// they guess that from distances.
[[nodiscard]] QString folded(QString text);

[[nodiscard]] QString pdfText(const QString& path);

/// All texts of the sheet's pages, in the order they are painted.
[[nodiscard]] QString sheetText(const Sheet& sheet);

} // namespace guitai::test
