// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patience.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace guitai {

namespace {

std::chrono::milliseconds waitOf(Database& database)
{
    Statement asked(database, "PRAGMA busy_timeout");
    if (const auto found = asked.next(); found && *found)
        if (const auto wait = asked.value<int>("timeout"))
            return std::chrono::milliseconds(*wait);
    return OpenOptions{}.busyTimeout;
}

void setWait(const Database& database, std::chrono::milliseconds wait)
{
    sqlite3_busy_timeout(database.handle(), static_cast<int>(wait.count()));
}

} // namespace

Patience::Patience(Database& database, std::chrono::milliseconds wait)
    : m_database(database), m_before(waitOf(database))
{
    setWait(m_database, wait);
}

Patience::~Patience()
{
    setWait(m_database, m_before);
}

} // namespace guitai
