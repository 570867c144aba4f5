// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/page/page.h"
#include "ui/papers/papers.h"

#include <QDialog>
#include <QTranslator>

namespace guitai {

/// A page over a real data file, with somebody's hands on the keyboard. Who sits there may do all that a small counter
/// does: take calls, send the team, ask the owner afterwards.
class Desk
{
public:
    Desk();
    virtual ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// A leaking tap, its order issued and printed.
    [[nodiscard]] CaseId dispatched();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* keys);
    void take() { press(Qt::Key_Return, Qt::ControlModifier); }
    /// The dialog that is open, or none.
    [[nodiscard]] QDialog* dialog() const;
    QDialog& waitForDialog() const;
    void waitUntilDialogIsGone() const;
    void comeBack() const;
    /// Answers the next modal dialog by one of its buttons.
    void answerNext(const QString& button);

    [[nodiscard]] CaseFile stored(CaseId id) { return CaseService(*small.office).read(id).value(); }

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(*m_page, name);
    }

    SmallOffice small;
    StaffId person;
    std::optional<Seat> seat;
    std::optional<Papers> papers;
    QStringList said;
    int written = 0;
    QList<CaseId> wanted;

protected:
    /// The page that is looked at; it goes before the desk does.
    void watch(Page& page);
    void bringToFront();

private:
    QTranslator m_chinese;
    Page* m_page = nullptr;
};

} // namespace guitai
