// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_template.h"

#include "forms/cell_reader.h"
#include "forms/json_node.h"
#include "forms/printable_text.h"
#include "forms/template_words.h"

#include <QJsonDocument>
#include <cmath>

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qreal widthTolerance = 0.05; // mm
constexpr qreal leastColumn = 2;       // mm
constexpr qreal carbonSize = 10;       // pt; smaller letters fill up on the third sheet

class TemplateReader
{
public:
    explicit TemplateReader(const FieldCatalogue& allowed) : m_context{allowed} {}

    FormTemplate read(const JsonNode& root);

private:
    Paper readPaper(const JsonNode& node);
    Head readHead(const JsonNode& node);
    Block readBlock(const JsonNode& node);
    Grid readGrid(const JsonNode& node);
    Table readTable(const JsonNode& node);
    TableColumn readTableColumn(const JsonNode& node, const QSet<QString>& allowed);
    void readBeside(const JsonNode& node, Table& table);
    ColumnWidth readWidth(const JsonNode& node);
    void checkWidths(const QList<ColumnWidth>& columns, const JsonNode& at);

    ReadingContext m_context;
    FormTemplate m_form;
};

FormTemplate TemplateReader::read(const JsonNode& root)
{
    root.allow(
        {"id"_L1, "title"_L1, "font"_L1, "size"_L1, "titleSize"_L1, "papers"_L1, "head"_L1, "body"_L1, "note"_L1});
    m_form.id = root.required("id"_L1);
    m_form.title = printableText(root.required("title"_L1));
    if (m_form.title.size() > 30)
        root.at("title"_L1).fault(TemplateWords::tr("more than %1 characters").arg(30));
    const QString font = root.text("font"_L1, u"serif"_s);
    if (font != "serif"_L1 && font != "sans"_L1)
        root.at("font"_L1).fault(TemplateWords::tr("unknown word “%1”").arg(font));
    m_form.typeface = font == "sans"_L1 ? Typeface::Sans : Typeface::Serif;

    for (const JsonNode& paper : root.items("papers"_L1, 10))
        m_form.papers << readPaper(paper);
    if (m_form.papers.isEmpty())
        root.fault(TemplateWords::tr("no paper is given"));
    const bool carbon = std::ranges::any_of(m_form.papers, [](const Paper& p) { return p.copies.size() > 1; });
    m_context.leastSize = carbon ? carbonSize : 6;
    m_form.size = m_context.size = readSize(root, m_context);
    m_form.titleSize = root.number("titleSize"_L1, 10, 36, 18);

    if (root.has("head"_L1))
        m_form.head = readHead(root.at("head"_L1));
    for (const JsonNode& block : root.items("body"_L1, 100))
        m_form.body << readBlock(block);
    if (m_form.body.isEmpty())
        root.fault(TemplateWords::tr("the form has no body"));
    m_form.note = readPatternAt(root, "note"_L1, m_context);
    return m_form;
}

Paper TemplateReader::readPaper(const JsonNode& node)
{
    node.allow({"id"_L1, "name"_L1, "width"_L1, "height"_L1, "margins"_L1, "copies"_L1});
    Paper paper;
    paper.id = node.required("id"_L1);
    paper.name = node.required("name"_L1);
    if (!node.has("width"_L1) || !node.has("height"_L1))
        node.fault(TemplateWords::tr("a paper has a width and a height"));
    paper.width = node.number("width"_L1, 50, 500, 210);
    paper.height = node.number("height"_L1, 50, 500, 297);
    const QList<JsonNode> margins = node.items("margins"_L1, 4);
    if (margins.size() != 4) {
        node.fault(TemplateWords::tr("margins are four numbers: left, top, right, bottom"));
        return paper;
    }
    paper.margins = {margins[0].number(0, 100), margins[1].number(0, 100), margins[2].number(0, 100),
                     margins[3].number(0, 100)};
    if (paper.usableWidth() < 40 || paper.usableHeight() < 60)
        node.fault(TemplateWords::tr("the margins leave too little of the paper"));
    for (const JsonNode& copy : node.items("copies"_L1, 6))
        paper.copies << printableText(copy.text());
    if (m_form.paper(paper.id))
        node.at("id"_L1).fault(TemplateWords::tr("“%1” is there twice").arg(paper.id));
    return paper;
}

Head TemplateReader::readHead(const JsonNode& node)
{
    node.allow({"above"_L1, "left"_L1, "middle"_L1, "qr"_L1, "qrSize"_L1});
    Head head;
    head.above = readPatternAt(node, "above"_L1, m_context);
    head.left = readPatternAt(node, "left"_L1, m_context);
    head.middle = readPatternAt(node, "middle"_L1, m_context);
    head.qr = node.text("qr"_L1, {});
    if (!head.qr.isEmpty() && !m_context.allowed.texts.contains(head.qr))
        node.at("qr"_L1).fault(TemplateWords::tr("unknown field “%1”").arg(head.qr));
    head.qrSize = node.number("qrSize"_L1, 10, 40, 17);
    return head;
}

Block TemplateReader::readBlock(const JsonNode& node)
{
    if (node.has("table"_L1))
        return readTable(node);
    return readGrid(node);
}

Grid TemplateReader::readGrid(const JsonNode& node)
{
    node.allow({"columns"_L1, "rows"_L1, "height"_L1, "frame"_L1});
    Grid grid;
    for (const JsonNode& column : node.items("columns"_L1, 60))
        grid.columns << readWidth(column);
    if (grid.columns.isEmpty())
        node.fault(TemplateWords::tr("a grid has columns and rows"));
    else
        checkWidths(grid.columns, node.at("columns"_L1));
    grid.frame = !node.has("frame"_L1) || node.flag("frame"_L1);
    const qreal height = node.number("height"_L1, 1, 400, 7);
    grid.rows = readRows(node.items("rows"_L1, 300), static_cast<int>(grid.columns.size()), height, m_context);
    if (grid.rows.isEmpty())
        node.fault(TemplateWords::tr("a grid has columns and rows"));
    return grid;
}

Table TemplateReader::readTable(const JsonNode& node)
{
    node.allow({"table"_L1, "label"_L1, "labelWidth"_L1, "columns"_L1, "rows"_L1, "headHeight"_L1, "rowHeight"_L1,
                "size"_L1, "stretch"_L1, "beside"_L1});
    Table table;
    table.name = node.at("table"_L1).text();
    if (!m_context.allowed.tables.contains(table.name))
        node.at("table"_L1).fault(TemplateWords::tr("unknown table “%1”").arg(table.name));
    table.label = printableText(node.text("label"_L1, {}));
    table.size = readSize(node, m_context);
    table.rows = node.count("rows"_L1, 0, 200, 0);
    table.headHeight = node.number("headHeight"_L1, 1, 100, 6);
    table.rowHeight = node.number("rowHeight"_L1, 1, 100, 7);
    table.stretch = node.flag("stretch"_L1);

    QList<ColumnWidth> widths;
    if (node.has("labelWidth"_L1))
        widths << (table.labelWidth = readWidth(node.at("labelWidth"_L1)));
    if (node.has("labelWidth"_L1) == table.label.isEmpty())
        node.fault(TemplateWords::tr("label and labelWidth go together"));
    for (const JsonNode& column : node.items("columns"_L1, 30)) {
        table.columns << readTableColumn(column, m_context.allowed.tables.value(table.name));
        widths << table.columns.last().width;
    }
    if (table.columns.isEmpty())
        node.fault(TemplateWords::tr("a table has columns"));
    if (node.has("beside"_L1))
        readBeside(node.at("beside"_L1), table);
    checkWidths(widths + table.besideColumns, node.at("columns"_L1));
    return table;
}

TableColumn TemplateReader::readTableColumn(const JsonNode& node, const QSet<QString>& allowed)
{
    node.allow({"field"_L1, "label"_L1, "width"_L1, "align"_L1});
    TableColumn column;
    column.field = node.required("field"_L1);
    if (!allowed.contains(column.field))
        node.at("field"_L1).fault(TemplateWords::tr("unknown table column “%1”").arg(column.field));
    column.label = printableText(node.required("label"_L1));
    column.width = readWidth(node.at("width"_L1));
    const QString align = node.text("align"_L1, u"left"_s);
    if (align != "left"_L1 && align != "right"_L1 && align != "centre"_L1)
        node.at("align"_L1).fault(TemplateWords::tr("unknown word “%1”").arg(align));
    column.align = align == "right"_L1 ? Align::Right : align == "centre"_L1 ? Align::Centre : Align::Left;
    return column;
}

void TemplateReader::readBeside(const JsonNode& node, Table& table)
{
    node.allow({"columns"_L1, "rows"_L1});
    for (const JsonNode& column : node.items("columns"_L1, 10))
        table.besideColumns << readWidth(column);
    for (const JsonNode& row : node.items("rows"_L1, 50)) {
        QList<FormCell> cells;
        int next = 0;
        for (const JsonNode& cellNode : row.items(10)) {
            cells << readCell(cellNode, m_context);
            cells.last().column = next;
            next += cells.last().span;
            if (cells.last().rowSpan > 1)
                cellNode.fault(TemplateWords::tr("cells beside a table span no rows"));
        }
        if (next != table.besideColumns.size())
            row.fault(TemplateWords::tr("the cells of the row do not fill its columns"));
        table.beside << cells;
    }
}

/// A number of millimetres, or "*" for a share of the rest, or "3*" for three shares.
ColumnWidth TemplateReader::readWidth(const JsonNode& node)
{
    if (!node.value().isString())
        return {node.number(leastColumn, 500), 0};
    QString text = node.value().toString();
    bool isNumber = text == u"*";
    qreal share = 1;
    if (!isNumber && text.endsWith(u'*')) {
        text.chop(1);
        share = text.toDouble(&isNumber);
    }
    if (!isNumber || !(share > 0 && share < 1000)) {
        node.fault(TemplateWords::tr("“%1” is no column width").arg(node.value().toString()));
        share = 1;
    }
    return {0, share};
}

void TemplateReader::checkWidths(const QList<ColumnWidth>& columns, const JsonNode& at)
{
    for (const Paper& paper : m_form.papers) {
        qreal sum = 0;
        qreal narrowest = leastColumn;
        for (const qreal width : widthsOf(columns, paper.usableWidth())) {
            sum += width;
            narrowest = std::min(narrowest, width);
        }
        if (narrowest < leastColumn || sum > paper.usableWidth() + widthTolerance)
            at.fault(TemplateWords::tr("the columns are too wide for paper “%1” (usable: %2 mm)")
                         .arg(paper.id)
                         .arg(paper.usableWidth()));
        else if (std::abs(sum - paper.usableWidth()) > widthTolerance)
            at.fault(TemplateWords::tr("the columns add up to %1 mm, paper “%2” has %3 mm")
                         .arg(QString::number(sum), paper.id, QString::number(paper.usableWidth())));
    }
}

} // namespace

QList<qreal> widthsOf(const QList<ColumnWidth>& columns, qreal usableWidth)
{
    qreal rest = usableWidth;
    qreal shares = 0;
    for (const ColumnWidth& column : columns) {
        rest -= column.fixed;
        shares += column.share;
    }
    QList<qreal> widths;
    for (const ColumnWidth& column : columns)
        widths << (column.share > 0 ? rest * column.share / shares : column.fixed);
    return widths;
}

const Paper* FormTemplate::paper(const QString& id) const
{
    const auto found = std::ranges::find(papers, id, &Paper::id);
    return found == papers.cend() ? nullptr : &*found;
}

Result<FormTemplate> readTemplate(const QByteArray& json, const QString& path, const FieldCatalogue& allowed)
{
    const auto refuse = [&](int line, const QString& what) {
        return fail(Error::Code::TemplateInvalid, {path, QString::number(line), what});
    };
    if (json.size() > mostBytes)
        return refuse(1, TemplateWords::tr("larger than %1 KiB").arg(mostBytes / 1024));
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return refuse(JsonLines::lineAt(json, syntax.offset), syntax.errorString());

    TemplateFault fault(path, json);
    const JsonNode root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, fault);
    if (fault.lines().duplicate())
        fault.add(*fault.lines().duplicate(), TemplateWords::tr("the key is there twice"));
    FormTemplate form = TemplateReader(allowed).read(root);
    if (fault.error())
        return std::unexpected(*fault.error());
    return form;
}

} // namespace guitai
