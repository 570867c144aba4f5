// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/case_acts.h"

#include "core/service/dispatch_message.h"
#include "core/service/sentences.h"
#include "core/steps/awaited_step.h"
#include "ui/casefile/steps_panel.h"
#include "ui/handover/handover_dialog.h"
#include "ui/page/phrases.h"
#include "ui/worklist/scan_catcher.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// What is left to the case file: it needs more than a list shows.
bool belongsToTheFile(const Offer& offer)
{
    const std::string_view step = offer.step;
    return step == Correct::name || step == Attach::name || step == LinkCase::name || step == TakeBack::name;
}

} // namespace

CaseActs::CaseActs(Seat& seat, Papers& papers, Page& page)
    : QObject(&page), m_seat(seat), m_page(page), m_steps(new StepTaker(seat, papers, page))
{
    connect(m_steps, &StepTaker::taken, this, &CaseActs::tell);
    connect(m_steps, &StepTaker::said, &page, &Page::said);
    connect(m_steps, &StepTaker::undoOffered, &page, &Page::undoOffered);
    connect(m_steps, &StepTaker::troubled, this, &CaseActs::troubled);
    connect(new ScanCatcher(&page), &ScanCatcher::scanned, this, &CaseActs::returnPaper);
}

void CaseActs::tell()
{
    Q_EMIT taken();
    m_page.refresh();
    Q_EMIT m_page.written();
}

std::optional<ShownCase> CaseActs::read(CaseId id)
{
    Q_EMIT troubled({});
    auto shown = readShown(m_seat, id);
    if (shown)
        return std::move(*shown);
    Q_EMIT troubled(sentence(shown.error()));
    return std::nullopt;
}

void CaseActs::begin(const ShownCase& shown, const Offer& offer)
{
    if (offer.barred)
        Q_EMIT troubled(tr("%1 – %2: %3")
                            .arg(shown.file.number, StepsPanel::titleOf(shown, offer),
                                 reasonOf(*offer.barred, *shown.procedure, m_seat.zone)));
    else
        m_steps->begin(shown, QString::fromLatin1(offer.step));
}

void CaseActs::takeNext(const WorkItem& item)
{
    const auto shown = read(item.caseId);
    if (!shown)
        return;
    if (const auto* offer = offerTowards(item.kind, shown->offers, shown->file, m_seat.person.id))
        begin(*shown, *offer);
}

void CaseActs::take(CaseId id, const QString& step)
{
    const auto shown = read(id);
    if (!shown)
        return;
    if (const auto* offer = offerOf(shown->offers, step))
        begin(*shown, *offer);
}

void CaseActs::offerAll(const WorkItem& item, const QPoint& at)
{
    const auto shown = read(item.caseId);
    if (!shown)
        return;
    auto* menu = new QMenu(&m_page);
    menu->setObjectName(u"steps"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& offer : shown->offers) {
        if (offer.barred || belongsToTheFile(offer))
            continue;
        const QString step = QString::fromLatin1(offer.step);
        connect(menu->addAction(StepsPanel::titleOf(*shown, offer)), &QAction::triggered, this,
                [this, id = item.caseId, step] { take(id, step); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Open the case file")), &QAction::triggered, this,
            [this, id = item.caseId] { openFile(id); });
    menu->popup(at);
}

void CaseActs::copyMessage(CaseId id)
{
    const auto shown = read(id);
    if (!shown)
        return;
    const auto message = dispatchMessage(m_seat.office, shown->file, m_seat.zone);
    if (!message) {
        Q_EMIT troubled(reasonOf(message.error(), *shown->procedure, m_seat.zone));
        return;
    }
    QGuiApplication::clipboard()->setText(*message);
    Q_EMIT m_page.said(tr("Copied the dispatch message of %1.").arg(shown->file.number));
}

void CaseActs::returnPaper(const QString& code)
{
    const auto found = CaseService(m_seat.office).read(code);
    if (!found) {
        const bool unknown = found.error().code == Error::Code::NotFound;
        Q_EMIT troubled(unknown ? tr("No paper of this office has the number “%1”. Scan it again, or find the order by "
                                     "its room.")
                                      .arg(code)
                                : sentence(found.error()));
        return;
    }
    const auto shown = read(found->id);
    if (!shown)
        return;
    const auto* order = shown->file.openOrder();
    if (order && (code == order->number || code == shown->number(*order))) {
        begin(*shown, *offerOf(shown->offers, ReturnOrder::name));
        return;
    }
    Q_EMIT m_page.said(tr("%1 is not the order that is being worked on: this is its case file.").arg(code));
    openFile(found->id);
}

void CaseActs::handOver()
{
    auto* dialog = new HandoverDialog(m_seat, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::handedOver, this, [this](const QString& sentence) {
        tell();
        Q_EMIT m_page.said(sentence);
    });
    dialog->open();
}

} // namespace guitai
