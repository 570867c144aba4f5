// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "core/base/phone.h"
#include "core/service/reporter.h"
#include "core/service/sentences.h"
#include "ui/intake/call_form.h"
#include "ui/intake/caller_panel.h"
#include "ui/intake/open_calls.h"
#include "ui/intake/registering.h"
#include "ui/intake/room_panel.h"
#include "ui/page/phrases.h"
#include "ui/papers/papers.h"
#include "ui/papers/unprinted_panel.h"
#include "ui/steps/busy_notice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/inline_problem.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>

namespace guitai {

IntakePage::IntakePage(Seat& seat, Papers& papers, QWidget* parent)
    : Page(Icon::Counter, tr("Intake"), Key::Place::Intake, parent),
      m_seat(seat),
      m_papers(papers),
      m_desk(seat.office),
      m_naming(seat.office),
      m_calls(new OpenCalls(seat, m_desk, this)),
      m_registering(new Registering(seat, m_desk, *m_calls, this)),
      m_caller(new CallerPanel(seat, this)),
      m_form(new CallForm(seat, this)),
      m_room(new RoomPanel(seat, this)),
      m_unprinted(new UnprintedPanel(seat, papers, this)),
      m_park(new QPushButton(tr("Park the call"), this)),
      m_notice(new InlineProblem(this)),
      m_busy(new BusyNotice({m_caller, m_form, m_room}, this))
{
    m_park->setObjectName(QStringLiteral("park"));
    m_park->setToolTip(keyText(Key::ParkCall));
    layOut();
    bindKeys();
    connect(m_park, &QPushButton::clicked, m_calls, &OpenCalls::park);
    connect(m_calls, &OpenCalls::frontChanged, this, &IntakePage::showFront);
    connect(m_calls, &OpenCalls::troubled, m_notice, [this](const QString& text) { m_notice->setProblem(text); });
    connect(m_caller, &CallerPanel::taken, this, &IntakePage::takeFound);
    connect(m_caller, &CallerPanel::unregisteredWanted, this, &IntakePage::beginUnregistered);
    connect(m_caller, &CallerPanel::typedChanged, this, &IntakePage::check);
    connect(m_form, &CallForm::edited, this, &IntakePage::check);
    connect(m_form, &CallForm::registerWanted, this, &IntakePage::registerCall);
    connect(m_room, &RoomPanel::caseWanted, this, &IntakePage::caseWanted);
    connect(m_room, &RoomPanel::reworkWanted, this, [this](const QString& order) {
        Call call = m_form->read(m_calls->current());
        call.report.redoes = order;
        m_calls->change(call);
        showFront();
    });
    // Paper takes as long again as the registering: the window answers in between.
    connect(m_registering, &Registering::registered, this, &IntakePage::finish, Qt::QueuedConnection);
    connect(m_registering, &Registering::failed, this, &IntakePage::showTrouble);
    connect(m_registering, &Registering::waitingChanged, this,
            [this] { m_busy->setWaiting(m_registering->isFrontWaiting()); });
    connect(m_busy, &BusyNotice::actionChosen, m_registering, &Registering::giveUp);
    connect(m_unprinted, &UnprintedPanel::written, this, &IntakePage::written);
    const int restored = m_calls->restore();
    showFront();
    if (restored > 0)
        m_notice->setProblem(tr("%n call(s) that were not registered are here again.", nullptr, restored),
                             Tone::Accent);
}

void IntakePage::layOut()
{
    auto* caller = new Card(tr("Caller"), this);
    m_park->setFlat(true);
    m_park->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Ignored); // no higher than the title beside it
    caller->setTrailing(m_park);
    caller->body().addWidget(m_caller, 1);
    caller->body().addWidget(m_unprinted);
    auto* form = new Card(tr("Report"), this);
    form->body().addWidget(m_form, 1);
    form->body().addWidget(m_busy);
    auto* room = new Card(tr("Room"), this);
    room->body().addWidget(new ContentScroll(m_room, this), 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::cardGap);
    columns->addWidget(caller, 5);
    columns->addWidget(form, 11);
    columns->addWidget(room, 6);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    page->setSpacing(metrics::grid);
    page->addWidget(m_calls);
    page->addWidget(m_notice);
    page->addLayout(columns, 1);
}

void IntakePage::bindKeys()
{
    bindKey(Key::RegisterAndPrint, *this, [this] { registerCall(true); });
    bindKey(Key::RegisterOnly, *this, [this] { registerCall(false); });
    bindKey(Key::Unregistered, *this, [this] { beginUnregistered(); });
    bindKey(Key::Overrule, *this, [this] {
        if (m_form->isEnabled())
            m_form->beginOverruling();
    });
    bindKey(Key::NextCall, *this, [this] { m_calls->next(); });
    bindKey(Key::ParkCall, *this, [this] { m_calls->park(); });
    bindKey(Key::DropCall, *this, [this] {
        m_registering->giveUp();
        m_calls->drop();
    });
    bindKey(Key::NewCall, *this, [this] {
        m_calls->park();
        m_caller->beginTyping();
    });
}

void IntakePage::enter()
{
    if (m_registering->isFrontWaiting())
        m_busy->enter();
    else
        m_caller->beginTyping();
}

void IntakePage::refresh()
{
    showRoom();
    m_unprinted->refresh();
}

/// The times of the call in the zone, and what the rules say to it.
void IntakePage::renew()
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_form->show(m_calls->current());
    }
    check();
}

void IntakePage::keep()
{
    m_calls->keep();
}

void IntakePage::takeCallFrom(const QString& phone)
{
    m_calls->park();
    Call call;
    call.typed = phone;
    call.report.reporterPhone = phone;
    m_calls->replace(call);
    m_caller->lookUp(phone);
}

void IntakePage::showFront()
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_caller->setTyped(m_calls->current().typed);
        m_form->show(m_calls->current());
    }
    m_notice->setProblem({});
    showRoom();
    check();
    m_busy->setWaiting(m_registering->isFrontWaiting());
    if (m_registering->isFrontWaiting())
        return;
    const auto& call = m_calls->current();
    if (call.unregistered && call.report.reporterName.isEmpty())
        m_form->beginReporter();
    else if (call.unregistered || call.report.room)
        m_form->beginFault();
    else
        m_caller->beginTyping();
}

/// The rules' answer to what stands in the form now; the same functions judge it again when it is saved.
void IntakePage::check()
{
    if (m_showing)
        return;
    const bool wasEmergency = m_calls->current().emergency;
    Call call = m_form->read(m_calls->current());
    call.typed = m_caller->typed();
    if (call.emergency && !wasEmergency) {
        call.happenedAt = m_seat.now();
    }
    m_calls->change(call);
    m_park->setEnabled(!call.isBlank());
    if (call.emergency != wasEmergency) {
        const QScopedValueRollback showing(m_showing, true);
        m_form->show(call);
    }
    const auto check = m_desk.check(call, m_seat.person.id);
    if (!check) {
        m_form->showError(check.error());
        return;
    }
    m_form->show(*check);
    m_room->show(m_sheet, call.report.part);
}

void IntakePage::showRoom()
{
    const auto& room = m_calls->current().report.room;
    m_sheet.reset();
    if (room) {
        auto sheet = m_desk.room(*room);
        if (!sheet)
            m_notice->setProblem(sentence(sheet.error()));
        else
            m_sheet = std::move(*sheet);
    }
    m_room->show(m_sheet, m_calls->current().report.part);
}

void IntakePage::takeFound(const Found& found)
{
    if (found.kind == Found::Kind::Case) {
        Q_EMIT caseWanted(CaseId{found.id});
        return;
    }
    leaveWaiting();
    Call call = m_form->read(m_calls->current());
    call.typed = m_caller->typed();
    call.report.room = found.roomId;
    call.report.estate = std::nullopt;
    call.report.place.clear();
    call.report.redoes.clear(); // an order of the room that it was
    call.report.reporterName.clear();
    call.report.reporterPhone.clear();
    call.report.resident = found.kind == Found::Kind::Resident ? std::optional(ResidentId{found.id}) : std::nullopt;
    const auto known = withReporter(m_naming, call.report);
    if (!known) {
        m_form->showError(known.error());
        return;
    }
    call.report = *known;
    m_calls->change(call);
    showFront();
}

/// A place in words and a reporter that nobody has in the archive.
void IntakePage::beginUnregistered()
{
    leaveWaiting();
    Call call = m_form->read(m_calls->current());
    call.typed = m_caller->typed();
    call.unregistered = true;
    call.report.room = std::nullopt;
    call.report.redoes.clear();
    call.report.resident = std::nullopt;
    call.report.reporterName.clear();
    call.report.reporterPhone = normalisePhone(call.typed).value_or(QString());
    m_calls->change(call);
    showFront();
}

void IntakePage::registerCall(bool withOrder)
{
    if (m_registering->isFrontWaiting())
        return;
    check();
    if (m_form->leadToUnread())
        return;
    const Call call = m_calls->current();
    const auto checked = m_desk.check(call, m_seat.person.id);
    if (!checked) {
        m_form->showError(checked.error());
        return;
    }
    const auto& refusal = checked->registering ? checked->registering : withOrder ? checked->ordering : std::nullopt;
    if (refusal) {
        m_form->showRefusal(*refusal);
        return;
    }
    m_registering->begin(withOrder);
}

/// What waits in front is not to be changed any more: it registers in its tab.
void IntakePage::leaveWaiting()
{
    if (m_registering->isFrontWaiting())
        m_calls->park();
}

void IntakePage::showTrouble(const Trouble& trouble, bool inFront)
{
    if (!inFront)
        m_notice->setProblem(reasonOf(trouble, m_seat.procedure, m_seat.zone));
    else if (const auto* refusal = std::get_if<Refusal>(&trouble))
        m_form->showRefusal(*refusal);
    else
        m_form->showError(std::get<Error>(trouble));
}

void IntakePage::finish(const CaseFile& taken, bool withPaper, bool inFront)
{
    if (!withPaper) {
        tell(taken, false);
        return;
    }
    // Whoever is busy with something else by then is not asked where to print: the order waits for its paper.
    const auto whoLooksHere = [this, inFront, call = m_calls->current()]() -> QWidget* {
        const bool here = inFront && isVisible() && !QApplication::activeModalWidget() && m_calls->current() == call;
        return here ? this : nullptr;
    };
    m_papers.printNewOrder(taken, whoLooksHere, [this, taken](bool printed) { tell(taken, printed); });
}

void IntakePage::tell(const CaseFile& taken, bool printed)
{
    Q_EMIT written();
    const auto* order = taken.lastOrder();
    if (!order || order->number.isEmpty())
        Q_EMIT said(tr("%1 registered.").arg(taken.number));
    else if (printed)
        Q_EMIT said(tr("%1 registered, order %2 printed.").arg(taken.number, order->number));
    else
        Q_EMIT said(tr("%1 registered. Order %2 waits for its paper.").arg(taken.number, order->number));
}

} // namespace guitai
