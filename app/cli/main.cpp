// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/process.h"
#include "core/service/sentences.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

namespace guitai {

namespace {

QString jsonText(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

Answer answerTo(const Misuse& misuse, const Session&)
{
    return {QJsonObject{{QStringLiteral("error"), QStringLiteral("usage")}, {QStringLiteral("message"), misuse.text}},
            misuse.text, ExitCode::Usage};
}

Answer answerTo(const Refusal& refusal, const Session& session)
{
    const QString message = sentence(refusal, session.procedure(), session.zone());
    return {QJsonObject{{QStringLiteral("refused"), token(refusal.code)},
                        {QStringLiteral("clause"), refusal.clause},
                        {QStringLiteral("message"), message}},
            Cli::tr("Refused (%1): %2").arg(clauseWords(refusal.clause), message), ExitCode::Refused};
}

Answer answerTo(const Error& error, const Session&)
{
    const QString message = sentence(error);
    return {QJsonObject{{QStringLiteral("error"), token(error.code)}, {QStringLiteral("message"), message}}, message,
            ExitCode::Failed};
}

ExitCode speak(const Reply<Answer>& reply, const Session& session, bool json)
{
    const auto answer =
        reply ? *reply : std::visit([&](const auto& failure) { return answerTo(failure, session); }, reply.error());
    const bool wrongUse = answer.code == ExitCode::Usage;
    if (wrongUse && !print(stderr, usage() + u'\n' + answer.text + u'\n'))
        return ExitCode::Usage;
    if (json)
        return print(stdout, jsonText(answer.json)) ? answer.code : ExitCode::Failed;
    if (wrongUse)
        return answer.code;
    const QString text = answer.text.endsWith(u'\n') ? answer.text : answer.text + u'\n';
    return print(reply ? stdout : stderr, text) ? answer.code : ExitCode::Failed;
}

ExitCode run(const std::expected<QStringList, int>& raw)
{
    const SystemClock clock;
    const auto arguments =
        raw ? parseArguments(*raw) : Reply<Arguments>(misuse(Cli::tr("Argument %1 is not UTF-8").arg(raw.error())));
    if (!arguments)
        return speak(std::unexpected(arguments.error()), Session({}, clock), raw && raw->contains(u"--json"));
    if (arguments->has(QStringLiteral("help")))
        return print(stdout, usage()) ? ExitCode::Done : ExitCode::Failed;
    if (arguments->has(QStringLiteral("version")))
        return print(stdout, QStringLiteral("guitai-cli %1\n").arg(QCoreApplication::applicationVersion()))
                   ? ExitCode::Done
                   : ExitCode::Failed;
    Session session(arguments->value(QStringLiteral("data")).value_or(usualPath()), clock);
    return speak(runCommand(session, *arguments), session, arguments->has(QStringLiteral("json")));
}

} // namespace

} // namespace guitai

/// Paper needs fonts, and they need the whole of Qt Gui; it starts slower, so nothing else asks for it.
static std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "print") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    guitai::prepareProcess();
    // Qt takes its own options out of argv ("-platform"): ours are read before.
    const auto raw = guitai::rawArguments(argc, argv);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guitai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUITAI_VERSION));
    QTranslator chinese;
    if (qEnvironmentVariable("GUITAI_LANG") != u"en" && chinese.load(QStringLiteral(":/translations/guitai_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);
    return static_cast<int>(guitai::run(raw));
}
