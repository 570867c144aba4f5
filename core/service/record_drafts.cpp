// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_drafts.h"

#include "core/base/codec.h"
#include "core/service/record_kinds.h"

#include <QJsonDocument>

namespace guitai {

namespace {

const QString mark = QStringLiteral("record "); // calls have bare ids

} // namespace

RecordDrafts::RecordDrafts(Office& office, StaffId person)
    : m_office(office), m_person(person), m_store(office.database())
{}

QString RecordDrafts::idOf(const RecordKey& key) const
{
    return QStringLiteral("%1%2 %3").arg(mark).arg(m_person.value).arg(QString::fromUtf8(toJson(key)));
}

Result<void> RecordDrafts::keep(const RecordDraft& draft)
{
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const QJsonObject body{{QStringLiteral("key"), QJsonDocument::fromJson(toJson(draft.key)).object()},
                           {QStringLiteral("typed"), draft.typed},
                           {QStringLiteral("seen"), draft.seen}};
    const auto text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (auto put = m_store.put(
            {.id = idOf(draft.key), .staff = m_person, .at = m_office.clock().now(), .body = QString::fromUtf8(text)});
        !put)
        return put;
    return transaction->commit();
}

Result<void> RecordDrafts::drop(const RecordKey& key)
{
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto removed = m_store.remove(idOf(key)); !removed)
        return std::unexpected(removed.error());
    return transaction->commit();
}

Result<QList<RecordDraft>> RecordDrafts::all()
{
    const auto rows = m_store.list();
    if (!rows)
        return std::unexpected(rows.error());
    QList<RecordDraft> drafts;
    for (const auto& row : *rows) {
        if (row.staff != m_person || !row.id.startsWith(mark))
            continue;
        const auto body = QJsonDocument::fromJson(row.body.toUtf8()).object();
        if (const auto key = fromJson<RecordKey>(body[QStringLiteral("key")]); key && recordKind(key->kind))
            drafts << RecordDraft{*key, body[QStringLiteral("typed")].toObject(),
                                  body[QStringLiteral("seen")].toObject()};
    }
    return drafts;
}

} // namespace guitai
