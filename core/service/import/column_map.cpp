// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/column_map.h"

#include "core/base/text_fold.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

struct Names
{
    Column column{};
    QStringView names; ///< parted by |, the usual one first
};

constexpr Names ofBoth[] = {
    {Column::Estate, u"楼盘|小区|小区名称|楼盘名称|项目|项目名称|园区|园区名称|所属小区|所属项目|物业项目"},
    {Column::Building, u"楼栋|幢|幢号|栋|栋号|楼号|楼栋号|楼幢|楼幢号|座|号楼|楼宇|楼座"},
    {Column::Unit, u"单元|单元号|门洞|梯位"},
    {Column::Room, u"房号|房间|房间号|室|室号|户号|房屋|房屋编号|房产|房产编号|房屋地址|房屋坐落|门牌|门牌号|地址"
                   u"|详细地址|住址|报修地址|报修房号|报修位置|房产名称|房屋名称|房源"},
    {Column::Phone, u"联系电话|电话|手机|手机号|手机号码|联系方式|电话号码|业主电话|联系手机|移动电话|报修电话"
                    u"|电话1|电话2|手机1|手机2|备用电话|固定电话|其他电话|联系电话1|联系电话2"},
};

constexpr Names ofRoster[] = {
    {Column::Area, u"建筑面积|面积|房屋面积|产权面积|收费面积|计费面积"},
    {Column::HandedOverOn,
     u"交付日期|交付时间|交付日|交房日期|交房时间|接房日期|收房日期|收楼日期|入伙日期|实际交付日期"},
    {Column::Name, u"业主姓名|姓名|业主|住户|住户姓名|客户姓名|客户名称|户主|户主姓名|业主名称|产权人"},
    {Column::Kind, u"身份|住户类型|类型|客户类型|业主类型|住户身份|住户性质"},
    {Column::Note, u"备注|说明|备注说明"},
};

constexpr Names ofLedger[] = {
    {Column::Serial, u"序号|编号|单号|工单号|登记号|流水号|报修单号|报修编号"},
    {Column::RegisteredAt, u"受理时间|报修时间|登记时间|受理日期|报修日期|登记日期|来电时间|接报时间"},
    {Column::Reporter, u"报修人|报修人姓名|业主姓名|联系人|姓名|业主|住户|住户姓名"},
    {Column::Part, u"报修类别|报修部位|部位|类别|维修类别|报修类型|维修部位|故障部位"},
    {Column::RepairClass, u"维修性质|性质|报修性质|维修等级|维修分类"},
    {Column::Item, u"报修内容|内容|报修事项|故障描述|故障内容|维修内容|事项|报修项目|问题描述"},
    {Column::NotifiedAt, u"派工时间|派单时间|通知时间|通知维修组时间|派工日期"},
    {Column::ArrivedAt, u"到场时间|上门时间|到达时间|到达现场时间"},
    {Column::CompletedAt, u"完工时间|完成时间|修复时间|完工日期|完成日期|维修完成时间"},
    {Column::ReturnedAt, u"交单时间|回单时间|返单时间|交单日期"},
    {Column::RevisitedAt, u"回访时间|回访日期"},
    {Column::Satisfaction, u"回访结果|满意度|满意程度|回访情况|回访意见|业主意见"},
    {Column::Bearer, u"责任方|责任承担方|责任单位|费用承担方|责任"},
    {Column::Fee, u"收费金额|收费|金额|费用|维修费|维修费用|实收金额"},
    {Column::Redoes, u"返修原序号|返修序号|原序号|返修"},
    {Column::Clerk, u"经办人|接待员|受理人|登记人|经办|接报人|接待人"},
};

std::span<const Names> ownNames(TableKind kind)
{
    return kind == TableKind::Roster ? std::span<const Names>(ofRoster) : std::span<const Names>(ofLedger);
}

/// What is compared of a header: without what stands in brackets, blanks, stars and colons.
QString bare(QStringView header)
{
    static const QRegularExpression beside(uR"(\([^)]*\)|\[[^\]]*\]|【[^】]*】|[\s*:_.])"_s);
    return fold(header).remove(beside);
}

QHash<QString, Column> dictionary(TableKind kind)
{
    QHash<QString, Column> all;
    for (const auto& list : {std::span<const Names>(ofBoth), ownNames(kind)})
        for (const auto& each : list)
            for (const auto name : each.names.split(u'|'))
                all.insert(bare(name), each.column);
    return all;
}

const QHash<QString, Column>& wordsOf(TableKind kind)
{
    static const auto roster = dictionary(TableKind::Roster);
    static const auto ledger = dictionary(TableKind::Ledger);
    return kind == TableKind::Roster ? roster : ledger;
}

/// A second column of the same meaning counts only where it adds: phones.
void add(ColumnMap& map, Column column, int index)
{
    if (column == Column::Phone || !map.has(column))
        map.headings << Heading{.column = column, .index = index};
}

/// `above` fills what is empty: a header over two rows, its upper cells merged downwards.
ColumnMap headingsOf(TableKind kind, const SheetRow& row, const SheetRow* above)
{
    ColumnMap map{.headerRow = row.number};
    const auto width = std::max(row.cells.size(), above ? above->cells.size() : 0);
    for (qsizetype i = 0; i < width; ++i) {
        QString text = i < row.cells.size() ? row.cells[i].text : QString();
        if (above && text.trimmed().isEmpty() && i < above->cells.size())
            text = above->cells[i].text;
        if (const auto column = columnCalled(kind, text))
            add(map, *column, int(i));
    }
    return map;
}

} // namespace

bool ColumnMap::has(Column column) const
{
    return std::ranges::find(headings, column, &Heading::column) != headings.end();
}

const SheetCell& ColumnMap::cell(const SheetRow& row, Column column) const
{
    static const SheetCell empty;
    for (const auto& heading : headings)
        if (heading.column == column && heading.index < row.cells.size() &&
            row.cells[heading.index].kind != SheetCell::Kind::Empty)
            return row.cells[heading.index];
    return empty;
}

QList<SheetCell> ColumnMap::cells(const SheetRow& row, Column column) const
{
    QList<SheetCell> all;
    for (const auto& heading : headings)
        if (heading.column == column && heading.index < row.cells.size() &&
            row.cells[heading.index].kind != SheetCell::Kind::Empty)
            all << row.cells[heading.index];
    return all;
}

bool ColumnMap::isBlank(const SheetRow& row) const
{
    // The running number is written down to the foot of many tables, where nothing stands beside it.
    return std::ranges::all_of(headings, [&](const Heading& heading) {
        return heading.column == Column::Serial || heading.index >= row.cells.size() ||
               QStringView(row.cells[heading.index].text).trimmed().isEmpty();
    });
}

QList<Column> missingColumns(TableKind kind, const ColumnMap& map, bool estateGiven)
{
    QList<Column> missing;
    const auto need = [&](Column column) {
        if (!map.has(column))
            missing << column;
    };
    if (kind == TableKind::Ledger) {
        for (const auto column : {Column::Serial, Column::RegisteredAt, Column::Room, Column::RepairClass})
            need(column);
        return missing;
    }
    need(Column::Room);
    // Without a column of buildings the rooms are whole notations, which may name the estate themselves.
    if (!estateGiven && map.has(Column::Building))
        need(Column::Estate);
    return missing;
}

ColumnMap guessColumns(TableKind kind, const QList<SheetRow>& firstRows)
{
    ColumnMap best;
    const auto better = [&](const ColumnMap& map) {
        const auto lacks = missingColumns(kind, map, true).size();
        const auto bestLacks = missingColumns(kind, best, true).size();
        return std::pair(-lacks, map.headings.size()) > std::pair(-bestLacks, best.headings.size());
    };
    for (qsizetype i = 0; i < firstRows.size(); ++i) {
        const bool follows = i > 0 && firstRows[i - 1].number + 1 == firstRows[i].number;
        for (const auto* above : {static_cast<const SheetRow*>(nullptr), follows ? &firstRows[i - 1] : nullptr}) {
            auto map = headingsOf(kind, firstRows[i], above);
            if (map.headings.size() >= 2 && better(map))
                best = std::move(map);
        }
    }
    return best;
}

std::optional<Column> columnCalled(TableKind kind, QStringView header)
{
    constexpr qsizetype longestHeader = 40;
    if (header.size() > longestHeader)
        return std::nullopt;
    const auto& words = wordsOf(kind);
    const auto found = words.constFind(bare(header));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString headerOf(TableKind kind, Column column)
{
    for (const auto& list : {ownNames(kind), std::span<const Names>(ofBoth)})
        for (const auto& each : list)
            if (each.column == column)
                return each.names.split(u'|').first().toString();
    return token(column);
}

} // namespace guitai
