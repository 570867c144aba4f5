// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/printers.h"

#include <QComboBox>
#include <QTimer>
#include <functional>
#include <future>

namespace guitai {

/// Chooses a printer. It looks again when its list is opened and when its window comes to the front, and never waits:
/// what has changed is told once the print service has answered.
class PrinterBox : public QComboBox
{
    Q_OBJECT

public:
    using Ask = std::function<std::optional<Printers>()>;

    /// `ask` may take its time and runs on a thread of its own; it must need nothing that could go before.
    explicit PrinterBox(QWidget* parent = nullptr, Ask ask = [] { return printers(); });
    ~PrinterBox() override;
    Q_DISABLE_COPY_MOVE(PrinterBox)

    /// `wanted` is chosen where it is there, else the usual one of the system.
    void offer(const std::optional<Printers>& found, const QString& wanted);

    void showPopup() override;

Q_SIGNALS:
    /// Others than were offered; none where the service does not answer.
    void found(const std::optional<guitai::Printers>& printers);

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void hear();

    Ask m_ask;
    std::optional<Printers> m_offered;
    std::future<std::optional<Printers>> m_answer;
    QTimer m_glance;
};

} // namespace guitai
