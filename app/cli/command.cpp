// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace guitai {

namespace {

Reply<void> checkOptions(const Command& command, const Arguments& arguments)
{
    static const QStringList everywhere{QStringLiteral("data"), QStringLiteral("json"), QStringLiteral("help"),
                                        QStringLiteral("version")};
    for (const auto& option : arguments.options.keys())
        if (!everywhere.contains(option) && !command.options.contains(option))
            return misuse(Cli::tr("“%1” does not take --%2").arg(QLatin1String(command.name), option));
    for (const auto& option : command.required)
        if (!arguments.has(option))
            return misuse(Cli::tr("“%1” needs --%2").arg(QLatin1String(command.name), option));
    return {};
}

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> all = foundingCommands() + importCommands() + askingCommands() + stepCommands() +
                                      stepsCommands() + caseCommands() + printCommands() + keepingCommands() +
                                      demoCommands();
    return all;
}

Reply<Answer> runCommand(Session& session, const Arguments& arguments)
{
    if (arguments.words.isEmpty())
        return misuse(Cli::tr("No command was given"));
    const auto& all = commands();
    const auto command = std::ranges::find_if(
        all, [&](const Command& each) { return arguments.words.first() == QLatin1String(each.name); });
    if (command == all.end())
        return misuse(Cli::tr("Unknown command: %1").arg(arguments.words.first()));
    if (auto checked = checkOptions(*command, arguments); !checked)
        return std::unexpected(std::move(checked.error()));
    Arguments own = arguments;
    own.words.removeFirst();
    if (own.words.size() < command->fewestWords || own.words.size() > command->mostWords)
        return misuse(Cli::tr("Usage: %1")
                          .arg(QStringLiteral("guitai-cli %1 %2")
                                   .arg(QLatin1String(command->name), QString::fromUtf8(command->synopsis))));
    return command->run(session, own);
}

QString usage()
{
    QString text = Cli::tr("Usage: %1").arg(QStringLiteral("guitai-cli [--data FILE] [--json] COMMAND …")) +
                   QStringLiteral("\n\n");
    for (const auto& command : commands())
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis), command.summary);
    text += u'\n' +
            Cli::tr("Without --data: $GUITAI_DATA, else the file in your own data folder.\n"
                    "Exit: 0 done, 2 wrong use, 3 refused by a rule, 4 trouble with a file or its contents.") +
            u'\n';
    return text;
}

} // namespace guitai
