// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/service/demo/demo.h"
#include "core/service/sentences.h"

namespace guitai {

namespace {

Reply<Answer> runDemo(Session& session, const Arguments& arguments)
{
    const QString& path = arguments.words.first();
    const auto counts = makeDemo(path, session.clock().now());
    if (!counts)
        return failed(counts.error());
    QJsonObject json = expandedObject(*counts);
    json.insert(QStringLiteral("file"), path);
    const QString text = Cli::tr("Made %1: %2 estates, %3 rooms, %4 residents, %5 repairs; all persons are invented");
    return Answer{json, filled(text, {path, QString::number(counts->estates), QString::number(counts->rooms),
                                      QString::number(counts->residents), QString::number(counts->cases)})};
}

} // namespace

QList<Command> demoCommands()
{
    return {{.name = "demo",
             .synopsis = "FILE",
             .summary = Cli::tr("Makes a new data file with three estates and a year of invented repairs"),
             .fewestWords = 1,
             .mostWords = 1,
             .run = runDemo}};
}

} // namespace guitai
