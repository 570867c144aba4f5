// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

namespace guitai {

QJsonDocument Run::document() const
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(out, &fault);
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(fault.error == QJsonParseError::NoError);
    return document;
}

Run runCli(const QStringList& arguments, const QProcessEnvironment& extra)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.remove(QStringLiteral("GUITAI_LANG"));
    environment.insert(extra);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GUITAI_CLI), arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Desk::Desk() : file(folder.filePath(QStringLiteral("前台.guitai")))
{
    must({QStringLiteral("init"), QStringLiteral("--company"), QStringLiteral("恒春物业"), QStringLiteral("--site"),
          QStringLiteral("恒春管理处")});
    must(words("estate 恒春苑 --developer own --accepted 2010-06-30"));
    must(words("step new putBuilding estate=恒春苑 name=3 units=1,2"));
    must(words("step new putRoom building=3 unit=1 number=502 handedOverOn=2010-08-12"));
    must(words("step new putResident room=3-1-502 name=张三 kind=业主 phones=13900000001"));
    must(words("step new putResident room=3-1-502 name=李四 kind=tenant phones=139-0000-0002"));
}

Run Desk::run(QStringList arguments) const
{
    arguments << QStringLiteral("--json") << QStringLiteral("--data") << file;
    return runCli(arguments);
}

QJsonObject Desk::must(const QStringList& arguments) const
{
    const auto done = run(arguments);
    INFO(arguments.join(u' ').toStdString() << '\n' << done.out.toStdString() << done.err.toStdString());
    REQUIRE(done.code == 0);
    return done.json();
}

QString Desk::newCase(const QString& room) const
{
    const auto made = must(words("step new registerRepair part=waterSupply item=水龙头滴水 feeTold=是")
                           << QStringLiteral("room=") + room);
    return made[QStringLiteral("number")].toString();
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace guitai
