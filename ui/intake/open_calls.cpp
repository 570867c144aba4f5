// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/open_calls.h"

#include "core/service/sentences.h"
#include "ui/theme/icon.h"

#include <QUuid>

namespace guitai {

namespace {

constexpr int pauseMs = 100; // a key or two; each keeping waits for the disk
constexpr int retryMs = 1000;

QString freshDraft()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

OpenCalls::OpenCalls(Seat& seat, IntakeDesk& desk, QWidget* parent)
    : QTabBar(parent), m_seat(seat), m_desk(desk), m_calls{{.draft = freshDraft()}}
{
    setObjectName(QStringLiteral("openCalls"));
    setAccessibleName(tr("Calls being taken"));
    setExpanding(false);
    setDrawBase(false);
    addTab(iconOf(Icon::Phone), {});
    name(0);
    setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OpenCalls::keep);
    connect(this, &QTabBar::currentChanged, this, &OpenCalls::come);
}

int OpenCalls::indexOf(const QString& draft) const
{
    const auto found = std::ranges::find(m_calls, draft, &OpenCall::draft);
    Q_ASSERT(found != m_calls.end());
    return static_cast<int>(found - m_calls.begin());
}

Result<void> OpenCalls::store(const QString& draft)
{
    return write(m_calls[indexOf(draft)]);
}

void OpenCalls::setWaiting(const QString& draft, bool waiting)
{
    setTabIcon(indexOf(draft), iconOf(waiting ? Icon::Clock : Icon::Phone));
}

void OpenCalls::finish(const QString& draft)
{
    const int index = indexOf(draft);
    if (index == m_front)
        replace(current().nextFault());
    else
        takeAway(index);
}

void OpenCalls::change(Call call)
{
    auto& front = m_calls[m_front];
    if (front.call == call)
        return;
    front.call = std::move(call);
    front.written = false;
    name(m_front);
    if (!m_pause.isActive()) // begun again with every key it would never end while somebody types
        m_pause.start(pauseMs);
}

void OpenCalls::park()
{
    const auto& front = m_calls[m_front];
    if (front.written && !front.stored) { // a call that is done
        replace({});
        return;
    }
    if (current().isBlank())
        return;
    keep();
    m_calls << OpenCall{.draft = freshDraft()};
    addTab(iconOf(Icon::Phone), {});
    name(static_cast<int>(m_calls.size()) - 1);
    setCurrentIndex(count() - 1);
    setVisible(count() > 1);
}

void OpenCalls::next()
{
    setCurrentIndex((m_front + 1) % count());
}

void OpenCalls::replace(Call follow)
{
    // Nobody has typed into it yet: it is not kept before that.
    m_calls[m_front] = OpenCall{.draft = freshDraft(), .call = std::move(follow), .written = true};
    name(m_front);
    Q_EMIT frontChanged();
}

void OpenCalls::drop()
{
    if (m_calls[m_front].stored)
        m_dropped << m_calls[m_front].draft;
    takeAway(m_front);
    keep();
}

void OpenCalls::takeAway(int index)
{
    m_calls[index].written = true; // nothing of it is kept any more
    if (count() == 1) {
        replace({});
        return;
    }
    if (index == m_front)
        setCurrentIndex(index == 0 ? 1 : index - 1);
    m_calls.removeAt(index);
    m_front -= m_front > index ? 1 : 0;
    const QSignalBlocker quiet(this);
    removeTab(index);
    setCurrentIndex(m_front);
    setVisible(count() > 1);
}

int OpenCalls::restore()
{
    const auto kept = m_desk.kept();
    if (!kept) {
        Q_EMIT troubled(sentence(kept.error()));
        return 0;
    }
    int restored = 0;
    for (const auto& each : *kept) {
        if (each.staff != m_seat.person.id)
            continue;
        const bool reuse = restored == 0 && current().isBlank();
        const OpenCall call{.draft = each.draft, .call = each.call, .written = true, .stored = true};
        if (reuse) {
            m_calls[m_front] = call;
        } else {
            m_calls << call;
            addTab(iconOf(Icon::Phone), {});
        }
        name(reuse ? m_front : count() - 1);
        ++restored;
    }
    setVisible(count() > 1);
    if (restored > 0)
        Q_EMIT frontChanged();
    return restored;
}

void OpenCalls::keep()
{
    m_pause.stop();
    for (; !m_dropped.isEmpty(); m_dropped.removeFirst())
        if (auto dropped = m_desk.drop(m_dropped.first()); !dropped)
            return tryLater(sentence(dropped.error()));
    for (auto& call : m_calls)
        if (!call.written && (call.stored || !call.call.isBlank()))
            if (auto written = write(call); !written)
                return tryLater(tr("What you type is not kept: %1").arg(sentence(written.error())));
    Q_EMIT troubled({});
}

void OpenCalls::tryLater(const QString& trouble)
{
    Q_EMIT troubled(trouble);
    m_pause.start(retryMs);
}

void OpenCalls::come(int index)
{
    if (index < 0 || index == m_front || index >= m_calls.size())
        return;
    keep();
    m_front = index;
    Q_EMIT frontChanged();
}

void OpenCalls::name(int index)
{
    const auto& call = m_calls[index].call;
    const QString who = call.report.reporterName.isEmpty() ? call.typed.trimmed() : call.report.reporterName;
    setTabText(index, who.isEmpty() ? tr("New call") : who.left(12));
}

Result<void> OpenCalls::write(OpenCall& call)
{
    if (call.written && call.stored)
        return {};
    if (auto kept = m_desk.keep(call.draft, call.call, m_seat.person.id); !kept)
        return kept;
    call.written = true;
    call.stored = true;
    return {};
}

} // namespace guitai
