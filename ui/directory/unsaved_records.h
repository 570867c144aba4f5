// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_drafts.h"
#include "ui/page/seat.h"

#include <QTimer>

namespace guitai {

/// What this person has typed into records and not saved: one list for every editor of the window, and the same in
/// the data file. What cannot be written there just then stays in the list and is tried again.
class UnsavedRecords : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedRecords(Seat& seat, QObject* parent = nullptr);

    [[nodiscard]] const QList<RecordDraft>& all() const { return m_all; }
    /// None where nothing of this record is unsaved.
    [[nodiscard]] const RecordDraft* find(const RecordKey& key) const;

    /// Each also tries once more what is not in the data file yet.
    void keep(const RecordDraft& draft);
    void drop(const RecordKey& key);
    /// Why not all of it is in the data file; empty where it is.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(const guitai::RecordKey& key);
    void troubleChanged();

private:
    void put(const RecordKey& key);
    void write();
    [[nodiscard]] Result<void> writeAll();
    void setTrouble(const QString& trouble);

    RecordDrafts m_drafts;
    QList<RecordDraft> m_all;
    QList<RecordKey> m_unwritten;
    QString m_trouble;
    QTimer m_retry;
};

} // namespace guitai
