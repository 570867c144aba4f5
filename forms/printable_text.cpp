// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printable_text.h"

#include <QList>

namespace guitai {

namespace {

bool leftOut(char32_t c)
{
    if (c == U'\n')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides, zero-width characters, the byte order mark, tags
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

} // namespace

QString printableText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t lineEnd : {u'\r', u'\v', u'\f', u'\x85', u'\u2028', u'\u2029'})
        text.replace(lineEnd, u'\n');
    text.replace(u'\t', u' ');

    QString kept;
    kept.reserve(text.size());
    for (const uint ucs4 : text.toUcs4()) { // a lone surrogate comes out as U+FFFD
        const char32_t c = ucs4;
        if (!leftOut(c))
            kept += QChar::isSurrogate(c) ? QStringView(u"\uFFFD") : QStringView(QChar::fromUcs4(c));
    }
    return kept;
}

} // namespace guitai
