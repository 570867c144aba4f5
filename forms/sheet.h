// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/drawing.h"
#include "forms/fields.h"
#include "forms/form_template.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QPageLayout>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <optional>

namespace guitai {

enum class SheetMark {
    Reprint = 1,    ///< 补打
    Void = 2,       ///< 作废
    Backfilled = 4, ///< 补填
};
using SheetMarks = QFlags<SheetMark>;

/// What one printing adds to the values of the form.
struct PrintRun
{
    QDateTime printedAt; ///< in the site's zone
    SheetMarks marks;
    std::optional<QStringList> copies = std::nullopt; ///< purposes; nullopt: those of the paper
};

struct SheetPage
{
    Drawing drawing;
    bool isVoid = false; ///< 作废 goes across it
};

/// A form laid out on paper. Preview, PDF and printer all paint this, so what is seen is what is printed.
/// A sheet is painted in the thread that laid it out, as its glyphs hold on to that thread's fonts.
struct Sheet
{
    QString title; ///< with the number, for the PDF's title and the print queue
    QString family;
    bool substituteFont = false; ///< the font that the form was made for is not installed: tell the user
    QSizeF paper;                ///< mm
    int copies = 1;
    QList<SheetPage> pages; ///< all pages of the first copy, then all of the second, …
    QPointF shift;          ///< mm to the right and down: against a printer that prints beside the mark

    /// Paper size, orientation and margins as one piece: a printer driver forgets the orientation otherwise.
    [[nodiscard]] QPageLayout pageLayout() const;
};

/// REQUIRES: `paper` is one of the form's.
/// Error: NotFound (no Chinese font), InputInvalid (head and foot so long that they leave no room).
[[nodiscard]] Result<Sheet> layOut(const FormTemplate& form, const Paper& paper, const FieldValues& values,
                                   const PrintRun& run);

} // namespace guitai

Q_DECLARE_OPERATORS_FOR_FLAGS(guitai::SheetMarks)
