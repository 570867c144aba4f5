// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace guitai {

/// Of a connection that somebody types through: what finds the file busy is tried again, rather than the hand stopped.
constexpr std::chrono::milliseconds betweenKeys{50};

/// For as long as it lives the connection waits only so long, or as much as so long, for another one that writes.
/// The latest counts; they end in the opposite order of their beginning.
class Patience
{
    Q_DISABLE_COPY_MOVE(Patience)

public:
    Patience(Database& database, std::chrono::milliseconds wait) : m_database(database), m_before(database.patience())
    {
        database.setPatience(wait);
    }
    ~Patience() { m_database.setPatience(m_before); }

private:
    Database& m_database;
    std::chrono::milliseconds m_before;
};

} // namespace guitai
