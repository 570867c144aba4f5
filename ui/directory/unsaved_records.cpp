// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/unsaved_records.h"

#include "core/service/sentences.h"

namespace guitai {

namespace {

constexpr std::chrono::seconds retryPause{1};

} // namespace

UnsavedRecords::UnsavedRecords(Seat& seat, QObject* parent) : QObject(parent), m_drafts(seat.office, seat.person.id)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &UnsavedRecords::write);
    if (auto kept = m_drafts.all())
        m_all = std::move(*kept);
    else
        m_trouble = sentence(kept.error());
}

const RecordDraft* UnsavedRecords::find(const RecordKey& key) const
{
    const auto found = std::ranges::find(m_all, key, &RecordDraft::key);
    return found == m_all.end() ? nullptr : &*found;
}

void UnsavedRecords::keep(const RecordDraft& draft)
{
    if (const auto found = std::ranges::find(m_all, draft.key, &RecordDraft::key); found != m_all.end())
        *found = draft;
    else
        m_all << draft;
    put(draft.key);
}

void UnsavedRecords::drop(const RecordKey& key)
{
    if (m_all.removeIf([&key](const RecordDraft& draft) { return draft.key == key; }) > 0)
        put(key);
    else
        write();
}

void UnsavedRecords::put(const RecordKey& key)
{
    m_unwritten.removeAll(key);
    m_unwritten << key;
    write();
    Q_EMIT changed(key);
}

void UnsavedRecords::write()
{
    m_retry.stop();
    if (m_unwritten.isEmpty())
        return;
    const auto written = writeAll();
    if (!written)
        m_retry.start();
    setTrouble(written ? QString() : tr("What you type is not kept: %1").arg(sentence(written.error())));
}

Result<void> UnsavedRecords::writeAll()
{
    for (; !m_unwritten.isEmpty(); m_unwritten.removeFirst()) {
        const auto* draft = find(m_unwritten.first());
        if (auto written = draft ? m_drafts.keep(*draft) : m_drafts.drop(m_unwritten.first()); !written)
            return written;
    }
    return {};
}

void UnsavedRecords::setTrouble(const QString& trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged();
}

} // namespace guitai
