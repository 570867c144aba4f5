// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/sheet.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace guitai {

class SheetPainter
{
public:
    /// The sheet must outlive the painter.
    explicit SheetPainter(const Sheet& sheet) : m_sheet(sheet) {}

    /// Paints one page with its left upper corner at the painter's origin, `unitsPerMm` device units to the mm.
    void paintPage(QPainter& painter, qsizetype page, qreal deviceUnitsPerMm) const;

    /// Sets the device's page layout and paints all pages of all copies.
    /// Error: WriteFailed (form and what failed) when the device refuses the layout, a page or the end of the job.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice& device) const;

private:
    void paintStamp(QPainter& painter) const;

    const Sheet& m_sheet;
};

} // namespace guitai
