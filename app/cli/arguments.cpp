// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace guitai {

namespace {

/// Every option of every command, and whether it takes a value: so they may stand before the command too.
const QHash<QString, bool>& knownOptions()
{
    static const QHash<QString, bool> known{
        {QStringLiteral("data"), true},      {QStringLiteral("json"), false},    {QStringLiteral("help"), false},
        {QStringLiteral("version"), false},  {QStringLiteral("company"), true},  {QStringLiteral("site"), true},
        {QStringLiteral("developer"), true}, {QStringLiteral("accepted"), true}, {QStringLiteral("as"), true},
        {QStringLiteral("input"), true},     {QStringLiteral("month"), true},    {QStringLiteral("output"), true},
        {QStringLiteral("copies"), true},    {QStringLiteral("paper"), true},    {QStringLiteral("backup"), true},
        {QStringLiteral("dry-run"), false},  {QStringLiteral("replay"), false},  {QStringLiteral("phone"), true},
        {QStringLiteral("contact"), true},   {QStringLiteral("estate"), true},   {QStringLiteral("part"), true},
        {QStringLiteral("term"), true}};
    return known;
}

/// "--data=FILE", "-o": the option's name, and its value where it stands in the same word.
std::pair<QString, std::optional<QString>> takenApart(const QString& word)
{
    if (word == u"-o")
        return {QStringLiteral("output"), std::nullopt};
    if (word == u"-h")
        return {QStringLiteral("help"), std::nullopt};
    if (!word.startsWith(u"--"))
        return {word, std::nullopt};
    const auto equals = word.indexOf(u'=');
    if (equals < 0)
        return {word.sliced(2), std::nullopt};
    return {word.sliced(2, equals - 2), word.sliced(equals + 1)};
}

} // namespace

Reply<Arguments> parseArguments(const QStringList& raw)
{
    Arguments parsed;
    bool wordsOnly = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QString& word = raw[i];
        if (wordsOnly || !word.startsWith(u'-') || word == u"-") {
            parsed.words << word;
            continue;
        }
        if (word == u"--") {
            wordsOnly = true;
            continue;
        }
        auto [name, value] = takenApart(word);
        const auto known = knownOptions().constFind(name);
        if (known == knownOptions().constEnd())
            return misuse(Cli::tr("Unknown option: %1").arg(word));
        if (parsed.has(name))
            return misuse(Cli::tr("Option given twice: %1").arg(word));
        if (value && !*known)
            return misuse(Cli::tr("This option takes no value: %1").arg(word));
        if (!value && *known && i + 1 < raw.size())
            value = raw[++i];
        if (*known && value.value_or(QString()).isEmpty())
            return misuse(Cli::tr("This option needs a value: %1").arg(word));
        parsed.options.insert(name, value.value_or(QString()));
    }
    return parsed;
}

} // namespace guitai
