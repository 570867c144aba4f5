// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/service/figure_words.h"
#include "core/service/naming.h"
#include "core/storage/figure_query.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guitai {

namespace {

Reply<Answer> runFind(Session& session, const Arguments& arguments)
{
    const auto office = session.office(OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    const auto found = (*office)->search.find(arguments.words.join(u' '));
    if (!found)
        return failed(found.error());
    QString text;
    for (const auto& one : *found) {
        QStringList parts{one.title, one.room, one.detail};
        parts.removeAll(QString());
        parts.removeDuplicates();
        text += parts.join(QStringLiteral("  ")) + u'\n';
    }
    return Answer{expanded(*found), found->isEmpty() ? Cli::tr("Nothing found") : text};
}

QString reportText(const QString& month, const PeriodFigures& report, const JournalHead& head)
{
    QString text =
        Cli::tr("%1: received %2, completed %3, fees %4 yuan")
            .arg(month, QString::number(report.received), QString::number(report.completed), toYuan(report.fee)) +
        u'\n';
    for (const auto& figure : report.figures) {
        text += QStringLiteral("  %1  %2/%3").arg(figureName(figure.id)).arg(figure.numerator).arg(figure.denominator);
        if (const auto rate = figure.percent())
            text += QStringLiteral("  %1%").arg(*rate, 0, 'f', 1);
        text += u'\n';
    }
    return text + Cli::tr("End of the journal: %1 %2").arg(head.seq).arg(QString::fromLatin1(head.hash.toHex())) +
           u'\n';
}

Reply<Answer> runReport(Session& session, const Arguments& arguments)
{
    if (arguments.words.first() != u"monthly")
        return misuse(Cli::tr("Unknown report “%1”; known is: monthly").arg(arguments.words.first()));
    const QString month = arguments.options.value(QStringLiteral("month"));
    const auto first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (month.size() != 7 || !first.isValid())
        return misuse(Cli::tr("--month is a month: 2026-11"));
    const auto office = session.office(OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    FigureScope scope{.period = {Period::Unit::Month, first}, .site = {}, .estate = {}, .zone = session.zone()};
    if (const auto name = arguments.value(QStringLiteral("site"))) {
        const auto named = Naming(**office).site(*name);
        if (!named)
            return failed(named.error());
        scope.site = *named;
    }
    const auto report = FigureQuery((*office)->database()).of(scope, session.clock().now());
    const auto head = (*office)->journal.head();
    if (!report || !head)
        return failed(report ? head.error() : report.error());
    return Answer{QJsonObject{{QStringLiteral("month"), month},
                              {QStringLiteral("received"), report->received},
                              {QStringLiteral("completed"), report->completed},
                              {QStringLiteral("fee_fen"), report->fee.fen},
                              {QStringLiteral("figures"), expanded(report->figures)},
                              {QStringLiteral("head"), expanded(*head)}},
                  reportText(month, *report, *head)};
}

} // namespace

QList<Command> askingCommands()
{
    return {{.name = "find",
             .synopsis = "TEXT",
             .summary = Cli::tr("Finds people, rooms and cases by name, phone, room or number"),
             .fewestWords = 1,
             .mostWords = 20,
             .run = runFind},
            {.name = "report",
             .synopsis = "monthly --month YYYY-MM [--site NAME]",
             .summary = Cli::tr("Counts the figures of a month"),
             .fewestWords = 1,
             .mostWords = 1,
             .options = {QStringLiteral("month"), QStringLiteral("site")},
             .required = {QStringLiteral("month")},
             .run = runReport}};
}

} // namespace guitai
