// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/draft_store.h"

#include <QJsonObject>

namespace guitai {

/// A record as somebody edits it: one that stands, or a new one below another.
struct RecordKey
{
    QString kind;      ///< "room", see RecordKind
    qint64 id = 0;     ///< of none: new
    qint64 parent = 0; ///< of a new one: what it stands in

    static constexpr auto fields()
    {
        return std::tuple{Field{"kind", &RecordKey::kind}, Field{"id", &RecordKey::id},
                          Field{"parent", &RecordKey::parent}};
    }
    bool operator==(const RecordKey&) const = default;
};

/// What was typed into a record and not saved, with the record as it stood when the typing began.
struct RecordDraft
{
    RecordKey key;
    QJsonObject typed;
    QJsonObject seen;
};

/// Keeps one person's unsaved edits in the data file, over the end of the program too. Not journalled.
class RecordDrafts
{
public:
    RecordDrafts(Office& office, StaffId person);

    [[nodiscard]] Result<void> keep(const RecordDraft& draft);
    [[nodiscard]] Result<void> drop(const RecordKey& key);
    /// The oldest first.
    [[nodiscard]] Result<QList<RecordDraft>> all();

private:
    [[nodiscard]] QString idOf(const RecordKey& key) const;

    Office& m_office;
    StaffId m_person;
    DraftStore m_store;
};

} // namespace guitai
