// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/counter_file.h"
#include "tests/support/counter.h"

namespace guitai::testing {

/// A data file with cases that were walked step by step and saved, each with an id and numbers of its own.
class WalkedFile : public CounterFile
{
public:
    /// A case whose steps begin at `start`.
    template <class Walk>
    CaseFile walk(const QDateTime& start, Walk&& steps)
    {
        Counter counter;
        counter.now = start.toUTC();
        steps(counter);
        CaseFile file = counter.caseFile;
        file.id = {++m_count};
        file.number = QString::number(m_count);
        for (auto& order : file.orders)
            if (!order.number.isEmpty())
                order.number = QStringLiteral("%1-%2").arg(m_count).arg(order.ordinal);
        write([&] { must(CaseStore(*database).insert(file, counter.now)); });
        return file;
    }

    /// The next steps of a case that was walked.
    template <class Walk>
    CaseFile walkOn(const CaseFile& before, const QDateTime& at, Walk&& steps)
    {
        Counter counter;
        counter.caseFile = before;
        counter.now = at.toUTC();
        steps(counter);
        write([&] { must(CaseStore(*database).update(before, counter.caseFile, counter.now)); });
        return counter.caseFile;
    }

private:
    qint64 m_count = 0;
};

} // namespace guitai::testing
