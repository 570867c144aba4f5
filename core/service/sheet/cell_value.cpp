// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/cell_value.h"

#include "core/service/sheet/cell_text.h"
#include "core/service/sheet/serial_date.h"
#include "core/service/sheet/shared_strings.h"
#include "core/service/sheet/workbook.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

SheetCell textCell(const QString& text)
{
    return text.isEmpty() ? SheetCell{} : SheetCell{SheetCell::Kind::Text, text, 0};
}

SheetCell dateCell(double serial)
{
    return {SheetCell::Kind::Date, decimalText(QString::number(serial, 'g', 15)).value_or(QString()), serial};
}

/// A time of day belongs to no calendar, so a serial below 1 stays what it is.
double in1900Calendar(double serial, const WorkbookFrame& workbook)
{
    return workbook.from1904 && serial >= 1 ? serial + daysTo1904 : serial;
}

SheetCell numberCell(const WrittenCell& written, const WorkbookFrame& workbook)
{
    const auto plain = decimalText(written.value);
    if (!plain)
        return textCell(written.value.trimmed()); // "NaN" and the like: shown rather than lost
    const double number = written.value.trimmed().toDouble();
    const double serial = in1900Calendar(number, workbook);
    // Outside its calendar Excel shows such a cell as ####; the number is all there is.
    const bool isDate = workbook.isDateStyle(written.style) && serial >= 0 && serial < endOfSerials;
    return isDate ? dateCell(serial) : SheetCell{SheetCell::Kind::Number, *plain, number};
}

SheetCell booleanCell(const QString& value)
{
    const bool yes = value == u"1" || value == u"true";
    return {SheetCell::Kind::Boolean, yes ? u"TRUE"_s : u"FALSE"_s, yes ? 1.0 : 0.0};
}

std::optional<SheetCell> sharedCell(const QString& value, const SharedStrings& strings)
{
    bool sound = false;
    const qint64 index = value.trimmed().toLongLong(&sound);
    const auto text = sound ? strings.at(index) : std::nullopt;
    if (!text)
        return {};
    return textCell(*text);
}

} // namespace

std::optional<SheetCell> cellValue(const WrittenCell& written, const WorkbookFrame& workbook,
                                   const SharedStrings& strings)
{
    if (written.type == u"inlineStr")
        return textCell(written.inlineText.isEmpty() ? unescapedText(written.value) : written.inlineText);
    if (written.value.isEmpty())
        return SheetCell{};
    if (written.type == u"s")
        return sharedCell(written.value, strings);
    if (written.type.isEmpty() || written.type == u"n")
        return numberCell(written, workbook);
    if (written.type == u"b")
        return booleanCell(written.value.trimmed());
    if (written.type == u"d") {
        if (const auto serial = serialOfIso(written.value))
            return dateCell(*serial);
    }
    return textCell(unescapedText(written.value)); // formula results (str), error words (e)
}

} // namespace guitai
