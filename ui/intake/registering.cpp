// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registering.h"

#include "ui/steps/busy_retry.h"

namespace guitai {

Registering::Registering(Seat& seat, IntakeDesk& desk, OpenCalls& calls, QObject* parent)
    : QObject(parent), m_seat(seat), m_desk(desk), m_calls(calls)
{}

void Registering::begin(bool withOrder)
{
    const QString draft = m_calls.draft();
    const Call call = m_calls.current();
    auto* retry = new BusyRetry(this);
    m_begun.insert(draft, retry);
    connect(retry, &BusyRetry::waitingChanged, this, [this, draft](bool waiting) {
        m_calls.setWaiting(draft, waiting);
        Q_EMIT waitingChanged();
    });
    retry->begin(
        [this, draft, call, withOrder]() -> Outcome<CaseFile> {
            if (auto stored = m_calls.store(draft); !stored)
                return std::unexpected(Trouble(std::move(stored.error())));
            return m_desk.take(draft, call, m_seat.person.id, withOrder);
        },
        [this, draft, paper = withOrder && !call.emergency](const auto& taken) { end(draft, taken, paper); });
}

void Registering::end(const QString& draft, const Outcome<CaseFile>& taken, bool withPaper)
{
    m_begun.take(draft)->deleteLater();
    const bool inFront = draft == m_calls.draft();
    if (!taken) {
        Q_EMIT failed(taken.error(), inFront);
        return;
    }
    m_calls.finish(draft);
    Q_EMIT registered(*taken, withPaper, inFront);
}

void Registering::giveUp()
{
    if (!isFrontWaiting())
        return;
    auto* retry = m_begun.take(m_calls.draft());
    retry->cancel();
    retry->deleteLater();
}

bool Registering::isFrontWaiting() const
{
    const auto* retry = m_begun.value(m_calls.draft());
    return retry && retry->isWaiting();
}

} // namespace guitai
