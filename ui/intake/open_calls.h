// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QTabBar>
#include <QTimer>

namespace guitai {

/// The calls that are being taken: the one in front and those parked, each a tab and a row of the data file. What is
/// typed is kept within a tenth of a second, so that a crash or a power cut loses no more than a key or two of it.
class OpenCalls : public QTabBar
{
    Q_OBJECT

public:
    OpenCalls(Seat& seat, IntakeDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] const Call& current() const { return m_calls[m_front].call; }
    /// The row that the call in front registers from.
    [[nodiscard]] const QString& draft() const { return m_calls[m_front].draft; }
    /// Writes that row now, so that it is there to be removed. REQUIRES: the call is open.
    [[nodiscard]] Result<void> store(const QString& draft);
    /// Whether it waits to be registered. REQUIRES: the call is open.
    void setWaiting(const QString& draft, bool waiting);
    /// It is registered: in front the same caller's next fault takes its place, else its tab goes.
    void finish(const QString& draft);
    /// The form has changed it.
    void change(Call call);

    void park(); ///< a blank call comes to the front
    void next();
    /// `follow` takes the place of the call in front, which is over.
    void replace(Call follow);
    void drop();
    /// What others of these hands left behind, by a crash or when the program ended. Their number.
    int restore();
    /// Writes what is not yet written.
    void keep();

Q_SIGNALS:
    void frontChanged();
    void troubled(const QString& sentence); ///< not kept: the disk is full, the file locked; empty when kept again

private:
    struct OpenCall
    {
        QString draft;
        Call call;
        bool written = false; ///< as it stands
        bool stored = false;  ///< in some form
    };

    [[nodiscard]] int indexOf(const QString& draft) const;
    void come(int index);
    void takeAway(int index);
    void tryLater(const QString& trouble);
    void name(int index);
    [[nodiscard]] Result<void> write(OpenCall& call);

    Seat& m_seat;
    IntakeDesk& m_desk;
    QList<OpenCall> m_calls;
    QStringList m_dropped; ///< drafts that are still in the data file
    int m_front = 0;
    QTimer m_pause;
};

} // namespace guitai
