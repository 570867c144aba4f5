// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/flow.h"

#include <QRectF>
#include <optional>

namespace guitai {

/// Puts rows on pages. A page ends between rows; cells joined by a row span stay together if a page can hold them.
/// A row higher than a page is cut between its lines of text, so that nothing is ever lost.
class PageFiller
{
public:
    /// REQUIRES: `body`, the part of a page between head and foot, is at least 45 mm high.
    PageFiller(QList<FlowRow> rows, QRectF body) : m_rows(std::move(rows)), m_body(body) {}

    [[nodiscard]] QList<Drawing> fill();

private:
    /// A cell that has begun and is not finished.
    struct OpenCell
    {
        FlowCell cell;
        int firstRow = 0;
        qreal top = 0; ///< of its part on this page
        qsizetype next = 0;
        bool labelShown = false;
    };

    void stretchRows();
    void openCells(int row);
    void place(int row);
    void closeRow(int row, qreal height);
    void newPage(int row);
    void repeatHeading(int row);
    void drawPart(OpenCell& open, qreal bottom, bool isLast);
    void advance(int row, qreal height);
    void endOutline();
    void drawLines(const QList<Line>& lines, qreal x, qreal y);
    [[nodiscard]] qreal bandHeight(int row) const;
    [[nodiscard]] qreal needed(const OpenCell& open) const;
    [[nodiscard]] qreal headingHeight(int row) const;
    [[nodiscard]] qreal left() const { return m_body.bottom() - m_y; }

    QList<FlowRow> m_rows;
    QRectF m_body;
    QList<Drawing> m_pages;
    QList<OpenCell> m_open;
    qreal m_y = 0;
    std::optional<qreal> m_outlineTop;
};

} // namespace guitai
