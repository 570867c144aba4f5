// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace guitai {

/// The keys by which a name is found when it is typed in pinyin; the likeliest reading first, none twice.
struct PinyinKeys
{
    QStringList full;     ///< "zengxing", "cengxing": without tones and spaces
    QStringList initials; ///< "zx", "cx"

    bool operator==(const PinyinKeys&) const = default;
};

/// At most this many full keys a name; the readings of its first characters are the last to be left out.
constexpr int mostPinyinKeys = 16;

/// Every reading of each character, those of surnames in the first place (单 shan and dan, 尉迟 yuchi and
/// weichi); ü is both "v" and "u". Letters and digits that are no Han stay, folded; all else is left out.
/// Reads the first 24 letters. Keeps what it looked up, apart for each thread: a million names take seconds.
[[nodiscard]] PinyinKeys pinyinKeys(QStringView name);

/// Whether the name, its pinyin or its initials begin with `typed`, which is folded.
[[nodiscard]] bool beginsWith(const QString& name, const QString& typed);

/// Does, from whatever thread, what would keep the first pinyinKeys() waiting for a tenth of a second.
void preparePinyin();

} // namespace guitai
