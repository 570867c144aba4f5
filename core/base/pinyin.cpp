// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "core/base/pinyin_readings.h"
#include "core/base/text_fold.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <span>
#include <vector>

#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype mostLetters = 24;

QString letter(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

QStringList lookUp(std::span<const KnownReading> table, const QString& text)
{
    for (const KnownReading& known : table) {
        if (QStringView(known.text) == text)
            return QStringView(known.readings).toString().split(u' ');
    }
    return {};
}

/// "lǚ" → "lv": tones go, ü becomes v.
QString withoutTones(const QString& reading)
{
    QString plain;
    for (const QChar c : reading.normalized(QString::NormalizationForm_D)) {
        if (c == u'\u0308' && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (c >= u'a' && c <= u'z')
            plain += c;
    }
    return plain;
}

void addReading(QStringList& readings, const QString& reading)
{
    if (reading.isEmpty())
        return;
    QString asU = reading;
    asU.replace(u'v', u'u');
    for (const QString& spelling : {reading, asU}) {
        if (!readings.contains(spelling))
            readings << spelling;
    }
}

class IcuReader
{
public:
    explicit IcuReader(const char16_t* id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
        Q_ASSERT(U_SUCCESS(status)); // its rules are part of the library
    }

    [[nodiscard]] QString read(char32_t han) const
    {
        icu::UnicodeString text(static_cast<UChar32>(han));
        m_transliterator->transliterate(text);
        return withoutTones(QString::fromUtf16(text.getBuffer(), text.length()));
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

/// ICU's transliterators have no state: one of each serves every thread.
struct IcuReaders
{
    IcuReader surnames{u"Han-Latin/Names"};
    IcuReader general{u"Han-Latin"};
};

const IcuReaders& icuReaders()
{
    static const IcuReaders readers;
    return readers;
}

/// Looks each character up once.
class ReadingCache
{
public:
    const QStringList& of(char32_t han, bool surname)
    {
        QStringList& readings = m_readings[surname ? 1 : 0][han];
        if (readings.isEmpty())
            readings = read(han, surname);
        return readings;
    }

private:
    [[nodiscard]] QStringList read(char32_t han, bool surname) const
    {
        QStringList readings;
        const QString text = letter(han);
        const QStringList asSurname = surname ? lookUp(surnameReadings, text) : QStringList();
        const QStringList asName = lookUp(nameReadings, text);
        for (const QString& reading : asSurname + asName)
            addReading(readings, reading);
        if (surname && asSurname.isEmpty())
            addReading(readings, icuReaders().surnames.read(han));
        if (asName.isEmpty())
            addReading(readings, icuReaders().general.read(han));
        return readings.isEmpty() ? QStringList{text} : readings; // nobody knows how it reads: it stays
    }

    QHash<char32_t, QStringList> m_readings[2];
};

struct Key
{
    QString full;
    QString initials;
};

using Keys = std::vector<Key>;

/// Each key so far continued by each option; the first option keeps every key, later ones fill what is left.
Keys continued(const Keys& keys, const Keys& options)
{
    Keys longer;
    for (const Key& option : options) {
        for (const Key& key : keys) {
            if (longer.size() == static_cast<std::size_t>(mostPinyinKeys))
                return longer;
            longer.push_back({key.full + option.full, key.initials + option.initials});
        }
    }
    return longer;
}

Keys optionsOf(char32_t c, bool surname, ReadingCache& cache)
{
    if (!isHan(c))
        return {{letter(c), letter(c)}};
    Keys options;
    for (const QString& reading : cache.of(c, surname)) {
        const qsizetype first = reading.front().isSurrogate() ? 2 : 1;
        options.push_back({reading, reading.left(first)});
    }
    return options;
}

/// "yu'chi" → yuchi, yc.
Keys compoundOptions(const QString& surname)
{
    Keys options;
    for (const QString& known : lookUp(compoundSurnames, surname)) {
        QStringList spellings;
        addReading(spellings, known);
        for (const QString& spelling : spellings) {
            const QStringList syllables = spelling.split(u'\'');
            options.push_back({syllables.join(QString()), syllables[0].left(1) + syllables[1].left(1)});
        }
    }
    return options;
}

QList<char32_t> lettersOf(QStringView name)
{
    QList<char32_t> letters;
    // A name is short: what stands behind the first thousand characters never reaches a key.
    for (const char32_t c : fold(name.left(1000)).toUcs4()) {
        if (letters.size() < mostLetters && (QChar::isLetterOrNumber(c) || isHan(c)))
            letters << c;
    }
    return letters;
}

} // namespace

void preparePinyin()
{
    icuReaders();
}

PinyinKeys pinyinKeys(QStringView name)
{
    static thread_local ReadingCache cache;

    const QList<char32_t> letters = lettersOf(name);
    if (letters.isEmpty())
        return {};
    Keys keys{Key{}};
    qsizetype next = 0;
    if (letters.size() > 1) {
        keys = compoundOptions(letter(letters[0]) + letter(letters[1]));
        const Keys apart = continued(optionsOf(letters[0], true, cache), optionsOf(letters[1], false, cache));
        keys.insert(keys.end(), apart.begin(), apart.end());
        next = 2;
    } else {
        keys = optionsOf(letters[0], true, cache);
        next = 1;
    }
    for (; next < letters.size(); ++next)
        keys = continued(keys, optionsOf(letters[next], false, cache));

    PinyinKeys result;
    for (const Key& key : keys) {
        if (result.full.size() < mostPinyinKeys && !result.full.contains(key.full))
            result.full << key.full;
        if (!result.initials.contains(key.initials))
            result.initials << key.initials;
    }
    return result;
}

bool beginsWith(const QString& name, const QString& typed)
{
    const auto keys = pinyinKeys(name);
    const auto begins = [&](const QString& key) { return key.startsWith(typed); };
    return begins(fold(name)) || std::ranges::any_of(keys.full, begins) || std::ranges::any_of(keys.initials, begins);
}

} // namespace guitai
