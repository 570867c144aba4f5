// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace guitai {

/// How far a long work has come, and Cancel.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    enum class Stops { Soon, Never };
    /// A new work begins. One that never stops half way has no Cancel.
    void begin(const QString& work, Stops stops = Stops::Soon);
    /// A total of 0 is not known yet.
    void show(qint64 done, qint64 total, const QString& words);

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_work;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace guitai
