// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers.h"

#include "forms/case_paper.h"
#include "ui/page/phrases.h"
#include "ui/page/side_work.h"
#include "ui/papers/print_dialog.h"
#include "ui/papers/print_shift.h"
#include "ui/steps/busy_retry.h"

#include <QSettings>

namespace guitai {

namespace {

const DispatchOrder* orderOf(const CaseFile& caseFile, std::optional<int> ordinal)
{
    const auto found = std::ranges::find(caseFile.orders, ordinal.value_or(0), &DispatchOrder::ordinal);
    return found == caseFile.orders.end() ? nullptr : &*found;
}

std::optional<QStringList> purposes(const Paper& paper, int copies)
{
    if (copies <= 0 || copies >= paper.copies.size())
        return std::nullopt;
    return copies == 1 ? QStringList() : paper.copies.first(copies);
}

} // namespace

const Paper& usualPaper(const FormTemplate& form, const PrintHabit& habit)
{
    const auto found = std::ranges::find(form.papers, habit.paper, &Paper::id);
    return found == form.papers.end() ? form.papers.first() : *found;
}

PrintHabit habitFor(const QString& form)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("papers/") + form);
    return {.printer = settings.value(QStringLiteral("printer")).toString(),
            .paper = settings.value(QStringLiteral("paper")).toString(),
            .copies = settings.value(QStringLiteral("copies")).toInt()};
}

void setHabit(const QString& form, const PrintHabit& habit)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("papers/") + form);
    settings.setValue(QStringLiteral("printer"), habit.printer);
    settings.setValue(QStringLiteral("paper"), habit.paper);
    settings.setValue(QStringLiteral("copies"), habit.copies);
}

Result<Sheet> Papers::sheetFor(const CaseFile& caseFile, const PaperWish& wish, const FormTemplate& form,
                               const PrintHabit& habit)
{
    const auto& paper = usualPaper(form, habit);
    return layOutCase(
        m_seat.office, caseFile,
        {.form = form, .paper = paper, .order = orderOf(caseFile, wish.order), .copies = purposes(paper, habit.copies)},
        m_seat.zone);
}

/// Drawn here, because its letters belong to this thread.
void Papers::toPrinter(const Sheet& sheet, const QString& name, const std::function<void(const Result<void>&)>& then)
{
    const auto job = jobFor(sheet, name);
    if (!job) {
        then(std::unexpected(job.error()));
        return;
    }
    auto* work = new SideWork(this); // each its own: one that hangs does not hold up the next
    work->begin<Result<void>>([name, job = *job] { return print(name, job); },
                              [work, then](const Result<void>& printed) {
                                  work->deleteLater();
                                  then(printed);
                              });
}

void Papers::record(const CaseFile& caseFile, const PaperWish& wish)
{
    if (!wish.order)
        return;
    auto* retry = new BusyRetry(this);
    retry->begin([this, act = Act{.actor = m_seat.person.id,
                                  .target = caseFile.id,
                                  .steps = {MarkPrinted{.order = wish.order}}}] { return m_cases.take(act); },
                 [this, retry](const Outcome<CaseFile>& taken) {
                     retry->deleteLater();
                     if (!taken)
                         Q_EMIT troubled(reasonOf(taken.error(), m_seat.procedure, m_seat.zone));
                 });
}

void Papers::printNewOrder(const CaseFile& caseFile, const std::function<QWidget*()>& window,
                           const std::function<void(bool)>& told)
{
    const PaperWish wish{.form = dispatchOrderForm, .order = caseFile.lastOrder()->ordinal};
    const auto askWhere = [this, caseFile, wish, window] {
        auto* in = window();
        return in && ask(caseFile, wish, in); // which says what is wrong
    };
    const auto habit = habitFor(wish.form);
    const auto form = builtInForm(wish.form);
    const auto sheet =
        form && !habit.printer.isEmpty() ? std::optional(sheetFor(caseFile, wish, *form, habit)) : std::nullopt;
    if (!sheet || !*sheet) {
        told(askWhere());
        return;
    }
    toPrinter(**sheet, habit.printer, [this, caseFile, wish, askWhere, told](const Result<void>& printed) {
        if (printed)
            record(caseFile, wish);
        told(printed || askWhere());
    });
}

bool Papers::ask(const CaseFile& caseFile, const PaperWish& wish, QWidget* window)
{
    PrintDialog dialog(*this, caseFile, wish, window);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace guitai
