// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/service/finding_words.h"
#include "core/service/keeping.h"
#include "core/service/sentences.h"

namespace guitai {

namespace {

/// The end of another file's journal, the file untouched.
Result<JournalHead> headOf(const QString& path, const Clock& clock)
{
    const auto office = Office::open(path, clock, OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    return (*office)->journal.head();
}

QJsonObject reportJson(const VerifyReport& report)
{
    QJsonObject json = expandedObject(report);
    QJsonArray findings;
    for (const auto& finding : report.findings) {
        QJsonObject one = expandedObject(finding);
        one.insert(QStringLiteral("message"), words(finding));
        findings << one;
    }
    json.insert(QStringLiteral("findings"), findings);
    json.insert(QStringLiteral("sound"), report.findings.isEmpty());
    return json;
}

QString reportText(const VerifyReport& report)
{
    QString text = Cli::tr("%1 journal lines, %2 records, %3 steps taken again")
                       .arg(report.lines)
                       .arg(report.records)
                       .arg(report.replayed) +
                   u'\n';
    text +=
        Cli::tr("End of the journal: %1 %2").arg(report.head.seq).arg(QString::fromLatin1(report.head.hash.toHex())) +
        u'\n';
    for (const auto& finding : report.findings)
        text += QStringLiteral("! ") + words(finding) + u'\n';
    return text + verdict(report) + u'\n';
}

Reply<Answer> runVerify(Session& session, const Arguments& arguments)
{
    VerifyOptions options{.replay = arguments.has(QStringLiteral("replay")), .backedUp = {}};
    if (const auto backup = arguments.value(QStringLiteral("backup"))) {
        const auto head = headOf(*backup, session.clock());
        if (!head)
            return failed(head.error());
        options.backedUp = *head;
    }
    const auto office = session.office(OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    const auto report = verify(**office, options);
    if (!report)
        return failed(report.error());
    return Answer{reportJson(*report), reportText(*report),
                  report->findings.isEmpty() ? ExitCode::Done : ExitCode::Failed};
}

Reply<Answer> runBackup(Session& session, const Arguments& arguments)
{
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    const QString& target = arguments.words.first();
    const auto done = backUp(**office, {}, target);
    if (!done)
        return failed(done.error());
    return Answer{QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("head"), expandedObject(done->head)}},
                  words(*done, target)};
}

} // namespace

QList<Command> keepingCommands()
{
    return {{.name = "verify",
             .synopsis = "[--replay] [--backup FILE]",
             .summary = Cli::tr("Proves that the file is what its journal says; with --replay takes every step again"),
             .options = {QStringLiteral("replay"), QStringLiteral("backup")},
             .run = runVerify},
            {.name = "backup",
             .synopsis = "FILE",
             .summary = Cli::tr("Copies the data file and its attachments, and checks the copy"),
             .fewestWords = 1,
             .mostWords = 1,
             .run = runBackup}};
}

} // namespace guitai
