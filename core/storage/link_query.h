// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/storage/row.h"

namespace guitai {

/// Another case that a case has to do with, seen from there.
struct LinkedCase
{
    CaseId id;
    LinkKind kind = LinkKind::Other;
    bool later = false; ///< of a 返修: this one does the other again
    QString number;
    CaseState state = CaseState::Registered;
    QString place;
    QString item;

    static constexpr auto fields()
    {
        using L = LinkedCase;
        return std::tuple{Field{"id", &L::id},         Field{"kind", &L::kind},   Field{"later", &L::later},
                          Field{"number", &L::number}, Field{"state", &L::state}, Field{"place", &L::place},
                          Field{"item", &L::item}};
    }
    bool operator==(const LinkedCase&) const = default;
};

/// The links of a case, whichever of the two cases keeps them.
class LinkQuery
{
public:
    explicit LinkQuery(Database& database);

    /// Linked by a step, or by the number of an order that is done again; the newest case first, mostLinked at most.
    static constexpr int mostLinked = 100;
    [[nodiscard]] Result<std::vector<LinkedCase>> casesLinkedTo(CaseId id);

    static const std::string_view sql; ///< of it

private:
    Statement m_linked;
};

} // namespace guitai
