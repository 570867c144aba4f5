// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <array>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr quint64 tenThousand = 10'000;
constexpr quint64 hundredMillion = 100'000'000;

/// The magnitude alone; the smallest qint64 has no positive twin, so it cannot be negated as one.
quint64 magnitude(Money amount)
{
    const auto bits = static_cast<quint64>(amount.fen);
    return amount.fen < 0 ? 0 - bits : bits;
}

QChar digit(quint64 value)
{
    return u"零壹贰叁肆伍陆柒捌玖"[value];
}

/// Up to four digits: 1 ≤ value < 10,000.
QString smallGroup(quint64 value)
{
    static constexpr std::array<quint64, 4> weights{1000, 100, 10, 1};
    static constexpr std::u16string_view names = u"仟佰拾";
    QString words;
    bool zeroDue = false;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        const quint64 here = value / weights[place] % 10;
        if (here == 0) {
            zeroDue = !words.isEmpty();
            continue;
        }
        if (zeroDue)
            words += u'零';
        zeroDue = false;
        words += digit(here);
        if (place < names.size())
            words += QChar(names[place]);
    }
    return words;
}

/// A 零 joins two groups only if the lower one lacks its 仟: zeros at the end of the higher group need none.
QString integerWords(quint64 value)
{
    const bool large = value >= hundredMillion;
    const quint64 border = large ? hundredMillion : tenThousand;
    if (value < border)
        return smallGroup(value);

    QString words = integerWords(value / border) + (large ? u'亿' : u'万');
    const quint64 rest = value % border;
    if (rest == 0)
        return words;
    if (rest < border / 10)
        words += u'零';
    return words + integerWords(rest);
}

} // namespace

QString toYuan(Money amount)
{
    const quint64 fen = magnitude(amount);
    const QString sign = amount.fen < 0 ? u"-"_s : QString();
    return sign + QString::number(fen / 100) + u'.' + QString::number(fen % 100).rightJustified(2, u'0');
}

QString toCapitals(Money amount)
{
    const quint64 total = magnitude(amount);
    const quint64 yuan = total / 100;
    const quint64 jiao = total / 10 % 10;
    const quint64 fen = total % 10;

    QString words = u"人民币"_s;
    if (amount.fen < 0)
        words += u'负';
    if (total == 0)
        return words + u"零元整"_s;
    if (yuan > 0)
        words += integerWords(yuan) + u'元';
    if (jiao == 0 && fen == 0)
        return words + u'整';
    if (jiao > 0)
        words += digit(jiao) + u"角"_s;
    else if (yuan > 0)
        words += u'零';
    if (fen > 0)
        words += digit(fen) + u"分"_s;
    return words;
}

} // namespace guitai
