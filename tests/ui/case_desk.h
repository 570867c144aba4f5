// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/casefile/case_page.h"

#include <QLabel>
#include <QTranslator>

namespace guitai {

class StepButton;

/// Answers with the files that a test has named.
class NamedFiles final : public FileAsker
{
public:
    QStringList attached;
    QString saved;

    [[nodiscard]] QStringList toAttach(QWidget*) override { return attached; }
    [[nodiscard]] QString toSave(const QString&, QWidget*) override { return saved; }
};

/// The case file page over a real data file, with somebody's hands on the keyboard. Who sits there may do all that a
/// small counter does: take calls, send the team, ask the owner afterwards.
class CaseDesk
{
public:
    CaseDesk();
    ~CaseDesk();
    Q_DISABLE_COPY_MOVE(CaseDesk)

    /// A leaking tap, its order issued and printed.
    [[nodiscard]] CaseId dispatched();
    void show(CaseId id);

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

    [[nodiscard]] StepButton* button(const QString& step) const;
    [[nodiscard]] CaseFile stored(CaseId id) { return CaseService(*small.office).read(id).value(); }

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(*page, name);
    }

    SmallOffice small;
    StaffId person;
    std::optional<Seat> seat;
    std::optional<Papers> papers;
    NamedFiles* files = nullptr;
    std::unique_ptr<CasePage> page;
    QStringList said;
    int written = 0;
    int left = 0;
    QList<CaseId> wanted;

private:
    QTranslator m_chinese;
};

} // namespace guitai
