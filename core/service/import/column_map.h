// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/service/sheet/sheet_reader.h"

#include <QObject>

namespace guitai {

/// Which table a file holds.
enum class TableKind { Roster, Ledger };

/// What one column of a table holds. `index` counts from 0, column A.
struct Heading
{
    Q_GADGET
public:
    enum class Column {
        Estate,
        Building,
        Unit,
        Room,
        Phone, // of both tables; a room may hold the whole notation "3-1-502"
        Area,
        HandedOverOn,
        Name,
        Kind,
        Note,
        Serial,
        RegisteredAt,
        Reporter,
        Part,
        RepairClass,
        Item,
        NotifiedAt,
        ArrivedAt,
        CompletedAt,
        ReturnedAt,
        RevisitedAt,
        Satisfaction,
        Bearer,
        Fee,
        Redoes,
        Clerk,
    };
    Q_ENUM(Column)

    Column column = Column::Estate;
    int index = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"column", &Heading::column}, Field{"index", &Heading::index}};
    }
    bool operator==(const Heading&) const = default;
};
using Column = Heading::Column;

/// Where the header stands and what the columns are: guessed, or chosen by a person.
struct ColumnMap
{
    qint64 headerRow = 0; ///< as Excel shows it; data begins in the row behind it
    QList<Heading> headings;

    static constexpr auto fields()
    {
        return std::tuple{Field{"headerRow", &ColumnMap::headerRow}, Field{"headings", &ColumnMap::headings}};
    }
    bool operator==(const ColumnMap&) const = default;

    [[nodiscard]] bool has(Column column) const;
    /// The first cell of this column that holds something; an empty one where there is none.
    [[nodiscard]] const SheetCell& cell(const SheetRow& row, Column column) const;
    /// Every cell of this column that holds something: a roster may have two columns of phones.
    [[nodiscard]] QList<SheetCell> cells(const SheetRow& row, Column column) const;
    /// Whether no column that means anything holds anything.
    [[nodiscard]] bool isBlank(const SheetRow& row) const;
};

/// What must be there for the table to be read at all. With `estateGiven` the file need not name the estate.
[[nodiscard]] QList<Column> missingColumns(TableKind kind, const ColumnMap& map, bool estateGiven);

/// The header that most columns are recognised in, of the rows given (the first of a file); of a header over
/// two rows the lower one. Where every row lacks something, the best of them.
[[nodiscard]] ColumnMap guessColumns(TableKind kind, const QList<SheetRow>& firstRows);

/// What a header text means: "联系电话", "房 号*", "建筑面积(㎡)".
[[nodiscard]] std::optional<Column> columnCalled(TableKind kind, QStringView header);

/// The usual header of a column, for messages: "受理时间".
[[nodiscard]] QString headerOf(TableKind kind, Column column);

} // namespace guitai
