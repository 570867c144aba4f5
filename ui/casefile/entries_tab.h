// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/widgets/time_line_model.h"

#include <QStackedWidget>

namespace guitai {

class EmptyState;
class TimeLine;

/// Things said or done, one below the other; where there are none, the step that writes the first.
class EntriesTab : public QStackedWidget
{
    Q_OBJECT

public:
    EntriesTab(const QString& name, const QTimeZone& zone, EmptyState* empty, QWidget* parent = nullptr);

    void show(QList<TimeLineRow> rows);

Q_SIGNALS:
    void actionChosen();

private:
    void open(int row);

    EmptyState* m_empty;
    TimeLine* m_lines;
    QStringList m_whole; ///< what was too long to be shown, by row
};

/// Shows rows, the newest first; whoever has gone down to one of them stays there when newer ones come.
void fill(TimeLine& lines, const QList<TimeLineRow>& rows);

/// 回访 of all orders, answered or not, the newest first.
[[nodiscard]] QList<TimeLineRow> revisitRows(const ShownCase& shown);
[[nodiscard]] int revisitCount(const CaseFile& file);

/// 联系 and 备注, the newest first.
[[nodiscard]] QList<TimeLineRow> contactRows(const ShownCase& shown);

} // namespace guitai
