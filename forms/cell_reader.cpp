// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cell_reader.h"

#include "forms/template_words.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostOptions = 20;
constexpr int mostCells = 60;
constexpr qreal mostHeight = 400; // mm
constexpr qreal mostSize = 36;    // pt

template <class Value>
Value choice(const JsonNode& node, QLatin1StringView key, Value fallback,
             std::initializer_list<std::pair<QLatin1StringView, Value>> choices)
{
    if (!node.has(key))
        return fallback;
    const QString word = node.at(key).text();
    for (const auto& [name, value] : choices) {
        if (word == name)
            return value;
    }
    node.at(key).fault(TemplateWords::tr("unknown word “%1”").arg(word));
    return fallback;
}

TextPattern checkedPattern(const JsonNode& node, const ReadingContext& context)
{
    const auto pattern = readPattern(node.text());
    if (!pattern) {
        node.fault(pattern.error());
        return {};
    }
    for (const QString& name : pattern->fields()) {
        if (!context.allowed.texts.contains(name))
            node.fault(TemplateWords::tr("unknown field “%1”").arg(name));
    }
    return *pattern;
}

/// Options are pairs ["token", "label"], since the order of keys in a JSON object means nothing.
QList<TickOption> readOptions(const JsonNode& node, const QString& group, const ReadingContext& context)
{
    const auto tokens = context.allowed.ticks.constFind(group);
    if (tokens == context.allowed.ticks.cend()) {
        node.fault(TemplateWords::tr("unknown tick list “%1”").arg(group));
        return {};
    }
    QList<TickOption> options;
    for (const JsonNode& pair : node.items("options"_L1, mostOptions)) {
        const QList<JsonNode> parts = pair.items(2);
        if (parts.size() != 2) {
            pair.fault(TemplateWords::tr("an option is a token and its label"));
            continue;
        }
        const TickOption option{parts[0].text(), checkedPattern(parts[1], context)};
        if (!tokens->contains(option.token))
            parts[0].fault(TemplateWords::tr("unknown option “%1”").arg(option.token));
        options << option;
    }
    if (options.isEmpty())
        node.fault(TemplateWords::tr("a tick list without options"));
    return options;
}

/// Puts the cells of a grid into columns, row by row.
class CellPlacer
{
public:
    explicit CellPlacer(int columns) : m_busyRows(columns, 0) {}

    void place(FormCell& cell, const JsonNode& node)
    {
        while (m_next < m_busyRows.size() && m_busyRows[m_next] > 0)
            ++m_next;
        cell.column = m_next;
        for (int i = 0; i < cell.span; ++i, ++m_next) {
            if (m_next >= m_busyRows.size())
                return node.fault(TemplateWords::tr("the cell reaches beyond the last column"));
            if (m_busyRows[m_next] > 0)
                return node.fault(TemplateWords::tr("the cell overlaps one that spans from a row above"));
            m_busyRows[m_next] = cell.rowSpan;
        }
    }

    void endRow(const JsonNode& row)
    {
        const auto free = m_busyRows.indexOf(0);
        if (free >= 0)
            row.fault(TemplateWords::tr("column %1 of the row is left without a cell").arg(free + 1));
        for (int& busy : m_busyRows)
            busy = std::max(0, busy - 1);
        m_next = 0;
    }

    [[nodiscard]] bool hasOpenSpan() const
    {
        return std::ranges::any_of(m_busyRows, [](int busy) { return busy > 0; });
    }

private:
    QList<int> m_busyRows; ///< per column: rows still taken, the present one included
    int m_next = 0;
};

} // namespace

TextPattern readPatternAt(const JsonNode& parent, QLatin1StringView key, const ReadingContext& context)
{
    return parent.has(key) ? checkedPattern(parent.at(key), context) : TextPattern{};
}

qreal readSize(const JsonNode& node, const ReadingContext& context)
{
    const qreal size = node.number("size"_L1, 6, mostSize, context.size);
    if (size < context.leastSize)
        node.at("size"_L1).fault(
            TemplateWords::tr("letters smaller than %1 pt do not show on carbon copies").arg(context.leastSize));
    return size;
}

FormCell readCell(const JsonNode& node, const ReadingContext& context)
{
    node.allow({"span"_L1, "rowSpan"_L1, "label"_L1, "caption"_L1, "ticks"_L1, "options"_L1, "text"_L1, "blank"_L1,
                "bottom"_L1, "size"_L1, "bold"_L1, "align"_L1, "valign"_L1});
    FormCell cell;
    cell.span = node.count("span"_L1, 1, mostCells, 1);
    cell.rowSpan = node.count("rowSpan"_L1, 1, mostCells, 1);
    cell.isLabel = node.has("label"_L1);
    if (cell.isLabel && (node.has("text"_L1) || node.has("ticks"_L1)))
        node.fault(TemplateWords::tr("a cell is either a label or holds values"));
    cell.text = readPatternAt(node, cell.isLabel ? "label"_L1 : "text"_L1, context);
    cell.blank = readPatternAt(node, "blank"_L1, context);
    cell.caption = readPatternAt(node, "caption"_L1, context);
    cell.bottom = readPatternAt(node, "bottom"_L1, context);
    if (node.has("ticks"_L1)) {
        cell.ticks = node.at("ticks"_L1).text();
        cell.options = readOptions(node, cell.ticks, context);
    } else if (node.has("options"_L1)) {
        node.at("options"_L1).fault(TemplateWords::tr("options without “ticks”"));
    }
    cell.size = readSize(node, context);
    cell.bold = node.flag("bold"_L1);
    cell.align = choice(node, "align"_L1, cell.isLabel ? Align::Centre : Align::Left,
                        {{"left"_L1, Align::Left}, {"centre"_L1, Align::Centre}, {"right"_L1, Align::Right}});
    cell.valign = choice(node, "valign"_L1, cell.caption.isEmpty() ? VAlign::Middle : VAlign::Top,
                         {{"top"_L1, VAlign::Top}, {"middle"_L1, VAlign::Middle}, {"bottom"_L1, VAlign::Bottom}});
    return cell;
}

QList<GridRow> readRows(const QList<JsonNode>& nodes, int columns, qreal defaultHeight, const ReadingContext& context)
{
    QList<GridRow> rows;
    CellPlacer placer(columns);
    for (const JsonNode& node : nodes) {
        node.allow({"height"_L1, "stretch"_L1, "cells"_L1});
        GridRow row;
        row.height = node.number("height"_L1, 1, mostHeight, defaultHeight);
        row.stretch = node.flag("stretch"_L1);
        for (const JsonNode& cellNode : node.items("cells"_L1, mostCells)) {
            FormCell cell = readCell(cellNode, context);
            placer.place(cell, cellNode);
            row.cells << cell;
        }
        placer.endRow(node);
        rows << row;
    }
    if (placer.hasOpenSpan())
        nodes.last().fault(TemplateWords::tr("a row span runs beyond the last row"));
    return rows;
}

} // namespace guitai
