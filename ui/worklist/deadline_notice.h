// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/worklist_query.h"
#include "ui/page/seat.h"

#include <QObject>

namespace guitai {

class OfficeWatch;

/// Says once of each deadline that waits for this person that little of its time is left: early enough to act, and
/// without taking the keyboard. What was near already when the person sat down is on the worklist and not told.
class DeadlineNotice : public QObject
{
    Q_OBJECT

public:
    DeadlineNotice(Seat& seat, OfficeWatch& watch, QObject* parent);

Q_SIGNALS:
    void nearing(const QString& sentence);

private:
    void look();
    [[nodiscard]] Result<std::vector<WorkItem>> near(const QDateTime& now);

    Seat& m_seat;
    WorklistQuery m_query;
    std::vector<WorkItem> m_told; ///< of those that are still near
};

} // namespace guitai
