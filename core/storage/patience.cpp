// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patience.h"

#include <sqlite3.h>

namespace guitai {

namespace {

void setWait(const Database& database, std::chrono::milliseconds wait)
{
    sqlite3_busy_timeout(database.handle(), static_cast<int>(wait.count()));
}

} // namespace

Patience::Patience(Database& database, std::chrono::milliseconds wait) : m_database(database)
{
    setWait(m_database, wait);
}

Patience::~Patience()
{
    setWait(m_database, OpenOptions{}.busyTimeout);
}

} // namespace guitai
