// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

namespace guitai {

void writeJsonText(QByteArray& out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray utf8 = text.toUtf8();
    // SQLite cannot keep the two noncharacters; the hashed form must be that of the stored row.
    if (utf8.contains("\xef\xbf"))
        utf8.replace("\xef\xbf\xbe", "\xef\xbf\xbd").replace("\xef\xbf\xbf", "\xef\xbf\xbd");
    out += '"';
    for (const char c : std::as_const(utf8)) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace guitai
