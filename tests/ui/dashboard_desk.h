// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/widgets/figure_tile.h"

#include <QTableView>

namespace guitai {

class ChartCard;

/// The dashboard of a director over a real data file, with hands on the keyboard. The clock stands at 2026-11-23.
class DashboardDesk
{
public:
    DashboardDesk();
    ~DashboardDesk();
    Q_DISABLE_COPY_MOVE(DashboardDesk)

    SmallOffice small;
    std::unique_ptr<DashboardPage> page;
    QList<CaseId> wanted;

    /// A repair whose team was notified after so many minutes; it is done an hour later.
    CaseId repaired(int minutes);
    /// Puts the page on the screen and waits for its figures.
    void show();
    /// Waits until the tile says this.
    void waitFor(const char* tile, const QString& value) const;

    [[nodiscard]] FigureTile& tile(const char* figure) const { return test::named<FigureTile>(*page, figure); }
    [[nodiscard]] ChartCard& card(const char* name) const;
    /// What has the keyboard.
    [[nodiscard]] QWidget& front() const;
    /// The list that was opened, with so many rows.
    [[nodiscard]] QTableView& cases(int rows) const;

private:
    std::optional<Seat> m_seat;
    std::optional<test::Shown> m_shown;
};

} // namespace guitai
