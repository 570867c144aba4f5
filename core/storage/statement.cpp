// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sql_tokens.h"
#include "core/storage/sqlite_error.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// SQLite takes a byte order mark off the front of UTF-16 text: of two it leaves one.
QVariant keepingByteOrderMark(QVariant value)
{
    constexpr QChar mark = QChar::ByteOrderMark;
    if (value.typeId() != QMetaType::QString || !static_cast<const QString*>(value.constData())->startsWith(mark))
        return value;
    return mark + value.toString();
}

QString quoted(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

Statement::Statement(Database& database, std::string_view sql) : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    readPlaceholders(quoted(sql));
}

/// Comments are left out of what is prepared: Qt would find placeholders in them.
void Statement::readPlaceholders(const QString& sql)
{
    SqlTokens tokens(sql);
    qsizetype end = 0;
    while (const auto token = tokens.next()) {
        if (token->start > end && !m_sql.isEmpty())
            m_sql += u' ';
        end = token->end;
        m_sql += QStringView(sql).sliced(token->start, end - token->start);
        if (token->kind != SqlToken::Kind::Placeholder)
            continue;
        auto name = token->text.toString().toStdString();
        if (std::ranges::find(m_placeholders, name, &Placeholder::name) == m_placeholders.end())
            m_placeholders.push_back({std::move(name), u':' + token->text.toString()});
    }
}

Statement& Statement::bindCell(std::string_view name, QVariant value)
{
    if (m_stepping)
        reset();
    if (!prepare()) // execute() tries again and reports
        return *this;
    if (auto* slot = placeholder(name)) {
        m_query.bindValue(slot->key, keepingByteOrderMark(std::move(value)));
        slot->bound = true;
    } else {
        misuse(u"unknown placeholder :"_s + quoted(name));
    }
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
    if (!m_prepared) {
        m_prepared = m_query.prepare(m_sql);
        if (!m_prepared)
            return std::unexpected(lastError());
    }
    return {};
}

Result<void> Statement::execute()
{
    m_nextPlaceholder = 0;
    if (const auto ready = prepare(); !ready)
        return ready;
    for (auto& slot : m_placeholders) {
        if (!slot.bound && !m_misuse)
            misuse(u"unbound placeholder "_s + slot.key);
        slot.bound = false;
    }
    if (m_misuse)
        return std::unexpected(*std::exchange(m_misuse, std::nullopt));
    if (!m_query.exec())
        return std::unexpected(lastError());
    return {};
}

Result<void> Statement::run()
{
    reset();
    const auto executed = execute();
    m_changedRows = executed ? m_query.numRowsAffected() : 0;
    m_query.finish();
    return executed;
}

Result<bool> Statement::next()
{
    if (!m_stepping) {
        if (const auto executed = execute(); !executed)
            return std::unexpected(executed.error());
        m_stepping = true;
        findColumns();
    }
    m_nextColumn = 0;
    if (m_query.next())
        return true;
    const bool failed = m_query.lastError().isValid();
    const auto error = failed ? std::optional(lastError()) : std::nullopt;
    reset();
    return error ? Result<bool>(std::unexpected(*error)) : Result<bool>(false);
}

void Statement::reset()
{
    if (m_stepping)
        m_query.finish();
    m_stepping = false;
}

void Statement::findColumns()
{
    if (!m_columns.empty())
        return;
    const auto record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        m_columns.push_back(record.fieldName(i).toStdString());
}

int Statement::columnIndex(std::string_view column)
{
    if (m_nextColumn >= m_columns.size() || m_columns[m_nextColumn] != column) {
        const auto found = std::ranges::find(m_columns, column);
        if (!m_stepping || found == m_columns.end()) {
            misuse(u"no row or no column "_s + quoted(column));
            return -1;
        }
        m_nextColumn = static_cast<std::size_t>(found - m_columns.begin());
    }
    return static_cast<int>(m_nextColumn++);
}

Error Statement::damagedColumn(int index) const
{
    const auto field = m_query.record().field(index);
    const QString column = field.tableName().isEmpty() ? field.name() : field.tableName() + u'.' + field.name();
    return {Error::Code::FileDamaged, {m_database.path(), column}, u"not of its kind: "_s + column};
}

Error Statement::lastError() const
{
    return databaseError(m_query.lastError(), m_database.handle(), m_database.path(), m_sql);
}

void Statement::misuse(const QString& what)
{
    Q_ASSERT_X(false, "Statement", qPrintable(what + u" in: "_s + m_sql));
    m_misuse = Error{Error::Code::DatabaseFailed, {m_database.path()}, what + u" in: "_s + m_sql};
}

} // namespace guitai
