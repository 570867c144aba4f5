// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/ledger_table.h"

#include "core/service/import/row_reading.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

using Code = RowFault::Code;

/// The words of an enum, by their labels.
template <Token E>
QHash<QString, E> wordsOf(const Procedure& procedure, const QString& prefix)
{
    QHash<QString, E> words;
    for (const auto& name : tokens<E>()) {
        words.insert(name, *fromToken<E>(name));
        words.insert(procedure.label(prefix + name), *fromToken<E>(name));
    }
    return words;
}

class LedgerReading
{
public:
    LedgerReading(const Procedure& procedure, const QTimeZone& zone, const TableOptions& options, LedgerTable& table)
        : m_classes(wordsOf<RepairClass>(procedure, u"repairClass."_s)),
          m_answers(wordsOf<Satisfaction>(procedure, u"satisfaction."_s)),
          m_zone(zone),
          m_options(options),
          m_table(table)
    {}

    void take(const SheetRow& sheetRow, const ColumnMap& columns)
    {
        RowReading reading(TableKind::Ledger, sheetRow, columns);
        LedgerRow row;
        row.repair.row = reading.number();
        readKey(reading, row);
        readPlace(reading, row);
        readReport(reading, row.repair);
        readTimes(reading, row.repair);
        readAnswer(reading, row.repair);
        row.repair.fee = reading.money(Column::Fee);
        row.repair.redoes = plainNumber(reading.shortText(Column::Redoes));
        if (!reading.fault())
            checkFirst(reading, row);
        const auto remarks = std::exchange(m_remarks, {});
        if (reading.fault()) {
            m_table.rejected << *reading.fault();
            return;
        }
        m_table.remarks << remarks;
        m_table.rows << std::move(row);
    }

private:
    void readKey(RowReading& reading, LedgerRow& row)
    {
        row.serial = plainNumber(reading.shortText(Column::Serial));
        if (row.serial.isEmpty())
            reading.reject(Code::SerialMissing, Column::Serial);
        if (const auto at = reading.time(Column::RegisteredAt, m_zone))
            row.repair.registeredAt = *at;
        else
            reading.reject(Code::TimeMissing, Column::RegisteredAt);
        row.repair.key = row.serial + u'@' + row.repair.registeredAt.toString(Qt::ISODate);
    }

    void readPlace(RowReading& reading, LedgerRow& row)
    {
        const QString written = reading.shortText(Column::Room);
        row.estate = reading.shortText(Column::Estate);
        row.room = parseRoom(written);
        row.repair.place = row.estate.isEmpty() ? written : QString(row.estate + u' ' + written).trimmed();
        if (row.estate.isEmpty())
            row.estate = row.room && !row.room->estate.isEmpty() ? row.room->estate : m_options.estate;
        row.estate = m_pool(row.estate);
    }

    void readReport(RowReading& reading, ImportRepair& repair)
    {
        repair.reporterName = reading.shortText(Column::Reporter);
        const auto phones = reading.phones();
        repair.reporterPhone = (phones.numbers + phones.others).join(u'、');
        for (const auto& other : phones.others)
            m_remarks << reading.faultOf(Code::PhoneKeptAsText, Column::Phone, other);
        repair.part = m_pool(reading.shortText(Column::Part));
        repair.item = m_pool(reading.longText(Column::Item));
        repair.bearer = m_pool(reading.shortText(Column::Bearer));
        repair.clerk = m_pool(reading.shortText(Column::Clerk));
        const QString word = reading.shortText(Column::RepairClass);
        const auto found = m_classes.constFind(word);
        if (word.isEmpty())
            reading.reject(Code::ClassMissing, Column::RepairClass);
        else if (found == m_classes.constEnd())
            reading.reject(Code::ClassUnknown, Column::RepairClass, word);
        else
            repair.repairClass = *found;
    }

    void readTimes(RowReading& reading, ImportRepair& repair)
    {
        repair.notifiedAt = reading.time(Column::NotifiedAt, m_zone);
        repair.arrivedAt = reading.time(Column::ArrivedAt, m_zone);
        repair.completedAt = reading.time(Column::CompletedAt, m_zone);
        repair.returnedAt = reading.time(Column::ReturnedAt, m_zone);
        repair.revisitedAt = reading.time(Column::RevisitedAt, m_zone);
    }

    void readAnswer(RowReading& reading, ImportRepair& repair)
    {
        const QString word = reading.shortText(Column::Satisfaction);
        if (word.isEmpty())
            return;
        const auto found = m_answers.constFind(word);
        if (found == m_answers.constEnd())
            reading.reject(Code::SatisfactionUnknown, Column::Satisfaction, word);
        else if (repair.revisitedAt)
            repair.satisfaction = *found;
        else
            m_remarks << reading.faultOf(Code::RevisitWithoutTime, Column::Satisfaction, word);
    }

    void checkFirst(RowReading& reading, const LedgerRow& row)
    {
        const auto earlier = m_rowOfKey.constFind(row.repair.key);
        if (earlier == m_rowOfKey.constEnd())
            m_rowOfKey.insert(row.repair.key, row.repair.row);
        else
            reading.reject(Code::DuplicateRow, Column::Serial, QString::number(*earlier));
    }

    const QHash<QString, RepairClass> m_classes;
    const QHash<QString, Satisfaction> m_answers;
    const QTimeZone& m_zone;
    const TableOptions& m_options;
    LedgerTable& m_table;
    QList<RowFault> m_remarks; ///< of the row at hand
    QHash<QString, qint64> m_rowOfKey;
    WordPool m_pool;
};

} // namespace

Result<LedgerTable> readLedger(const QString& path, const Procedure& procedure, const QTimeZone& zone,
                               const TableOptions& options)
{
    LedgerTable table;
    LedgerReading reading(procedure, zone, options, table);
    auto columns = readImportTable(path, TableKind::Ledger, options,
                                   [&](const SheetRow& row, const ColumnMap& map) { reading.take(row, map); });
    if (!columns)
        return std::unexpected(std::move(columns.error()));
    table.columns = std::move(*columns);
    return table;
}

} // namespace guitai
