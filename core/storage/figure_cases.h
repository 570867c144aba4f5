// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/storage/row.h"

#include <map>
#include <memory>

namespace guitai {

/// Which of the rows that a figure judges.
enum class FigureSide { All, Counted, Failed };

/// A number on the screen as the rows it was counted from: those of a figure ("in_limit", …, "received", "completed",
/// "open") whose event lies in [from, to).
struct FigureCut
{
    QString figure;
    FigureSide side = FigureSide::All;
    QDateTime from;
    QDateTime to;
    SiteId site;
    EstateId estate;
    std::optional<QString> bar; ///< one bar of a chart: a part for cases, a worker for orders

    bool operator==(const FigureCut&) const = default;
};

/// One case, order or revisit behind a figure.
struct FigureCase
{
    QDateTime at; ///< the event that the figure goes by
    CaseId caseId;
    int item = 0;
    int visit = 0;
    bool counted = false; ///< the verdict
    QString number;       ///< of the order, else of the case
    QString place;
    QString fault;
    QString person; ///< who works on it: the assignee, else the follow-up owner
    CaseState state = CaseState::Registered;
    std::optional<QDateTime> startedAt; ///< of the deadline that the verdict rests on
    std::optional<QDateTime> limitAt;
    std::optional<QDateTime> metAt;
    std::optional<Satisfaction> satisfaction; ///< of the revisit

    static constexpr auto fields()
    {
        using C = FigureCase;
        return std::tuple{Field{"at", &C::at},
                          Field{"caseId", &C::caseId},
                          Field{"item", &C::item},
                          Field{"visit", &C::visit},
                          Field{"counted", &C::counted},
                          Field{"number", &C::number},
                          Field{"place", &C::place},
                          Field{"fault", &C::fault},
                          Field{"person", &C::person},
                          Field{"state", &C::state},
                          Field{"startedAt", &C::startedAt},
                          Field{"limitAt", &C::limitAt},
                          Field{"metAt", &C::metAt},
                          Field{"satisfaction", &C::satisfaction}};
    }
    bool operator==(const FigureCase&) const = default;
};

/// A deadline that has run out.
struct OverdueItem
{
    CaseId caseId;
    QString number;
    QString place;
    QString fault;
    QString person;
    DeadlineKind kind = DeadlineKind::Notify;
    QString clause;
    QDateTime startedAt;
    QDateTime limitAt;

    static constexpr auto fields()
    {
        using O = OverdueItem;
        return std::tuple{
            Field{"caseId", &O::caseId}, Field{"number", &O::number},       Field{"place", &O::place},
            Field{"fault", &O::fault},   Field{"person", &O::person},       Field{"kind", &O::kind},
            Field{"clause", &O::clause}, Field{"startedAt", &O::startedAt}, Field{"limitAt", &O::limitAt}};
    }
    bool operator==(const OverdueItem&) const = default;
};

/// The cases behind each figure and each bar, read from the very rows that were counted (figure_sql.h).
class FigureCases
{
public:
    static constexpr int pageLength = 50;

    explicit FigureCases(Database& database) : m_database(database) {}

    /// The newest first; from behind `after`, where one is given. InputInvalid for an unknown figure.
    [[nodiscard]] Result<std::vector<FigureCase>> page(const FigureCut& cut, const QDateTime& now,
                                                       const FigureCase* after = nullptr);
    /// Those that ran out longest ago, pageLength at most.
    [[nodiscard]] Result<std::vector<OverdueItem>> overdue(SiteId site, EstateId estate, const QDateTime& now);

private:
    Database& m_database;
    std::map<QString, std::unique_ptr<Statement>> m_pages;
    std::unique_ptr<Statement> m_overdue;
};

} // namespace guitai
