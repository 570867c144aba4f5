// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/domain/directory.h"

/// All keys by which a thing is found. A search asks for those that begin with what was typed; so what is to be
/// found from its middle has its tails among its keys.
namespace guitai {

/// Where a room is, in words.
struct RoomAddress
{
    QString estate;
    QString building;
    QString unit;
    QString number;

    static constexpr auto fields()
    {
        return std::tuple{Field{"estate", &RoomAddress::estate}, Field{"building", &RoomAddress::building},
                          Field{"unit", &RoomAddress::unit}, Field{"number", &RoomAddress::number}};
    }
    bool operator==(const RoomAddress&) const = default;
};

struct SearchKey
{
    QString key;
    bool tail = false; ///< the end of a key: what begins it stands inside the whole

    bool operator==(const SearchKey&) const = default;
};

/// Best first; the order of the results.
enum class Strength { Exact, Prefix, Substring };

/// The shortest end of a telephone number that is a key.
constexpr qsizetype shortestPhonePart = 3;

/// Letters and digits only, folded; ü is v, as people type it.
[[nodiscard]] QString bareKey(QStringView text);

/// Of a name: itself, each end of it that begins with a Han character or a word, pinyin in full and initials in
/// every reading, the same of the given name; of a phone: itself and its ends.
[[nodiscard]] QList<SearchKey> personKeys(const QString& name, const QStringList& phones);

/// How well what was typed fits a person; the same as by personKeys(), without making those that cannot fit.
[[nodiscard]] std::optional<Strength> fitPerson(const QString& name, const QStringList& phones, const QString& typed);

/// "3-1-502", "1-502", "3-502", "502".
[[nodiscard]] QList<SearchKey> roomKeys(const RoomAddress& address);

/// Of a name of an estate: itself, its ends, its pinyin.
[[nodiscard]] QList<SearchKey> estateKeys(const QString& name);

/// "BX2026-000119" → "2026-000119 bx" and "119 2026 bx"; of the case and of each order. Of a reporter who is no
/// resident also the phone and its last four digits.
[[nodiscard]] QList<SearchKey> caseKeys(const CaseFile& caseFile);
[[nodiscard]] QList<SearchKey> numberKeys(const QString& number);
[[nodiscard]] QList<SearchKey> reporterKeys(const QString& phone);

/// What is read in a case: item, description, place, reporter.
[[nodiscard]] QString wordsOf(const CaseFile& caseFile);

/// How well what was typed fits a key: exact also where the key goes on behind a space.
[[nodiscard]] std::optional<Strength> fit(const SearchKey& key, const QString& typed);
/// The best of them. Keys must end in `ending`.
[[nodiscard]] std::optional<Strength> fit(const QList<SearchKey>& keys, const QString& typed,
                                          const QString& ending = {});

} // namespace guitai
