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

Result<QString> OpenCalls::draft()
{
    if (auto written = write(m_calls[m_front]); !written)
        return std::unexpected(std::move(written.error()));
    return m_calls[m_front].draft;
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
        if (auto dropped = m_desk.drop(m_calls[m_front].draft); !dropped)
            Q_EMIT troubled(sentence(dropped.error()));
    if (count() == 1) {
        replace({});
        return;
    }
    const int leaving = m_front;
    const int following = leaving == 0 ? 1 : leaving - 1;
    setCurrentIndex(following);
    m_calls.removeAt(leaving);
    m_front = following > leaving ? following - 1 : following;
    const QSignalBlocker quiet(this);
    removeTab(leaving);
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
    for (auto& call : m_calls)
        if (!call.written && (call.stored || !call.call.isBlank()))
            if (auto written = write(call); !written) {
                Q_EMIT troubled(tr("What you type is not kept: %1").arg(sentence(written.error())));
                m_pause.start(retryMs); // it is tried again until it works
                return;
            }
    Q_EMIT troubled({});
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
