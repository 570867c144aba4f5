// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dashboard.h"
#include "ui/page/seat.h"
#include "ui/page/side_work.h"

#include <QElapsedTimer>

namespace guitai {

/// Reads the figures beside the window, on a connection of its own. Whoever asks again before the answer has come
/// gets the answer to the later question.
class FigureReader : public QObject
{
    Q_OBJECT

public:
    FigureReader(Seat& seat, QObject* parent);

    /// The figures, and behind them their trend, unless one of the same scope was read within the last minute: what
    /// lies months back hardly moves.
    void read(const FigureScope& scope);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void figuresRead(const guitai::Dashboard& dashboard);
    void trendRead(const guitai::FigureScope& scope, const QList<guitai::PeriodFigures>& trend);
    void failed(const guitai::Error& error);

private:
    void begin();
    void beginTrend(const FigureScope& scope);
    void goOn(const FigureScope& scope);

    Seat& m_seat;
    std::optional<FigureScope> m_wanted;
    std::optional<FigureScope> m_trendOf;
    QElapsedTimer m_trendAge;
    SideWork m_work;
};

} // namespace guitai
