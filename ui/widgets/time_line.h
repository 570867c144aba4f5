// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/time_line_model.h"

#include <QListView>

namespace guitai {

class TimeLineDelegate;

/// What happened, in order, one below the other along a line. Thousands of rows scroll without a stop: their heights
/// are measured in small batches and kept.
class TimeLine : public QListView
{
    Q_OBJECT

public:
    /// The zone must outlive the list.
    explicit TimeLine(const QTimeZone& zone, QWidget* parent = nullptr);

    void setRows(const QList<TimeLineRow>& rows);
    [[nodiscard]] const TimeLineModel& rows() const { return *m_rows; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TimeLineModel* m_rows;
    TimeLineDelegate* m_delegate;
};

} // namespace guitai
