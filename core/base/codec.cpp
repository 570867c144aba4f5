// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

#include <algorithm>

namespace guitai {

QString JsonPath::text() const
{
    const QString before = owner ? owner->text() : QString();
    if (index >= 0)
        return QStringLiteral("%1[%2]").arg(before).arg(index);
    return before.isEmpty() ? name.toString() : before + u'.' + name.toString();
}

void writeJsonText(QByteArray& out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray utf8 = text.toUtf8();
    // SQLite cannot keep the two noncharacters; the hashed form must be that of the stored row.
    if (utf8.contains("\xef\xbf"))
        utf8.replace("\xef\xbf\xbe", "\xef\xbf\xbd").replace("\xef\xbf\xbf", "\xef\xbf\xbd");
    out += '"';
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    for (auto next = utf8.cbegin(); next != utf8.cend();) {
        const auto end = std::find_if_not(next, utf8.cend(), isPlain);
        out.append(next, end - next);
        next = end;
        if (next == utf8.cend())
            break;
        const char c = *next++;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out += '"';
}

} // namespace guitai
