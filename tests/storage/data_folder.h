// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace guitai::testing {

/// A folder of its own for each test, and data files in it.
class DataFolder
{
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("desk.guitai")) const
    {
        return m_folder.filePath(name);
    }

    [[nodiscard]] std::unique_ptr<Database> create(const QString& name = QStringLiteral("desk.guitai")) const
    {
        auto database = Database::open(path(name), OpenMode::Create);
        REQUIRE(database);
        return std::move(*database);
    }

    [[nodiscard]] std::unique_ptr<Database> open(OpenMode mode = OpenMode::ReadWrite,
                                                 std::chrono::milliseconds patience = OpenOptions{}.patience) const
    {
        auto database = Database::open(path(), mode, {.patience = patience});
        REQUIRE(database);
        return std::move(*database);
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// Names of all files, sorted.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
};

inline void must(const Result<void>& result)
{
    if (!result)
        FAIL(result.error().detail.toStdString() + " / " + result.error().args.join(u',').toStdString());
}

template <class T>
std::optional<Error::Code> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

inline qint64 count(Database& database, std::string_view sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.next().value());
    const auto value = statement.value<qint64>("n");
    REQUIRE(value);
    return *value;
}

/// A table with `rows` rows of some length.
inline void fill(Database& database, int rows)
{
    must(database.execute(
        QStringLiteral("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")));
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    Statement insert(database, "INSERT INTO note (text) VALUES (:text)");
    for (int i = 0; i < rows; ++i)
        must(insert.bind("text", QString(400, QChar(u'水'))).run());
    must(transaction->commit());
}

} // namespace guitai::testing

namespace Catch {
template <>
struct StringMaker<guitai::Error::Code>
{
    static std::string convert(guitai::Error::Code code)
    {
        return QMetaEnum::fromType<guitai::Error::Code>().valueToKey(static_cast<int>(code));
    }
};
template <>
struct StringMaker<std::optional<guitai::Error::Code>>
{
    static std::string convert(std::optional<guitai::Error::Code> code)
    {
        return code ? StringMaker<guitai::Error::Code>::convert(*code) : "no error";
    }
};
} // namespace Catch
