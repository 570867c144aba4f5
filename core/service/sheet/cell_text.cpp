// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/cell_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int excelDigits = 15;
constexpr int maxExponent = 400; // past a double's range anyhow

/// The significant digits of a decimal number, and how many of them stand before the point.
struct Decimal
{
    bool negative = false;
    QString digits;
    qsizetype point = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Decimal> decimal(QStringView written)
{
    Decimal number;
    qsizetype at = 0;
    if (at < written.size() && (written[at] == u'-' || written[at] == u'+'))
        number.negative = written[at++] == u'-';
    std::optional<qsizetype> point;
    for (; at < written.size() && (isDigit(written[at]) || (written[at] == u'.' && !point)); ++at) {
        if (written[at] == u'.')
            point = number.digits.size();
        else
            number.digits += written[at];
    }
    if (number.digits.isEmpty())
        return {};
    number.point = point.value_or(number.digits.size());
    if (at == written.size())
        return number;
    bool sound = false;
    const int exponent = written.mid(at + 1).toInt(&sound);
    if (written[at].toLower() != u'e' || !sound || std::abs(exponent) > maxExponent)
        return {};
    number.point += exponent;
    return number;
}

QString spelled(Decimal number)
{
    while (number.digits.startsWith(u'0')) {
        number.digits.remove(0, 1);
        --number.point;
    }
    while (number.digits.endsWith(u'0'))
        number.digits.chop(1);
    if (number.digits.isEmpty())
        return u"0"_s;
    QString text = number.digits;
    if (number.point <= 0)
        text = u"0."_s + QString(-number.point, u'0') + text;
    else if (number.point >= text.size())
        text += QString(number.point - text.size(), u'0');
    else
        text.insert(number.point, u'.');
    return number.negative ? u'-' + text : text;
}

/// What _xHHHH_ stands for, when that is text. Other control characters stay as they are written.
std::optional<QChar> escapedCharacter(QStringView escape)
{
    if (escape.size() < 7 || escape[1] != u'x' || escape[6] != u'_')
        return {};
    bool sound = false;
    const QChar c(escape.mid(2, 4).toUShort(&sound, 16));
    const bool isText = c >= u' ' || c == u'\n' || c == u'\r' || c == u'\t';
    if (!sound || !isText || c.isSurrogate() || c.isNonCharacter())
        return {};
    return c;
}

} // namespace

std::optional<QString> decimalText(QStringView written)
{
    const auto number = decimal(written.trimmed());
    if (!number)
        return {};
    QString text = spelled(*number);
    bool finite = false;
    const double value = text.toDouble(&finite);
    if (!finite || !std::isfinite(value))
        return {};
    if (text.contains(u'.') && number->digits.size() > excelDigits) {
        const QString rounded = QString::number(value, 'g', excelDigits);
        if (const auto again = decimal(rounded))
            return spelled(*again);
    }
    return text;
}

QString unescapedText(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (const auto c = escapedCharacter(QStringView(text).mid(at, 7)))
            text.replace(at, 7, *c);
    }
    if (text.contains(u'\r')) {
        text.replace(u"\r\n"_s, u"\n"_s);
        text.replace(u'\r', u'\n');
    }
    return text;
}

std::optional<int> rowNumber(QStringView written)
{
    bool sound = false;
    const int row = written.toInt(&sound);
    if (!sound || row < 1 || row > lastRow)
        return {};
    return row;
}

std::optional<CellReference> cellReference(QStringView written)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < written.size() && column <= columnCount; ++at) {
        const char16_t letter = written[at].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    const auto row = rowNumber(written.mid(at));
    if (column < 1 || column > columnCount || !row)
        return {};
    return CellReference{column - 1, *row};
}

} // namespace guitai
