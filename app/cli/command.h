// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"

namespace guitai {

struct Command
{
    const char* name = "";
    const char* synopsis = ""; ///< what follows the name
    QString summary;
    int fewestWords = 0;
    int mostWords = 0;
    QStringList options;  ///< besides data, json, help and version
    QStringList required; ///< options that must be there
    Reply<Answer> (*run)(Session& session, const Arguments& arguments) = nullptr; ///< words without the command's own
};

/// Every command; each family is defined in its own file.
[[nodiscard]] const QList<Command>& commands();

[[nodiscard]] QList<Command> foundingCommands(); ///< init, estate
[[nodiscard]] QList<Command> importCommands();   ///< import
[[nodiscard]] QList<Command> askingCommands();   ///< find, report
[[nodiscard]] QList<Command> stepCommands();     ///< step
[[nodiscard]] QList<Command> stepsCommands();    ///< steps
[[nodiscard]] QList<Command> caseCommands();     ///< show, offers
[[nodiscard]] QList<Command> printCommands();    ///< print
[[nodiscard]] QList<Command> keepingCommands();  ///< verify, backup
[[nodiscard]] QList<Command> demoCommands();     ///< demo

/// Finds the command, checks its words and options, and runs it.
[[nodiscard]] Reply<Answer> runCommand(Session& session, const Arguments& arguments);

[[nodiscard]] QString usage();

} // namespace guitai
