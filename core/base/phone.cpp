// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestCell = 1000;

const QString areaPattern = u"0(?:10|2[0-57-9]|[3-9][0-9]{2})"_s;
const QString localPattern = u"[2-8][0-9]{6,7}"_s;

bool matches(const QRegularExpression& form, const QString& text)
{
    return form.match(text).hasMatch();
}

bool isLocal(const QString& digits)
{
    static const QRegularExpression form(u"\\A"_s + localPattern + u"\\z"_s);
    return matches(form, digits);
}

bool isMobile(const QString& digits)
{
    static const QRegularExpression form(u"\\A1[0-9]{10}\\z"_s);
    return matches(form, digits);
}

bool isNumber(const QString& digits)
{
    static const QRegularExpression landline(u"\\A(?:"_s + areaPattern + u")?"_s + localPattern + u"\\z"_s);
    static const QRegularExpression service(u"\\A(?:[48]00[0-9]{7}|95[0-9]{3,6}|96[0-9]{3,4})\\z"_s);
    return isMobile(digits) || matches(landline, digits) || matches(service, digits);
}

/// Digits that lost the 0 of their area code: behind a country prefix, or in a cell that held a number.
std::optional<QString> completed(const QString& digits)
{
    if (isMobile(digits) || digits.startsWith(u'0') || digits.size() > 9) {
        if (isNumber(digits))
            return digits;
        if (isNumber(u'0' + digits))
            return u'0' + digits;
    }
    return std::nullopt;
}

std::optional<QString> fromDigits(const QString& digits)
{
    static const QRegularExpression country(u"\\A(?:0086|86)"_s);
    if (isNumber(digits))
        return digits;
    if (digits.startsWith(u'0') && isMobile(digits.mid(1))) // the old way to call a mobile of another city
        return digits.mid(1);
    const auto prefix = country.match(digits);
    if (!prefix.hasMatch())
        return std::nullopt;
    return completed(digits.mid(prefix.capturedLength()));
}

/// "1.3900000001e10" → "13900000001". Digits missing behind the point are zeros where a program wrote the
/// shortest exact form ("1.39e10"), but lost ones where a spreadsheet showed a rounded form ("1.39e+10").
std::optional<QString> fromSpreadsheet(const QString& text)
{
    static const QRegularExpression decimal(u"\\A([1-9][0-9]{4,12})\\.0+\\z"_s);
    static const QRegularExpression exponent(u"\\A([1-9])\\.([0-9]{1,12})e(\\+?)(1[0-2]|0?[7-9])\\z"_s);
    if (const auto match = decimal.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = exponent.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString fraction = match.captured(2);
    const int places = match.capturedView(4).toInt();
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    const bool rounded = !match.captured(3).isEmpty();
    if (fraction.size() > places || (rounded && fraction.size() < places))
        return std::nullopt;
    return match.captured(1) + fraction.leftJustified(places, u'0');
}

/// Groups of digits between single dashes, and "x123" for a marked extension.
std::optional<QString> grouped(QString text)
{
    static const QRegularExpression abroad(uR"(\A[\s(\[]*\+\s?86)"_s);
    static const QRegularExpression extension(uR"(\s*(?:转接?|分机号?|ext\.?|x|#)\s*:?\s*(?=[0-9]+\z))"_s);
    static const QRegularExpression dashes(uR"([-\s‐‑‒–—―−~()\[\]【】〔〕]+)"_s);
    static const QRegularExpression form(uR"(\A[0-9]+(?:-[0-9]+)*(?:x[0-9]{1,6})?\z)"_s);
    text.replace(abroad, u"0086"_s).replace(extension, u"x"_s);
    text.remove(u' ').replace(dashes, u"-"_s);
    if (text.startsWith(u'-'))
        text.remove(0, 1);
    if (text.endsWith(u'-'))
        text.chop(1);
    return matches(form, text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> joined(QString groups)
{
    return fromDigits(groups.remove(u'-'));
}

/// An unmarked last group is an extension if a whole number stands before it, or if nothing else makes sense.
std::optional<QString> fromGroups(const QString& text)
{
    static const QRegularExpression tail(uR"(\A(.*?)([0-9]+)([-x])([0-9]{1,6})\z)"_s);
    const auto match = tail.match(text);
    if (!match.hasMatch())
        return joined(text);
    const auto number = joined(match.captured(1) + match.captured(2));
    const bool marked = match.captured(3) == u'x';
    if (number && (marked || isNumber(match.captured(2)) || !joined(text)))
        return *number + u'-' + match.captured(4);
    return marked ? std::nullopt : joined(text);
}

QString parted(const QString& digits)
{
    static const QRegularExpression area(u"\\A("_s + areaPattern + u")([0-9]+)\\z"_s);
    if (isMobile(digits))
        return digits.left(3) + u' ' + digits.mid(3, 4) + u' ' + digits.mid(7);
    if (const auto match = area.match(digits); match.hasMatch())
        return match.captured(1) + u'-' + parted(match.captured(2));
    if (digits.size() == 10)
        return digits.left(3) + u'-' + digits.mid(3, 3) + u'-' + digits.mid(6);
    if (isLocal(digits))
        return digits.chopped(4) + u' ' + digits.last(4);
    return digits;
}

/// Adds the words of one piece, as many of them together as make one number.
void addWords(QStringList& numbers, const QStringList& words)
{
    for (qsizetype from = 0; from < words.size();) {
        // A number has at most five words: +86 (0571) 8888 1234 转 123 has its marks inside.
        qsizetype count = std::min<qsizetype>(6, words.size() - from);
        while (count > 1 && !normalisePhone(words.mid(from, count).join(u' ')))
            --count;
        numbers << words.mid(from, count).join(u' ');
        from += count;
    }
}

} // namespace

std::optional<QString> normalisePhone(QStringView text)
{
    if (text.size() > longestNumber)
        return std::nullopt;
    const QString folded = fold(text);
    if (const auto healed = fromSpreadsheet(folded)) {
        const auto number = completed(*healed);
        return number ? number : fromDigits(*healed);
    }
    const auto groups = grouped(folded);
    return groups ? fromGroups(*groups) : std::nullopt;
}

QString displayPhone(QStringView text)
{
    const auto number = normalisePhone(text);
    if (!number)
        return text.toString();
    const qsizetype dash = number->indexOf(u'-');
    return dash < 0 ? parted(*number) : parted(number->left(dash)) + number->mid(dash);
}

QStringList splitPhones(QStringView cell)
{
    static const QRegularExpression border(uR"([/／\\、,，;；|｜\r\n\t]|或者?|和)"_s);
    static const QRegularExpression blank(uR"(\s+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (cell.size() > longestCell)
        return {cell.trimmed().toString()};
    QStringList numbers;
    for (const QString& piece : cell.toString().split(border, Qt::SkipEmptyParts))
        addWords(numbers, piece.trimmed().split(blank, Qt::SkipEmptyParts));
    return numbers;
}

} // namespace guitai
