// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search_keys.h"

#include "core/base/pinyin.h"
#include "core/base/room_notation.h"
#include "core/base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Longer names and numbers are found by their beginning, so that hostile text does not fill the table.
constexpr qsizetype mostTails = 32;
constexpr qsizetype longestKey = 64;

/// Each key once; a whole one before a tail.
class KeySet
{
public:
    void add(const QString& key, bool tail)
    {
        if (key.isEmpty())
            return;
        const auto [at, added] = m_keys.emplace(key.left(longestKey), tail);
        if (!added)
            at->second = at->second && tail;
    }

    void addAll(const QList<SearchKey>& keys)
    {
        for (const auto& key : keys)
            add(key.key, key.tail);
    }

    [[nodiscard]] QList<SearchKey> keys() const
    {
        QList<SearchKey> list;
        for (const auto& [key, tail] : m_keys)
            list << SearchKey{key, tail};
        return list;
    }

private:
    std::map<QString, bool> m_keys;
};

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || isHan(c);
}

/// Where an end of a name may be looked for: at each Han character and at the first letter of each word.
QStringList tailsOf(const QString& name)
{
    QStringList tails;
    const QString folded = fold(name);
    const auto characters = folded.toUcs4();
    bool inWord = false;
    qsizetype position = 0;
    for (const char32_t c : characters) {
        const bool word = isWordCharacter(c);
        const bool begins = word && (isHan(c) || !inWord);
        if (begins && position > 0 && tails.size() < mostTails)
            tails << bareKey(QStringView(folded).sliced(position));
        inWord = word && !isHan(c);
        position += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return tails;
}

void addName(KeySet& keys, const QString& name)
{
    const QString whole = bareKey(name);
    keys.add(whole, false);
    for (const auto& tail : tailsOf(name))
        keys.add(tail, true);
}

void addPinyin(KeySet& keys, QStringView name, bool tail)
{
    const PinyinKeys pinyin = pinyinKeys(name);
    for (const auto& key : pinyin.full + pinyin.initials)
        keys.add(key, tail);
}

/// What follows the surname; of the others too, where it could be a surname of two characters.
void addGivenName(KeySet& keys, const QString& whole)
{
    const auto characters = whole.toUcs4();
    const auto width = [&](qsizetype i) { return QChar::requiresSurrogates(characters[i]) ? 2 : 1; };
    if (characters.size() < 2 || !isHan(characters.front()))
        return;
    addPinyin(keys, QStringView(whole).sliced(width(0)), true);
    if (characters.size() > 3)
        addPinyin(keys, QStringView(whole).sliced(width(0) + width(1)), true);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

void addPhones(KeySet& keys, const QStringList& phones)
{
    for (const auto& phone : phones) {
        const QString digits = digitsOf(phone.left(mostTails));
        keys.add(digits, false);
        for (qsizetype from = 1; from + shortestPhonePart <= digits.size(); ++from)
            keys.add(digits.sliced(from), true);
    }
}

QString joined(const QStringList& parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return fold(some.join(u'-'));
}

} // namespace

QString bareKey(QStringView text)
{
    QString bare;
    for (const char32_t c : fold(text.left(longestKey * 4)).toUcs4()) {
        if (isWordCharacter(c))
            bare += c == U'ü' ? QString(u'v') : QStringView(QChar::fromUcs4(c)).toString();
    }
    return bare.left(longestKey);
}

QList<SearchKey> personKeys(const QString& name, const QStringList& phones)
{
    KeySet keys;
    addName(keys, name);
    addPinyin(keys, name, false);
    addGivenName(keys, bareKey(name));
    addPhones(keys, phones);
    return keys.keys();
}

std::optional<Strength> fitPerson(const QString& name, const QStringList& phones, const QString& typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    KeySet keys;
    const QChar first = typed.front();
    if (first >= u'0' && first <= u'9') {
        addPhones(keys, phones);
    } else if (first >= u'a' && first <= u'z') {
        addPinyin(keys, name, false);
        addGivenName(keys, bareKey(name));
    }
    // Few names hold digits or letters, but any may.
    addName(keys, name);
    return fit(keys.keys(), typed);
}

QList<SearchKey> roomKeys(const RoomAddress& address)
{
    KeySet keys;
    keys.add(joined({address.building, address.unit, address.number}), false);
    keys.add(joined({address.building, address.number}), false);
    keys.add(joined({address.unit, address.number}), false);
    keys.add(joined({address.number}), false);
    return keys.keys();
}

QList<SearchKey> estateKeys(const QString& name)
{
    KeySet keys;
    addName(keys, name);
    addPinyin(keys, name, false);
    for (const auto& tail : tailsOf(name))
        addPinyin(keys, tail, true);
    return keys.keys();
}

QList<SearchKey> numberKeys(const QString& number)
{
    static const QRegularExpression form(uR"(\A([^0-9]*)([0-9]{4})-([0-9]+)\z)"_s);
    const QString folded = fold(number);
    const auto match = form.match(folded);
    if (!match.hasMatch())
        return folded.isEmpty() ? QList<SearchKey>() : QList<SearchKey>{{folded.left(longestKey), false}};
    const QString prefix = match.captured(1), year = match.captured(2), counter = match.captured(3);
    const qsizetype zeros = std::ranges::find_if(counter, [](QChar c) { return c != u'0'; }) - counter.begin();
    KeySet keys;
    keys.add(year + u'-' + counter + u' ' + prefix, false);
    keys.add(counter.sliced(zeros) + u' ' + year + u' ' + prefix, false);
    return keys.keys();
}

QList<SearchKey> reporterKeys(const QString& phone)
{
    KeySet keys;
    const QString digits = digitsOf(phone.left(longestKey));
    if (digits.size() >= shortestPhonePart)
        keys.add(digits, false);
    if (digits.size() > 4)
        keys.add(digits.last(4), true);
    return keys.keys();
}

QList<SearchKey> caseKeys(const CaseFile& caseFile)
{
    KeySet keys;
    keys.addAll(numberKeys(caseFile.number));
    for (const auto& order : caseFile.orders)
        keys.addAll(numberKeys(order.number));
    if (!caseFile.resident)
        keys.addAll(reporterKeys(caseFile.reporterPhone));
    return keys.keys();
}

QString wordsOf(const CaseFile& caseFile)
{
    return QStringList{caseFile.item, caseFile.description, caseFile.place.text, caseFile.reporterName}.join(u'\n');
}

std::optional<Strength> fit(const SearchKey& key, const QString& typed)
{
    if (typed.isEmpty() || !key.key.startsWith(typed))
        return std::nullopt;
    if (key.tail)
        return Strength::Substring;
    return key.key.size() == typed.size() || key.key[typed.size()] == u' ' ? Strength::Exact : Strength::Prefix;
}

std::optional<Strength> fit(const QList<SearchKey>& keys, const QString& typed, const QString& ending)
{
    std::optional<Strength> best;
    for (const auto& key : keys) {
        const auto strength = key.key.endsWith(ending) ? fit(key, typed) : std::nullopt;
        if (strength && (!best || *strength < *best))
            best = strength;
    }
    return best;
}

} // namespace guitai
