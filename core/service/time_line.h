// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <QTimeZone>

namespace guitai {

/// One line of a case's journal as a person reads it.
struct TimeLineEntry
{
    qint64 seq = 0;
    QDateTime at;
    QString who;
    QString step;        ///< its name: "recordArrival"
    QString label;       ///< 到场
    QString text;        ///< what was put in, in words; empty for a step without input
    bool denied = false; ///< somebody wanted to and was not allowed
};

/// The journal of a case in words, the oldest first.
[[nodiscard]] Result<QList<TimeLineEntry>> timeLine(Office& office, const CaseFile& caseFile, const QTimeZone& zone);

} // namespace guitai
