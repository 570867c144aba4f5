// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patience.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace guitai {

namespace {

std::chrono::milliseconds waitOf(Database& database)
{
    Statement asked(database, "PRAGMA busy_timeout");
    const auto found = asked.next();
    const auto wait = found && *found ? asked.value<int>("timeout") : Result<int>();
    return wait ? std::chrono::milliseconds(*wait) : OpenOptions{}.busyTimeout;
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
