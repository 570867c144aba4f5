// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/procedure/ruleset.h"
#include "core/storage/row.h"

namespace guitai {

/// What the data file says of itself.
struct Company
{
    quint16 origin = 0;
    QString name;
    QDateTime createdAt;
    SiteId homeSite;
    qint64 rules = 0; ///< row of the ruleset in force

    static constexpr auto fields()
    {
        return std::tuple{Field{"origin", &Company::origin}, Field{"name", &Company::name},
                          Field{"createdAt", &Company::createdAt}, Field{"homeSite", &Company::homeSite},
                          Field{"rules", &Company::rules}};
    }
    bool operator==(const Company&) const = default;
};

struct StoredRuleset
{
    qint64 row = 0;
    QByteArray digest;
    Ruleset rules;
};

/// The company's own row, the rulesets and the counters behind ids and numbers.
/// REQUIRES of all that write: a transaction is open.
class Register
{
public:
    explicit Register(Database& database);

    [[nodiscard]] Result<std::optional<Company>> company();
    [[nodiscard]] Result<void> create(const Company& company);

    /// Insert-only; the row of an equal ruleset that is there already. Puts it in force.
    [[nodiscard]] Result<StoredRuleset> adopt(const Ruleset& rules, const QDateTime& now);
    [[nodiscard]] Result<StoredRuleset> ruleset(qint64 row);
    [[nodiscard]] Result<StoredRuleset> ruleset(const QByteArray& digest);

    /// The next value of a counter, without gaps: a transaction that is rolled back gives it back.
    [[nodiscard]] Result<qint64> next(const QString& counter);

private:
    [[nodiscard]] Result<StoredRuleset> readRuleset(Statement& statement);

    Statement m_company, m_create, m_putInForce, m_insertRules, m_rulesByRow, m_rulesByDigest, m_counter, m_putCounter;
};

} // namespace guitai
