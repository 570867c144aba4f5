// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/row.h"

namespace guitai {

/// What somebody was typing: kept beside the cases, so that a crash or a power cut loses none of it.
struct Draft
{
    QString id; ///< made by whoever types, unlike any other
    StaffId staff;
    QDateTime at;
    QString body; ///< canonical JSON

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Draft::id}, Field{"staff", &Draft::staff}, Field{"at", &Draft::at},
                          Field{"body", &Draft::body}};
    }
    bool operator==(const Draft&) const = default;
};

class DraftStore
{
public:
    explicit DraftStore(Database& database);

    /// REQUIRES of both: a transaction is open.
    [[nodiscard]] Result<void> put(const Draft& draft);
    /// False where there is none of this id.
    [[nodiscard]] Result<bool> remove(const QString& id);

    /// Of everybody, the oldest first.
    [[nodiscard]] Result<std::vector<Draft>> list();

private:
    Statement m_put, m_remove, m_list;
};

} // namespace guitai
