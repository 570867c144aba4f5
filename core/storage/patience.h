// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace guitai {

/// For as long as it lives the connection waits only so long for another one that writes: for what can be tried again
/// in a moment, while somebody is typing.
class Patience
{
    Q_DISABLE_COPY_MOVE(Patience)

public:
    Patience(Database& database, std::chrono::milliseconds wait);
    ~Patience();

private:
    Database& m_database;
};

} // namespace guitai
