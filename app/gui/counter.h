// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/patience.h"

#include <QObject>

#include <memory>

namespace guitai {

class MainWindow;

/// One open data file and the window of whoever sits at it.
class Counter : public QObject
{
    Q_OBJECT

public:
    explicit Counter(QString path);
    ~Counter() override;
    Q_DISABLE_COPY_MOVE(Counter)

    /// Opens the file, asks who sits down (unless `person` says it: account, name or role) and shows the window.
    /// False where the user gave up.
    [[nodiscard]] bool open(const QString& person);
    /// Comes to the front, with this caller where there is one.
    void call(const QString& caller);
    /// Writes the window as it stands into a PNG file.
    [[nodiscard]] bool picture(const QString& path);

private:
    [[nodiscard]] bool openFile();
    [[nodiscard]] bool sitDown(const QString& person);
    [[nodiscard]] StaffId askWho();
    void changeSeat();
    void takeWaiting();

    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<Patience> m_patience; ///< once it is open nothing may wait long: somebody types
    std::unique_ptr<MainWindow> m_window;
    bool m_choosing = false; ///< who sits down next
    QStringList m_waiting;   ///< callers for whom nobody sits here yet
};

} // namespace guitai
