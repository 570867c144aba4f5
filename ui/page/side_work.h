// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace guitai {

/// One piece of work at a time, on a thread beside the window's. The answer comes in the thread of this object, unless
/// it is gone by then: that waits until the work has ended.
class SideWork : public QObject
{
    Q_OBJECT

public:
    explicit SideWork(QObject* parent = nullptr) : QObject(parent) {}
    ~SideWork() override;
    Q_DISABLE_COPY_MOVE(SideWork)

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// REQUIRES: nothing is running.
    template <class Answer>
    void begin(std::function<Answer()> work, std::function<void(Answer)> then)
    {
        start([this, work = std::move(work), then = std::move(then)] {
            const auto answer = std::make_shared<Answer>(work());
            const auto tell = [this, then, answer] {
                end();
                then(std::move(*answer));
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void start(std::function<void()> work);
    void end();

    std::unique_ptr<QThread> m_thread;
};

} // namespace guitai
