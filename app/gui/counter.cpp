// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/counter.h"

#include "core/service/naming.h"
#include "core/service/sentences.h"
#include "ui/frame/call_banner.h"
#include "ui/frame/main_window.h"
#include "ui/frame/seat_dialog.h"
#include "ui/frame/start_dialog.h"
#include "ui/page/seat.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

namespace guitai {

namespace {

const QString lastSeat = QStringLiteral("seat/last");

void complain(const QString& text)
{
    QMessageBox box(QMessageBox::Warning, Counter::tr("Guitai"), {}, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

} // namespace

Counter::Counter(QString path) : m_path(std::move(path)) {}
Counter::~Counter() = default;

bool Counter::open(const QString& person)
{
    return openFile() && sitDown(person);
}

bool Counter::openFile()
{
    if (!QFileInfo::exists(m_path)) {
        StartDialog start(m_path, m_clock);
        if (start.exec() != QDialog::Accepted)
            return false;
        m_path = start.path();
    }
    auto office = Office::open(m_path, m_clock);
    if (!office) {
        complain(sentence(office.error()));
        return false;
    }
    m_office = std::move(*office);
    m_patience.emplace(m_office->database(), betweenKeys);
    return true;
}

bool Counter::sitDown(const QString& person)
{
    const auto named = person.isEmpty() ? Result<StaffId>(askWho()) : Naming(*m_office).staff(person);
    if (!named) {
        complain(sentence(named.error()));
        return false;
    }
    if (!*named)
        return false;
    auto seat = seatOf(*m_office, *named);
    if (!seat) {
        complain(sentence(seat.error()));
        return false;
    }
    QSettings().setValue(lastSeat, named->value);
    m_window = std::make_unique<MainWindow>(std::move(*seat));
    connect(m_window.get(), &MainWindow::seatWanted, this, &Counter::changeSeat, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lookChanged, this, &Counter::lookChanged);
    m_window->show();
    takeWaiting();
    return true;
}

void Counter::takeWaiting()
{
    for (const auto& caller : std::exchange(m_waiting, {}))
        call(caller);
}

StaffId Counter::askWho()
{
    const auto staff = staffOf(*m_office);
    const auto rules = m_office->rules();
    if (!staff || !rules) {
        complain(sentence(staff ? rules.error() : staff.error()));
        return {};
    }
    SeatDialog dialog(*staff, (*rules)->rules.procedures.first(), StaffId{QSettings().value(lastSeat).toLongLong()},
                      m_window.get());
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : StaffId{};
}

/// The old window stays where nobody new sits down; else it goes once the new one is there.
void Counter::changeSeat()
{
    m_choosing = true;
    const StaffId next = askWho();
    m_choosing = false;
    if (!next || next == m_window->seat().person.id) {
        takeWaiting();
        return;
    }
    auto before = std::move(m_window);
    before->keep();
    if (!sitDown(QString::number(next.value))) {
        qApp->quit();
        return;
    }
    if (const CaseId open = before->shownCase())
        m_window->openCase(open);
    before->hide();
    before.release()->deleteLater(); // in its own turn: one window to build is enough for this one
}

void Counter::call(const QString& caller)
{
    if (!m_window || m_choosing) {
        m_waiting << caller;
        CallBanner::tell(caller);
    } else if (caller.isEmpty()) {
        m_window->raise();
        m_window->activateWindow();
    } else {
        m_window->takeCallFrom(caller);
    }
}

bool Counter::picture(const QString& path)
{
    m_window->showNormal();
    m_window->resize(MainWindow::usualSize);
    QEventLoop settling; // the caller is looked for beside the window, and what is found changes the page
    QTimer::singleShot(std::chrono::seconds(1), &settling, &QEventLoop::quit);
    settling.exec();
    return m_window->grab().save(path);
}

} // namespace guitai
