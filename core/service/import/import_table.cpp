// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_table.h"

namespace guitai {

namespace {

constexpr int searchedRows = 30; ///< titles, notes and blanks above a header are fewer
constexpr qint64 rowsPerProgress = 256;

class TableWalk
{
public:
    TableWalk(QString path, TableKind kind, const TableOptions& options, const DataRowVisitor& each)
        : m_path(std::move(path)), m_kind(kind), m_options(options), m_each(each), m_columns(options.columns)
    {
        if (m_columns)
            checkColumns();
    }

    bool take(SheetRow&& row)
    {
        if (m_error)
            return false;
        ++m_read;
        if (m_read % rowsPerProgress == 0 && m_options.progress && !m_options.progress(m_read, 0)) {
            m_error = Error{Error::Code::Cancelled, {}, {}};
            return false;
        }
        if (m_columns) {
            give(row);
            return true;
        }
        const int number = row.number;
        m_first << std::move(row);
        return number < searchedRows || findHeader();
    }

    Result<ColumnMap> end()
    {
        if (!m_error && !m_columns)
            findHeader();
        if (m_error)
            return std::unexpected(std::move(*m_error));
        return std::move(*m_columns);
    }

private:
    bool findHeader()
    {
        m_columns = guessColumns(m_kind, m_first);
        if (!checkColumns())
            return false;
        for (const auto& row : std::exchange(m_first, {}))
            give(row);
        return true;
    }

    bool checkColumns()
    {
        QStringList missing;
        for (const auto column : missingColumns(m_kind, *m_columns, !m_options.estate.isEmpty()))
            missing << headerOf(m_kind, column);
        if (!missing.isEmpty())
            m_error = Error{Error::Code::HeaderNotFound, {m_path, missing.join(u'、')}, {}};
        return missing.isEmpty();
    }

    /// Where a table was printed page by page, its header stands again and again.
    bool isHeader(const SheetRow& row) const
    {
        return columnCalled(m_kind, m_columns->cell(row, Column::Room).text) == Column::Room;
    }

    void give(const SheetRow& row)
    {
        if (row.number > m_columns->headerRow && !m_columns->isBlank(row) && !isHeader(row))
            m_each(row, *m_columns);
    }

    QString m_path;
    TableKind m_kind;
    const TableOptions& m_options;
    const DataRowVisitor& m_each;
    std::optional<ColumnMap> m_columns;
    std::optional<Error> m_error;
    QList<SheetRow> m_first;
    qint64 m_read = 0;
};

} // namespace

Result<ColumnMap> readImportTable(const QString& path, TableKind kind, const TableOptions& options,
                                  const DataRowVisitor& each)
{
    TableWalk walk(path, kind, options, each);
    if (auto read = readSheet(path, {}, [&](SheetRow&& row) { return walk.take(std::move(row)); }); !read)
        return std::unexpected(std::move(read.error()));
    return walk.end();
}

} // namespace guitai
