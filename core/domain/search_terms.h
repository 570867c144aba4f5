// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What was typed into the search line, taken apart. Nothing in it is an operator.
namespace guitai {

/// One thing that must fit, and all that it may mean. Each member is the beginning of a key, or empty.
struct SearchTerm
{
    QString person; ///< name, pinyin, initials or part of a phone
    QString room;   ///< "3-1-502", "3-", "502"
    QString number; ///< "2026-0001", "119": of a case or an order
    QString ending; ///< "bx": the prefix of that number
    QString site;   ///< "sh01": the code before that number
    QString estate;
    QStringList words; ///< of a case, as bigramText() has them
    QStringList runs;  ///< of three Han and more: their pairs alone do not make them

    bool operator==(const SearchTerm&) const = default;
    [[nodiscard]] bool empty() const { return *this == SearchTerm{}; }
    /// The MATCH expression of all words; empty if a case has none such.
    [[nodiscard]] QString match() const;
};

/// All terms of a reading must fit.
using SearchReading = QList<SearchTerm>;

/// Behind this many characters and terms nothing is read.
constexpr qsizetype longestSearch = 64;
constexpr qsizetype mostTerms = 6;

/// What was typed, read in every way that makes sense: "3 1 502" is a room and three words.
[[nodiscard]] QList<SearchReading> readSearch(const QString& typed);

/// The words of a text by which a case is found, for the index.
[[nodiscard]] QString indexedWords(const QString& text);

/// Whether all words of a term stand in the text: Han anywhere, numbers whole, others from their beginning.
[[nodiscard]] bool hasWords(const QString& text, const SearchTerm& term);

} // namespace guitai
