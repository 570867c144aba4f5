// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include <QStringList>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A run of Han, or of other letters and digits, one element a character.
struct Run
{
    bool han = false;
    std::vector<QString> characters;
};

bool isBlank(char32_t c)
{
    const auto code = static_cast<UChar32>(c);
    return u_isUWhiteSpace(code) || u_charType(code) == U_CONTROL_CHAR;
}

bool isNoise(char32_t c)
{
    return QChar::isSurrogate(c) || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

QString character(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

QString cleaned(const icu::UnicodeString& text)
{
    QString out;
    out.reserve(text.length());
    bool gap = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(i));
        if (isBlank(c)) {
            gap = true;
        } else if (!isNoise(c)) {
            if (gap && !out.isEmpty())
                out += u' ';
            gap = false;
            out += QStringView(QChar::fromUcs4(c));
        }
    }
    return out;
}

QString normalised(QStringView text, const icu::Normalizer2* (*form)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(status);
    Q_ASSERT(U_SUCCESS(status)); // its tables are part of the library
    // Read-only alias: no copy, the view outlives the call.
    const icu::UnicodeString source(false, text.utf16(), static_cast<int32_t>(text.size()));
    const QString once = cleaned(normalizer->normalize(source, status));

    // What stood apart through a dropped character may compose now.
    const icu::UnicodeString again(false, reinterpret_cast<const char16_t*>(once.utf16()),
                                   static_cast<int32_t>(once.size()));
    return normalizer->isNormalized(again, status) ? once : cleaned(normalizer->normalize(again, status));
}

/// Most texts are ASCII and unified ideographs with single blanks between them: nothing in them is normalised, dropped
/// or drawn together.
bool isPlain(QStringView text)
{
    bool blank = true; // none at the beginning
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u' ' ? blank : !((code > u' ' && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)))
            return false;
        blank = code == u' ';
    }
    return text.isEmpty() || !blank;
}

std::vector<Run> runsOf(const QString& folded)
{
    std::vector<Run> runs;
    bool open = false;
    for (const char32_t c : folded.toUcs4()) {
        const auto category = U_GET_GC_MASK(static_cast<UChar32>(c));
        if (category & U_GC_M_MASK) // an accent that did not compose: neither letter nor border
            continue;
        if (!(category & (U_GC_L_MASK | U_GC_N_MASK))) {
            open = false;
            continue;
        }
        const bool han = isHan(c);
        if (!open || runs.back().han != han)
            runs.push_back({han, {}});
        open = true;
        runs.back().characters.push_back(character(c));
    }
    return runs;
}

QStringList bigrams(const Run& run)
{
    QStringList pairs;
    for (std::size_t i = 1; i < run.characters.size(); ++i)
        pairs << run.characters[i - 1] + run.characters[i];
    return pairs;
}

QString word(const Run& run)
{
    QString all;
    for (const QString& c : run.characters)
        all += c;
    return all;
}

} // namespace

QString fold(QStringView text)
{
    return isPlain(text) ? text.toString().toLower() : normalised(text, &icu::Normalizer2::getNFKCCasefoldInstance);
}

QString tidy(QStringView text)
{
    return isPlain(text) ? text.toString() : normalised(text, &icu::Normalizer2::getNFKCInstance);
}

bool isHan(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

QString bigramText(QStringView text)
{
    QStringList tokens;
    for (const Run& run : runsOf(fold(text))) {
        if (run.han)
            tokens << bigrams(run) << run.characters.back();
        else
            tokens << word(run);
    }
    return tokens.join(u' ');
}

} // namespace guitai
