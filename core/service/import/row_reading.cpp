// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/row_reading.h"

#include "core/base/phone.h"

namespace guitai {

using Code = RowFault::Code;

QString RowReading::shortText(Column column)
{
    constexpr qsizetype longest = 200;
    const QString text = textOf(cell(column));
    if (text.size() > longest)
        reject(Code::TextTooLong, column, text);
    return text;
}

template <class T>
std::optional<T> RowReading::accept(const CellReading<T>& read, Code code, Column column)
{
    if (read.invalid)
        reject(code, column, textOf(cell(column)));
    return read.value;
}

std::optional<QDate> RowReading::date(Column column)
{
    return accept(dateOf(cell(column)), Code::DateInvalid, column);
}

std::optional<QDateTime> RowReading::time(Column column, const QTimeZone& zone)
{
    return accept(timeOf(cell(column), zone), Code::TimeInvalid, column);
}

std::optional<qint64> RowReading::area(Column column)
{
    return accept(areaOf(cell(column)), Code::AreaInvalid, column);
}

Money RowReading::money(Column column)
{
    return accept(moneyOf(cell(column)), Code::FeeInvalid, column).value_or(Money{});
}

RowReading::Phones RowReading::phones()
{
    constexpr qsizetype longestCell = 500;
    Phones phones;
    for (const auto& each : m_columns.cells(m_row, Column::Phone)) {
        const QString text = textOf(each);
        if (text.size() > longestCell) {
            reject(Code::TextTooLong, Column::Phone, text);
            return phones;
        }
        for (const auto& typed : text.isEmpty() ? QStringList() : splitPhones(text)) {
            const auto number = normalisePhone(typed);
            auto& list = number ? phones.numbers : phones.others;
            const QString kept = number.value_or(typed);
            if (!kept.isEmpty() && !list.contains(kept))
                list << kept;
        }
    }
    return phones;
}

void RowReading::reject(Code code, Column column, const QString& value)
{
    if (!m_fault)
        m_fault = faultOf(code, column, value);
}

RowFault RowReading::faultOf(Code code, Column column, const QString& value) const
{
    return {.row = m_row.number, .code = code, .column = headerOf(m_kind, column), .value = excerpt(value)};
}

} // namespace guitai
