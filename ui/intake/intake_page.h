// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "core/service/naming.h"
#include "core/storage/found.h"
#include "ui/page/page.h"
#include "ui/page/seat.h"

class QPushButton;

namespace guitai {

class BusyNotice;
class CallForm;
class CallerPanel;
class InlineProblem;
class OpenCalls;
class Papers;
class Registering;
class RoomPanel;
class UnprintedPanel;

/// 受理: from the ringing of the telephone to the order in the printer, without the mouse.
class IntakePage : public Page
{
    Q_OBJECT

public:
    IntakePage(Seat& seat, Papers& papers, QWidget* parent = nullptr);

    void enter() override;
    void refresh() override;
    void renew() override;
    void keep() override;
    /// A call comes in from this number: what is being typed is parked.
    void takeCallFrom(const QString& phone);
    /// Somebody or somewhere was found: that is where the call is from.
    void takeFound(const Found& found);

private:
    void layOut();
    void bindKeys();
    void showFront();
    void check();
    void showRoom();
    void beginUnregistered();
    void registerCall(bool withOrder);
    void showTrouble(const Trouble& trouble, bool inFront);
    void leaveWaiting();
    void finish(const CaseFile& taken, bool withPaper, bool inFront);
    void tell(const CaseFile& taken, bool printed);

    Seat& m_seat;
    Papers& m_papers;
    IntakeDesk m_desk;
    Naming m_naming;
    OpenCalls* m_calls;
    Registering* m_registering;
    CallerPanel* m_caller;
    CallForm* m_form;
    RoomPanel* m_room;
    UnprintedPanel* m_unprinted;
    QPushButton* m_park;
    InlineProblem* m_notice;
    BusyNotice* m_busy;
    std::optional<RoomSheet> m_sheet;
    bool m_showing = false;
};

} // namespace guitai
