// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/case_json.h"
#include "app/cli/command.h"
#include "forms/case_paper.h"
#include "forms/pdf_file.h"

#include <QJsonObject>

namespace guitai {

namespace {

/// The paper of this id, or the only one whose id holds the word ("a5", "241"); the form's first where none is named.
Reply<Paper> paperFor(const FormTemplate& form, const std::optional<QString>& said)
{
    if (!said)
        return form.papers.first();
    QStringList ids;
    QList<Paper> fitting;
    for (const auto& paper : form.papers) {
        ids << paper.id;
        if (paper.id == *said)
            return paper;
        if (paper.id.contains(*said))
            fitting << paper;
    }
    if (fitting.size() != 1)
        return misuse(Cli::tr("--paper is one of: %1").arg(ids.join(u' ')));
    return fitting.first();
}

/// The purposes of so many copies, in the order of the form's carbon set; the paper's own where no number is given.
Reply<std::optional<QStringList>> copiesFor(const FormTemplate& form, const std::optional<QString>& said)
{
    if (!said)
        return std::optional<QStringList>();
    QStringList purposes;
    for (const auto& paper : form.papers)
        if (paper.copies.size() > purposes.size())
            purposes = paper.copies;
    bool number = false;
    const int count = said->toInt(&number);
    const int most = std::max(1, static_cast<int>(purposes.size()));
    if (!number || count < 1 || count > most)
        return misuse(Cli::tr("--copies is a number from 1 to %1").arg(most));
    return std::optional(count == 1 ? QStringList() : purposes.first(count));
}

/// The order that the number names, else the one that stands.
const DispatchOrder* orderFor(const CaseFile& caseFile, const QString& number)
{
    for (const auto& order : caseFile.orders)
        if (!order.number.isEmpty() && number.endsWith(order.number))
            return &order;
    return caseFile.openOrder() ? caseFile.openOrder() : caseFile.lastOrder();
}

struct Printing
{
    CaseFile caseFile;
    const DispatchOrder* order = nullptr; ///< none: a slip, which is not counted
    FormTemplate form;
    Paper paper;
    std::optional<QStringList> copies;
};

/// Lays the form out and writes it: what the number of pages is.
Reply<qint64> writePaper(Session& session, Office& office, const Printing& printing, const QString& path)
{
    const auto sheet =
        layOutCase(office, printing.caseFile,
                   {.form = printing.form, .paper = printing.paper, .order = printing.order, .copies = printing.copies},
                   session.zone());
    if (!sheet)
        return failed(sheet.error());
    if (auto written = writePdf(*sheet, path); !written)
        return failed(written.error());
    return qint64{sheet->pages.size()};
}

/// Whether the printing may be recorded, asked before any paper is made.
Reply<StaffId> printerOf(Office& office, const Arguments& arguments, const CaseFile& caseFile)
{
    const QString step = QString::fromLatin1(MarkPrinted::name);
    const auto actor = actorFor(office, arguments, step, &caseFile);
    if (!actor)
        return actor;
    const auto offers = CaseService(office).offers(caseFile, *actor);
    if (!offers)
        return failed(offers.error());
    for (const auto& offer : *offers)
        if (step == QLatin1String(offer.step) && offer.barred)
            return std::unexpected(Failure(*offer.barred));
    return actor;
}

Reply<Answer> printed(const Printing& printing, const QString& path, qint64 pages, int printCount)
{
    return Answer{QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("pages"), pages},
                              {QStringLiteral("printCount"), printCount}},
                  Cli::tr("%1 written: %2, %3 pages").arg(printing.form.title, path, QString::number(pages))};
}

Reply<Answer> printSlip(Session& session, Office& office, const Printing& printing, const QString& path)
{
    const auto pages = writePaper(session, office, printing, path);
    return pages ? printed(printing, path, *pages, 0) : std::unexpected(pages.error());
}

Reply<Answer> printOrder(Session& session, const Arguments& arguments, Office& office, Printing printing,
                         const QString& path)
{
    const auto actor = printerOf(office, arguments, printing.caseFile);
    if (!actor)
        return std::unexpected(actor.error());
    printing.order = orderFor(printing.caseFile, arguments.words[1]);
    const auto pages = writePaper(session, office, printing, path);
    if (!pages)
        return std::unexpected(pages.error());
    const auto taken = CaseService(office).take(
        {.actor = *actor, .target = printing.caseFile.id, .steps = {MarkPrinted{.order = printing.order->ordinal}}});
    if (!taken)
        return failed(taken.error());
    return printed(printing, path, *pages, taken->orders[printing.order->ordinal - 1].printCount);
}

Reply<Answer> runPrint(Session& session, const Arguments& arguments)
{
    const QString& formId = arguments.words[0];
    if (!formIds().contains(formId))
        return misuse(Cli::tr("Unknown form “%1”; known are: %2").arg(formId, formIds().join(u' ')));
    const auto form = builtInForm(formId);
    if (!form)
        return failed(form.error());
    const auto paper = paperFor(*form, arguments.value(QStringLiteral("paper")));
    const auto copies = copiesFor(*form, arguments.value(QStringLiteral("copies")));
    if (!paper || !copies)
        return std::unexpected(paper ? copies.error() : paper.error());
    const auto office = session.office(formId == intakeSlipForm ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    auto caseFile = CaseService(**office).read(arguments.words[1]);
    if (!caseFile)
        return failed(caseFile.error());
    Printing printing{.caseFile = std::move(*caseFile), .form = *form, .paper = *paper, .copies = *copies};
    const QString path = arguments.options.value(QStringLiteral("output"));
    return formId == dispatchOrderForm ? printOrder(session, arguments, **office, std::move(printing), path)
                                       : printSlip(session, **office, printing, path);
}

} // namespace

QList<Command> printCommands()
{
    return {
        {.name = "print",
         .synopsis = "dispatch-order|intake-slip NUMBER -o FILE.pdf [--copies N] [--paper a5|241] [--as STAFF]",
         .summary = Cli::tr("Writes a form as PDF and records the printing of an order"),
         .fewestWords = 2,
         .mostWords = 2,
         .options = {QStringLiteral("output"), QStringLiteral("copies"), QStringLiteral("paper"), QStringLiteral("as")},
         .required = {QStringLiteral("output")},
         .run = runPrint}};
}

} // namespace guitai
