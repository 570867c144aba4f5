// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/open_calls.h"

#include <QHash>

namespace guitai {

class BusyRetry;

/// Registers what stands in the open calls: at once, or while the data file is busy each in its tab, as soon as that
/// is over. A call that waits is registered as it stood when it began to.
class Registering : public QObject
{
    Q_OBJECT

public:
    Registering(Seat& seat, IntakeDesk& desk, OpenCalls& calls, QObject* parent);

    /// The call in front. REQUIRES: it does not wait.
    void begin(bool withOrder);
    /// The call in front is not registered, and stays as it is.
    void giveUp();
    [[nodiscard]] bool isFrontWaiting() const;

Q_SIGNALS:
    void waitingChanged();
    void registered(const CaseFile& taken, bool withPaper, bool inFront);
    void failed(const Trouble& trouble, bool inFront);

private:
    void end(const QString& draft, const Outcome<CaseFile>& taken, bool withPaper);

    Seat& m_seat;
    IntakeDesk& m_desk;
    OpenCalls& m_calls;
    QHash<QString, BusyRetry*> m_begun; ///< by draft
};

} // namespace guitai
