// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printer_box.h"

#include <QEvent>

#include <thread>

namespace guitai {

namespace {

constexpr std::chrono::milliseconds betweenGlances{50};
constexpr std::chrono::milliseconds lastPatience{200};

} // namespace

PrinterBox::PrinterBox(QWidget* parent, Ask ask) : QComboBox(parent), m_ask(std::move(ask))
{
    m_glance.setInterval(betweenGlances);
    connect(&m_glance, &QTimer::timeout, this, &PrinterBox::hear);
}

/// An answer that is on its way is awaited a moment, lest its thread outlive the program.
PrinterBox::~PrinterBox()
{
    if (m_answer.valid())
        m_answer.wait_for(lastPatience);
}

void PrinterBox::offer(const std::optional<Printers>& found, const QString& wanted)
{
    m_offered = found;
    const auto known = found.value_or(Printers());
    clear();
    addItems(known.names);
    setCurrentIndex(std::max(0, findText(known.names.contains(wanted) ? wanted : known.usual)));
}

void PrinterBox::showPopup()
{
    look();
    QComboBox::showPopup();
}

void PrinterBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        look();
}

/// The thread is left to itself: nobody waits for a print service that hangs.
void PrinterBox::look()
{
    if (m_answer.valid())
        return;
    std::packaged_task<std::optional<Printers>()> asking(m_ask);
    m_answer = asking.get_future();
    std::thread(std::move(asking)).detach();
    m_glance.start();
}

void PrinterBox::hear()
{
    if (m_answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_glance.stop();
    const auto answer = m_answer.get();
    if (answer != m_offered)
        Q_EMIT found(answer);
}

} // namespace guitai
