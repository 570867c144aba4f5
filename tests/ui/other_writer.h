// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/patience.h"
#include "core/storage/transaction.h"
#include "tests/support/small_office.h"
#include "ui/steps/busy_retry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace guitai {

/// Another program in the middle of writing to the data file, beside a window that waits for nobody.
class OtherWriter
{
public:
    explicit OtherWriter(SmallOffice& small)
        : m_patience(small.office->database(), betweenKeys),
          m_database(Database::open(small.path, OpenMode::ReadWrite).value())
    {
        begin();
        QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_pulse.start(10);
    }

    void begin() { m_writing.emplace(Transaction::begin(*m_database).value()); }
    void end() { m_writing.reset(); }

    /// As long as the window takes to try a few times.
    static void waitForTries() { QTest::qWait(static_cast<int>(3 * BusyRetry::pause.count())); }

    /// For how long the window did nothing else at a time, in milliseconds.
    [[nodiscard]] qint64 longestStall() const { return m_longest; }

    /// A tenth of what a patient connection waits: a machine with much else to do stops a window for a while too.
    static constexpr qint64 longestAllowed = 500;

private:
    Patience m_patience;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_writing;
    QTimer m_pulse;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace guitai
