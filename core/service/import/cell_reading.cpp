// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/cell_reading.h"

#include "core/base/reading.h"
#include "core/base/text_fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestNumber = 64;

/// A number in a column of dates is a serial only within 1954–2119; others are slips of the keyboard.
constexpr double firstSerial = 20'000;
constexpr double endOfPlausibleSerials = 80'000;

std::optional<double> serialOf(const SheetCell& cell, const QString& text)
{
    if (cell.kind == SheetCell::Kind::Date)
        return cell.number;
    // A csv written from a workbook keeps its unformatted serials as text.
    static const QRegularExpression form(uR"(\A[0-9]{5}(?:\.[0-9]+)?\z)"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const double serial = text.toDouble();
    return serial >= firstSerial && serial < endOfPlausibleSerials ? std::optional(serial) : std::nullopt;
}

template <class T>
CellReading<T> known(const std::optional<T>& value)
{
    return {.value = value, .invalid = !value};
}

/// A decimal in hundredths, by its digits: no floating point comes near an amount. Binary fractions that a
/// spreadsheet wrote out (88.59999999999999) are rounded; `exact` refuses a third digit that somebody typed.
std::optional<qint64> hundredths(const QString& digits, bool exact)
{
    static const QRegularExpression form(uR"(\A([0-9]{1,12})(?:\.([0-9]*))?\z)"_s);
    const auto match = form.match(digits);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2).leftJustified(3, u'0');
    constexpr qsizetype shortestBinaryFraction = 10;
    const bool typed = fraction.size() < shortestBinaryFraction;
    if (exact && typed && QStringView(fraction).sliced(2).toLong() != 0)
        return std::nullopt;
    const qint64 cut = match.captured(1).toLongLong() * 100 + QStringView(fraction).first(2).toLongLong();
    return cut + (fraction[2] >= u'5' ? 1 : 0);
}

} // namespace

QString textOf(const SheetCell& cell)
{
    static const QStringList nothing{u"/"_s,      u"\\"_s,      u"-"_s,      u"--"_s,   u"—"_s,     u"——"_s,
                                     u"无"_s,     u"暂无"_s,    u"N/A"_s,    u"#N/A"_s, u"#REF!"_s, u"#VALUE!"_s,
                                     u"#NAME?"_s, u"#DIV/0!"_s, u"#NULL!"_s, u"#NUM!"_s};
    const QString text = tidy(cell.text);
    return nothing.contains(text) ? QString() : text;
}

CellReading<QDate> dateOf(const SheetCell& cell)
{
    const QString text = textOf(cell);
    if (text.isEmpty())
        return {};
    if (const auto serial = serialOf(cell, text))
        return known(dateFromExcelSerial(*serial));
    return known(readDate(text));
}

CellReading<QDateTime> timeOf(const SheetCell& cell, const QTimeZone& zone)
{
    const QString text = textOf(cell);
    if (text.isEmpty())
        return {};
    if (const auto serial = serialOf(cell, text))
        return known(fromExcelSerial(*serial, zone));
    return known(readLocalTime(text, zone));
}

CellReading<Money> moneyOf(const SheetCell& cell)
{
    static const QRegularExpression around(uR"(\A[¥￥]|元整?\z|rmb|[\s,])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = textOf(cell);
    if (text.isEmpty())
        return {};
    const auto fen = text.size() > longestNumber ? std::nullopt : hundredths(QString(text).remove(around), true);
    return {.value = fen ? std::optional(Money{*fen}) : std::nullopt, .invalid = !fen};
}

CellReading<qint64> areaOf(const SheetCell& cell)
{
    static const QRegularExpression behind(uR"(\s*(?:m2|m²|平方米|平米|平方|平)\z|[\s,])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = textOf(cell);
    if (text.isEmpty())
        return {};
    auto area = text.size() > longestNumber ? std::nullopt : hundredths(QString(text).remove(behind), false);
    if (area && *area == 0) // "0" stands for "not measured"
        return {};
    return known(area);
}

} // namespace guitai
