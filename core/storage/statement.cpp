// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sqlite_error.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QString spelled(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

int bindValue(sqlite3_stmt* statement, int index, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    default:
        Q_ASSERT(!value.isValid()); // a ColumnForm writes nothing else
        return sqlite3_bind_null(statement, index);
    }
}

/// Qt takes a byte order mark off the front.
QString textOf(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bindCell(std::string_view name, const QVariant& value)
{
    if (m_stepping)
        reset();
    if (!prepare()) // begin() tries again and reports
        return *this;
    auto* slot = placeholder(name);
    if (!slot) {
        misuse(u"unknown placeholder :"_s + spelled(name));
        return *this;
    }
    const auto index = static_cast<int>(slot - m_placeholders.data()) + 1;
    slot->bound = bindValue(m_statement, index, value) == SQLITE_OK;
    return *this;
}

Statement::Placeholder* Statement::placeholder(std::string_view name)
{
    if (m_nextPlaceholder >= m_placeholders.size() || m_placeholders[m_nextPlaceholder].name != name) {
        const auto found = std::ranges::find(m_placeholders, name, &Placeholder::name);
        if (found == m_placeholders.end())
            return nullptr;
        m_nextPlaceholder = static_cast<std::size_t>(found - m_placeholders.begin());
    }
    return &m_placeholders[m_nextPlaceholder++];
}

Result<void> Statement::prepare()
{
    if (m_statement)
        return {};
    const char* rest = nullptr;
    const int result = sqlite3_prepare_v3(m_database.handle(), m_sql.c_str(), static_cast<int>(m_sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (result != SQLITE_OK)
        return std::unexpected(errorOf(result));
    if (!QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(std::exchange(m_statement, nullptr));
        return fail(Error::Code::DatabaseFailed, {m_database.path()}, u"more than one statement: "_s + spelled(m_sql));
    }
    for (int i = 1; i <= sqlite3_bind_parameter_count(m_statement); ++i)
        m_placeholders.push_back({sqlite3_bind_parameter_name(m_statement, i) + 1}); // without the colon
    return {};
}

/// Ready for the first step: every placeholder is bound.
Result<void> Statement::begin()
{
    m_nextPlaceholder = 0;
    if (const auto ready = prepare(); !ready)
        return ready;
    for (auto& slot : m_placeholders) {
        if (!slot.bound && !m_misuse)
            misuse(u"unbound placeholder :"_s + spelled(slot.name));
        slot.bound = false;
    }
    if (m_misuse)
        return std::unexpected(*std::exchange(m_misuse, std::nullopt));
    m_stepping = true;
    return {};
}

/// False behind the last row, where the statement is ready again; also after an error.
Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    const auto error = result == SQLITE_DONE ? std::nullopt : std::optional(errorOf(result));
    m_changedRows = sqlite3_changes(m_database.handle());
    reset();
    return error ? Result<bool>(std::unexpected(*error)) : Result<bool>(false);
}

Result<void> Statement::run()
{
    reset();
    m_changedRows = 0;
    if (const auto begun = begin(); !begun)
        return begun;
    for (;;) {
        const auto found = step();
        if (!found || !*found)
            return found ? Result<void>() : std::unexpected(found.error());
    }
}

Result<bool> Statement::next()
{
    if (!m_stepping) {
        if (const auto begun = begin(); !begun)
            return std::unexpected(begun.error());
        findColumns();
    }
    m_nextColumn = 0;
    return step();
}

void Statement::reset()
{
    if (m_stepping)
        sqlite3_reset(m_statement);
    m_stepping = false;
}

void Statement::findColumns()
{
    if (!m_columns.empty())
        return;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        m_columns.emplace_back(sqlite3_column_name(m_statement, i));
}

int Statement::columnIndex(std::string_view column)
{
    if (m_nextColumn >= m_columns.size() || m_columns[m_nextColumn] != column) {
        const auto found = std::ranges::find(m_columns, column);
        if (found == m_columns.end()) {
            misuse(u"no column "_s + spelled(column));
            return -1;
        }
        m_nextColumn = static_cast<std::size_t>(found - m_columns.begin());
    }
    if (!m_stepping) {
        misuse(u"no row for "_s + spelled(column));
        return -1;
    }
    return static_cast<int>(m_nextColumn++);
}

QVariant Statement::cell(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue(qint64{sqlite3_column_int64(m_statement, index)});
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, index);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, index));
        return textOf({text, sqlite3_column_bytes(m_statement, index)});
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, index));
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, index)) : QByteArray("");
    }
    default:
        return {};
    }
}

Error Statement::damagedColumn(int index) const
{
    const auto* table = sqlite3_column_table_name(m_statement, index);
    const QString name = spelled(m_columns[static_cast<std::size_t>(index)]);
    const QString column = table ? QString::fromUtf8(table) + u'.' + name : name;
    return {Error::Code::FileDamaged, {m_database.path(), column}, u"not of its kind: "_s + column};
}

Error Statement::errorOf(int result) const
{
    return databaseError(result, m_database.handle(), m_database.path(), spelled(m_sql));
}

void Statement::misuse(const QString& what)
{
    Q_ASSERT_X(false, "Statement", qPrintable(what + u" in: "_s + spelled(m_sql)));
    m_misuse = Error{Error::Code::DatabaseFailed, {m_database.path()}, what + u" in: "_s + spelled(m_sql)};
}

} // namespace guitai
