// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/page_filler.h"

#include <utility>

namespace guitai {

namespace {

constexpr qreal slack = 0.01;    // mm; sums of row heights are not exact
constexpr qreal leastSlice = 14; // mm; less of a row is not worth beginning at a page's foot
constexpr qreal mostUncut = 0.6; // of a page; what is not to be cut must leave room for the rest to advance

} // namespace

QList<Drawing> PageFiller::fill()
{
    stretchRows();
    m_pages << Drawing{};
    m_y = m_body.top();
    for (int row = 0; row < m_rows.size(); ++row) {
        qreal band = m_open.isEmpty() ? bandHeight(row) : m_rows[row].height;
        if (band + headingHeight(row) > m_body.height() + slack)
            band = m_rows[row].height; // no page holds it whole
        const bool atTop = m_y <= m_body.top() + slack;
        const bool wholeOnNextPage = band > left() + slack && band + headingHeight(row) <= m_body.height() + slack;
        const bool sliceTooSmall = m_rows[row].height > left() + slack && left() < leastSlice;
        if (!atTop && (wholeOnNextPage || sliceTooSmall))
            newPage(row);
        openCells(row);
        place(row);
    }
    endOutline();
    return m_pages;
}

/// On a form of one page, rows for handwriting take what is left free.
void PageFiller::stretchRows()
{
    qreal height = 0;
    int stretching = 0;
    for (const FlowRow& row : m_rows) {
        height += row.height;
        stretching += row.stretch ? 1 : 0;
    }
    const qreal spare = m_body.height() - height - slack;
    if (spare <= 0)
        return;
    for (FlowRow& row : m_rows)
        row.height += row.stretch ? spare / stretching : 0;
}

void PageFiller::openCells(int row)
{
    for (FlowCell cell : m_rows[row].cells) {
        if (cell.contentHeight() > m_body.height() * mostUncut)
            cell.isLabel = false;
        if (heightOf(cell.bottom) > m_body.height() * (1 - mostUncut))
            cell.lines << std::exchange(cell.bottom, {});
        m_open << OpenCell{cell, row, m_y, 0, false};
    }
}

void PageFiller::place(int row)
{
    qreal planned = m_rows[row].height;
    for (;;) {
        qreal height = planned;
        for (const OpenCell& open : m_open) {
            if (open.cell.lastRow == row)
                height = std::max(height, needed(open) - (m_y - open.top));
        }
        if (height <= left() + slack)
            return closeRow(row, height);
        // Cut: each open cell keeps here what fits and goes on overleaf.
        planned = std::max(0.0, planned - left());
        advance(row, left());
        newPage(row);
    }
}

void PageFiller::closeRow(int row, qreal height)
{
    advance(row, height);
    QList<OpenCell> still;
    for (OpenCell& open : m_open) {
        if (open.cell.lastRow == row)
            drawPart(open, m_y, true);
        else
            still << open;
    }
    m_open = still;
}

/// Closes the page under the open cells, and begins the next one for `row`.
void PageFiller::newPage(int row)
{
    for (OpenCell& open : m_open)
        drawPart(open, m_y, false);
    endOutline();
    m_pages << Drawing{};
    m_y = m_body.top();
    const bool repeats = headingHeight(row) > 0;
    const int heading = m_rows[row].heading;
    if (repeats)
        repeatHeading(heading);
    for (OpenCell& open : m_open)
        open.top = repeats && open.firstRow > heading ? m_y : m_body.top();
}

void PageFiller::repeatHeading(int row)
{
    const qreal height = m_rows[row].height;
    QRectF beside;
    for (const FlowCell& cell : m_rows[row].cells) {
        if (cell.lastRow > row)
            continue; // it goes on by itself
        if (cell.isBeside) {
            beside |= QRectF(m_body.left() + cell.x, m_y, cell.width, height);
        } else {
            OpenCell again{cell, row, m_y, 0, false};
            drawPart(again, m_y + height, true);
        }
    }
    if (!beside.isEmpty())
        m_pages.last().frames << beside;
    advance(row, height);
}

/// Draws what fits of a cell between its top on this page and `bottom`.
void PageFiller::drawPart(OpenCell& open, qreal bottom, bool isLast)
{
    const FlowCell& cell = open.cell;
    const qreal height = bottom - open.top;
    if (height <= slack)
        return;
    if (m_rows[open.firstRow].frame)
        m_pages.last().frames << QRectF(m_body.left() + cell.x, open.top, cell.width, height);

    const qreal footHeight = isLast ? heightOf(cell.bottom) : 0;
    const qreal room = height - 2 * cellPadY - footHeight + slack;
    const qsizetype first = cell.isLabel ? 0 : open.next;
    qsizetype end = first;
    qreal used = 0;
    while (end < cell.lines.size() && used + cell.lines[end].height <= room)
        used += cell.lines[end++].height;
    if (cell.isLabel && end < cell.lines.size())
        end = first; // a label is shown whole or not at all
    else if (cell.isLabel)
        open.labelShown = true;

    const bool whole = first == 0 && end == cell.lines.size();
    const qreal share = !whole || cell.valign == VAlign::Top ? 0 : cell.valign == VAlign::Middle ? 0.5 : 1;
    const qreal x = m_body.left() + cell.x + cellPadX;
    drawLines(cell.lines.mid(first, end - first), x, open.top + cellPadY + share * std::max(0.0, room - slack - used));
    open.next = end;
    if (isLast)
        drawLines(cell.bottom, x, bottom - cellPadY - footHeight);
}

void PageFiller::drawLines(const QList<Line>& lines, qreal x, qreal y)
{
    for (const Line& line : lines) {
        m_pages.last().add(line.drawing, {x, y});
        y += line.height;
    }
}

void PageFiller::advance(int row, qreal height)
{
    if (!m_rows[row].frame)
        endOutline();
    else if (!m_outlineTop)
        m_outlineTop = m_y;
    m_y += height;
}

void PageFiller::endOutline()
{
    if (m_outlineTop && m_y > *m_outlineTop + slack)
        m_pages.last().outlines << QRectF(m_body.left(), *m_outlineTop, m_body.width(), m_y - *m_outlineTop);
    m_outlineTop.reset();
}

/// Height of the rows from here that belong together.
qreal PageFiller::bandHeight(int row) const
{
    qreal height = 0;
    int last = row;
    for (int r = row; r <= last && r < m_rows.size(); ++r) {
        height += m_rows[r].height;
        if (m_rows[r].keepWithNext)
            last = std::max(last, r + 1);
        for (const FlowCell& cell : m_rows[r].cells)
            last = std::max(last, cell.lastRow);
    }
    return height;
}

/// Height that the rest of a cell's text takes.
qreal PageFiller::needed(const OpenCell& open) const
{
    if (open.cell.isLabel)
        return open.labelShown ? 0 : open.cell.contentHeight();
    return heightOf(open.cell.lines.mid(open.next)) + heightOf(open.cell.bottom) + 2 * cellPadY;
}

/// 0 where none is repeated; a heading that would crowd out its rows is not.
qreal PageFiller::headingHeight(int row) const
{
    const int heading = m_rows[row].heading;
    const qreal height = heading < 0 ? 0 : m_rows[heading].height;
    return height > m_body.height() * (1 - mostUncut) ? 0 : height;
}

} // namespace guitai
