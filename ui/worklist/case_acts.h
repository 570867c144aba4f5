// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work_item.h"
#include "ui/casefile/step_taker.h"
#include "ui/page/page.h"

namespace guitai {

/// What may be done to a case from a list, without opening its file; a returned paper order is scanned anywhere on the
/// page. What was taken is told by the page's signals.
class CaseActs : public QObject
{
    Q_OBJECT

public:
    CaseActs(Seat& seat, Papers& papers, Page& page);

    /// What leads towards meeting a deadline.
    void takeNext(const WorkItem& item);
    /// A step, or why it is barred.
    void take(CaseId id, const QString& step);
    /// Every other step that is open, in a menu at a place on the screen.
    void offerAll(const WorkItem& item, const QPoint& at);
    /// 复制派工消息, onto the clipboard.
    void copyMessage(CaseId id);
    /// A paper order that is back: `code` is what its QR code says.
    void returnPaper(const QString& code);
    /// 交接班: the dialog.
    void handOver();
    void openFile(CaseId id) { Q_EMIT m_page.caseWanted(id); }
    /// A dialog that is open; what was typed is kept.
    void leave() { m_steps->leave(); }
    /// Where the page may say that a step waits for the data file.
    [[nodiscard]] QWidget* notice() const { return m_steps->notice(); }

Q_SIGNALS:
    void taken();
    void troubled(const QString& sentence); ///< empty when an act begins

private:
    [[nodiscard]] std::optional<ShownCase> read(CaseId id);
    void tell();
    void begin(const ShownCase& shown, const Offer& offer);

    Seat& m_seat;
    Page& m_page;
    StepTaker* m_steps;
};

} // namespace guitai
