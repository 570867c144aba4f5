// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search_terms.h"

#include "core/base/phone.h"
#include "core/base/room_notation.h"
#include "core/base/text_fold.h"
#include "core/domain/search_keys.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

bool matches(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

/// "3幢1单元502室" → "3 1 502": every address has these words, and 单 is also a surname.
QString withoutUnits(QString folded)
{
    static const QRegularExpression units(uR"((?<=[0-9a-z#])\s?(?:幢|栋|号楼|座|单元|室|房))"_s);
    return folded.replace(units, u" "_s);
}

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), isHan);
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A room that is still being typed: "3幢", "3-1-", "502室".
QString beginningOfRoom(QString text)
{
    static const QRegularExpression last(uR"([室房]\z)"_s);
    static const QRegularExpression border(uR"(\s?(?:幢|栋|号楼|座|#楼?|单元|-)\s?-?)"_s);
    static const QString building = u"(?:[0-9]{1,3}[a-z]?|[a-z][0-9]{0,2})"_s;
    static const QString unit = u"(?:[0-9]{1,2}|[a-z])"_s;
    static const QString room = u"[a-z]?[0-9]{0,5}[a-z]?"_s;
    static const QRegularExpression form(
        u"\\A(?:[a-z]?[0-9]{1,5}[a-z]?|%1-(?:%3|%2-%3))\\z"_s.arg(building, unit, room));
    text.remove(last).replace(border, u"-"_s);
    return matches(text, form) ? text : QString();
}

QString roomIn(const QString& text)
{
    if (const auto notation = parseRoom(text); notation && notation->estate.isEmpty())
        return fold(compact(*notation));
    return beginningOfRoom(text);
}

/// Numbers with dashes are a phone only if they cannot be a room.
QString phoneIn(const QString& text, const QString& room)
{
    static const QRegularExpression form(uR"(\A[+(]?[0-9][0-9()+\- ]*\z)"_s);
    if (!matches(text, form))
        return {};
    if (const auto phone = normalisePhone(text))
        return bareKey(*phone);
    const QString digits = bareKey(text);
    const bool other = text.contains(u'-') && !room.isEmpty();
    return digits.size() < shortestPhonePart || other ? QString() : digits;
}

/// "sh01-pg2026-000123", "2026-119", "bx119", "000119", "119"
void readNumber(SearchTerm& term, const QString& text)
{
    static const QRegularExpression form(
        uR"(\A(?:([a-z0-9]+)-(?=[a-z]))?([a-z]{1,8})?(?:([0-9]{4})-)?([0-9]{1,12})-?\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return;
    const QString year = match.captured(3), counter = match.captured(4);
    const qsizetype zeros = std::ranges::find_if(counter, [](QChar c) { return c != u'0'; }) - counter.begin();
    const bool padded = zeros > 0 || counter.size() >= 6;
    if (year.isEmpty())
        term.number = counter.sliced(zeros);
    else
        term.number = padded ? year + u'-' + counter : counter + u' ' + year;
    if (term.number.isEmpty())
        return;
    term.ending = match.captured(2);
    term.site = match.captured(1);
}

/// A single letter is in too many words.
QStringList wordsIn(const QString& text)
{
    QStringList words;
    for (const auto& word : bigramText(withoutUnits(text)).split(u' ', Qt::SkipEmptyParts)) {
        const bool closing = !words.isEmpty() && hasHan(word) && words.last() != word && words.last().endsWith(word);
        if (!closing)
            words << word;
    }
    return words;
}

QStringList longRuns(const QString& text)
{
    static const QRegularExpression form(uR"(\p{Han}{3,})"_s);
    QStringList runs;
    for (auto match = form.globalMatch(withoutUnits(text)); match.hasNext();)
        runs << match.next().captured();
    return runs;
}

SearchTerm termOf(const QString& text)
{
    SearchTerm term;
    term.room = roomIn(text);
    const QString phone = phoneIn(text, term.room);
    const QString bare = bareKey(text);
    readNumber(term, text);
    if (isDigits(bare))
        term.person = phone;
    else if (term.number.isEmpty() && (term.room.isEmpty() || bare.size() == 1))
        term.person = bare;
    if (!term.person.isEmpty() && !isDigits(bare) && (hasHan(bare) || bare.size() > 1))
        term.estate = bare;
    term.words = wordsIn(text);
    term.runs = longRuns(text);
    return term;
}

/// "顺发恒园3-1-502", "漏水502": what is written together and belongs apart.
QStringList partsOf(const QString& word)
{
    if (!roomIn(word).isEmpty())
        return {word};
    if (const auto room = parseRoom(word))
        return {fold(room->estate), fold(compact(*room))};
    static const QRegularExpression border(uR"(\s|(?<=[a-z0-9])(?=[^\x00-\xff])|(?<=[^\x00-\xff])(?=[a-z0-9]))"_s);
    return withoutUnits(word).split(border, Qt::SkipEmptyParts);
}

/// Words that mean something together: a room, a phone, pinyin of several syllables.
bool belongTogether(const QStringList& words)
{
    static const QRegularExpression letters(uR"(\A[a-z' ]+\z)"_s);
    const QString text = words.join(u' ');
    if (const auto room = parseRoom(text); room && room->estate.isEmpty())
        return true;
    return matches(text, letters) || isDigits(words.join(QString()));
}

SearchReading grouped(const QStringList& words)
{
    SearchReading reading;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype count = std::min<qsizetype>(words.size() - from, 5);
        while (count > 1 && !belongTogether(words.mid(from, count)))
            --count;
        reading << termOf(words.mid(from, count).join(u' '));
        from += count;
    }
    return reading;
}

SearchReading apart(const QStringList& words)
{
    SearchReading reading;
    for (const auto& word : words)
        reading << termOf(word);
    return reading;
}

QString dashed(QString text)
{
    static const QRegularExpression dashes(uR"([‐‑‒–—―−])"_s);
    return text.replace(dashes, u"-"_s);
}

} // namespace

QString SearchTerm::match() const
{
    QStringList terms;
    for (const auto& word : words) {
        const bool whole = hasHan(word) ? word.toUcs4().size() > 1 : isDigits(word) || word.size() == 1;
        terms << u'"' + word + (whole ? u"\""_s : u"\"*"_s);
    }
    return terms.join(u" AND "_s);
}

QList<SearchReading> readSearch(const QString& typed)
{
    QStringList words;
    const QString text = dashed(fold(QStringView(typed).left(4 * longestSearch))).left(longestSearch);
    for (const auto& word : text.split(u' ', Qt::SkipEmptyParts))
        words << partsOf(word);
    words = words.mid(0, mostTerms);
    QList<SearchReading> readings;
    for (auto reading : {grouped(words), apart(words)}) {
        reading.removeIf([](const auto& term) { return term.empty(); });
        if (!reading.isEmpty() && !readings.contains(reading))
            readings << reading;
    }
    return readings;
}

QString indexedWords(const QString& text)
{
    auto words = bigramText(withoutUnits(fold(text))).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.join(u' ');
}

bool hasWords(const QString& text, const SearchTerm& term)
{
    const QString folded = withoutUnits(fold(text));
    const auto contained = [&](const QString& run) { return folded.contains(run); };
    if (!std::ranges::all_of(term.runs, contained))
        return false;
    QStringList standing; // only asked for by what is no Han
    return std::ranges::all_of(term.words, [&](const QString& word) {
        if (hasHan(word))
            return folded.contains(word);
        if (standing.isEmpty())
            standing = bigramText(folded).split(u' ', Qt::SkipEmptyParts);
        const bool whole = isDigits(word) || word.size() == 1;
        return std::ranges::any_of(standing,
                                   [&](const QString& each) { return whole ? each == word : each.startsWith(word); });
    });
}

} // namespace guitai
