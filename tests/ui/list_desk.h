// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"
#include "ui/widgets/inline_problem.h"
#include "ui/worklist/work_rows.h"

#include <QAbstractItemView>

namespace guitai {

/// The worklist or the board. A case is led to a state by its steps, all at the present time.
template <class P>
class ListDesk : public Desk
{
public:
    ListDesk() : page(std::make_unique<P>(*seat, *papers))
    {
        page->resize(1140, 720);
        watch(*page);
    }

    void show()
    {
        page->refresh();
        bringToFront();
    }

    CaseFile led(QList<AnyCaseStep> steps)
    {
        steps.prepend(small.repair());
        CaseFile file;
        for (const auto& step : steps) {
            const auto target = file.id ? std::optional(file.id) : std::nullopt;
            file = CaseService(*small.office)
                       .take({.actor = person, .target = target, .steps = {step}, .seenRevision = {}, .draft = {}})
                       .value();
        }
        return file;
    }

    /// As the other seat writes: nobody here is told, but the watch notices.
    void elsewhere(CaseId id, const AnyCaseStep& step)
    {
        REQUIRE(CaseService(*small.office)
                    .take({.actor = person, .target = id, .steps = {step}, .seenRevision = {}, .draft = {}}));
        page->refresh();
    }

    [[nodiscard]] QAbstractItemView& list(const char* name) const { return the<QAbstractItemView>(name); }
    [[nodiscard]] WorkRows& rows(const char* name) const { return static_cast<WorkRows&>(*list(name).model()); }
    /// "PG2026-000001 arrive, …"
    [[nodiscard]] QString drawn(const char* name) const
    {
        QStringList words;
        for (int row = 0; row < rows(name).rowCount(); ++row)
            words << rows(name).at(row).number + u' ' + token(rows(name).at(row).kind);
        return words.join(QStringLiteral(", "));
    }
    void readToTheEnd(const char* name)
    {
        constexpr int quiet = 300; // ms; while a refresh reads there is nothing to ask for
        list(name).setFocus(Qt::TabFocusReason);
        while (QTest::qWaitFor([&] { return rows(name).canFetchMore({}); }, quiet))
            press(Qt::Key_End, Qt::ControlModifier);
    }
    [[nodiscard]] const WorkItem& chosen(const char* name) const
    {
        REQUIRE(list(name).currentIndex().isValid());
        return rows(name).at(list(name).currentIndex().row());
    }
    [[nodiscard]] QString problem(const char* name) const { return the<InlineProblem>(name).problem(); }

    /// The keys of a code, as a scanner sends them.
    void scan(const QString& code)
    {
        CAPTURE(code);
        type(code.toUtf8().constData());
        press(Qt::Key_Return);
        QTest::qWait(5);
    }

    std::unique_ptr<P> page;
};

} // namespace guitai
