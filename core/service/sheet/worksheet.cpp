// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/worksheet.h"

#include "core/service/sheet/cell_text.h"
#include "core/service/sheet/cell_value.h"
#include "core/service/sheet/shared_strings.h"
#include "core/service/sheet/workbook.h"
#include "core/service/sheet/xml_part.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

class WorksheetReading
{
public:
    WorksheetReading(XmlPart& xml, const WorkbookFrame& workbook, const SharedStrings& strings,
                     const SheetLimits& limits)
        : m_xml(xml), m_workbook(workbook), m_strings(strings), m_limits(limits)
    {}

    /// False when the visitor stopped it.
    bool readRows(const RowVisitor& each);

private:
    bool beginRow(SheetRow& row);
    void readRow(SheetRow& row);
    void readCell(SheetRow& row, int column);
    std::optional<int> columnOfCell(const SheetRow& row, const QXmlStreamAttributes& attributes);
    WrittenCell writtenCell(const QXmlStreamAttributes& attributes);
    void countCells(qint64 more);
    void tooLarge(qint64 limit) { m_xml.refuse(Error::Code::FileTooLarge, QString::number(limit)); }

    XmlPart& m_xml;
    const WorkbookFrame& m_workbook;
    const SharedStrings& m_strings;
    const SheetLimits& m_limits;
    int m_lastNumber = 0;
    int m_lastColumn = -1;
    int m_rows = 0;
    qint64 m_cells = 0;
};

bool WorksheetReading::readRows(const RowVisitor& each)
{
    const int depth = m_xml.depth();
    while (m_xml.nextChild(depth)) {
        SheetRow row;
        if (!m_xml.atStart(u"row") || !beginRow(row))
            continue;
        readRow(row);
        if (m_xml.broken())
            break;
        if (!each(std::move(row)))
            return false;
    }
    return true;
}

bool WorksheetReading::beginRow(SheetRow& row)
{
    m_xml.progressed();
    const QString written = m_xml.attribute(u"r");
    const auto number = written.isEmpty() ? m_lastNumber + 1 : rowNumber(written).value_or(0);
    if (number <= m_lastNumber || number > lastRow) {
        m_xml.damaged(u"row %1"_s.arg(written));
        return false;
    }
    if (++m_rows > m_limits.rows) {
        tooLarge(m_limits.rows);
        return false;
    }
    row.number = m_lastNumber = number;
    m_lastColumn = -1;
    return true;
}

void WorksheetReading::readRow(SheetRow& row)
{
    const int depth = m_xml.depth();
    while (m_xml.nextChild(depth)) {
        if (!m_xml.atStart(u"c"))
            continue;
        const auto attributes = m_xml.attributes();
        const auto column = columnOfCell(row, attributes);
        if (!column)
            return m_xml.damaged(u"cell"_s);
        m_lastColumn = *column;
        countCells(1);
        m_xml.progressed();
        const auto cell = cellValue(writtenCell(attributes), m_workbook, m_strings);
        if (!cell)
            return m_xml.damaged(u"shared string"_s);
        if (cell->kind == SheetCell::Kind::Empty)
            continue;
        if (*column >= m_limits.columns)
            return tooLarge(m_limits.columns);
        countCells(*column - row.cells.size());
        if (m_xml.broken())
            return;
        row.cells.resize(*column);
        row.cells.append(*cell);
    }
}

std::optional<int> WorksheetReading::columnOfCell(const SheetRow& row, const QXmlStreamAttributes& attributes)
{
    const QStringView written = localAttribute(attributes, u"r");
    if (written.isEmpty())
        return m_lastColumn + 1 < columnCount ? std::optional(m_lastColumn + 1) : std::nullopt;
    const auto place = cellReference(written);
    // A cell out of its order or in another row: its writer went wrong, and so may the values have.
    if (!place || place->row != row.number || place->column <= m_lastColumn)
        return {};
    return place->column;
}

WrittenCell WorksheetReading::writtenCell(const QXmlStreamAttributes& attributes)
{
    WrittenCell cell;
    cell.type = localAttribute(attributes, u"t").toString();
    cell.style = localAttribute(attributes, u"s").toInt();
    const int depth = m_xml.depth();
    while (m_xml.nextChild(depth)) {
        if (m_xml.atStart(u"v"))
            m_xml.appendElementText(cell.value, m_limits.cellCharacters);
        else if (m_xml.atStart(u"is"))
            cell.inlineText = readStringItem(m_xml, m_limits.cellCharacters);
    }
    return cell;
}

/// Gaps count too: a lone cell in the last column of each row would else fill memory and time with nothing.
void WorksheetReading::countCells(qint64 more)
{
    m_cells += more;
    if (m_cells > m_limits.cells)
        tooLarge(m_limits.cells);
}

} // namespace

Result<void> readWorksheet(ZipPackage& package, const WorkbookFrame& workbook, const SharedStrings& strings,
                           const SheetLimits& limits, const RowVisitor& each)
{
    const auto opened = openXml(package, workbook.sheetPart);
    if (!opened)
        return std::unexpected(opened.error());
    XmlPart& xml = **opened;
    WorksheetReading reading(xml, workbook, strings, limits);
    xml.nextChild(0);
    while (xml.nextChild(1)) {
        if (!xml.atStart(u"sheetData"))
            continue;
        if (!reading.readRows(each))
            return {};
        break; // what follows is about looks
    }
    return xml.outcome();
}

} // namespace guitai
