// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/figure_query.h"
#include "ui/page/seat.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace guitai {

class Segmented;

/// Of when and of what the figures are.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(Seat& seat, QWidget* parent = nullptr);

    [[nodiscard]] FigureScope scope() const;
    /// "November 2026", "11-16 – 11-22", "2026-11-23"
    [[nodiscard]] static QString words(const Period& period);
    void move(int periods);
    /// Sites and estates may have come or gone, and a new day begun.
    void refresh();
    void showAsOf(const QDateTime& time);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void wire();
    void listSites();
    void listEstates();
    void chooseUnit(const QString& token);
    void go(const Period& period);
    void showPeriod();
    [[nodiscard]] QDate today() const { return m_seat.now().toTimeZone(m_seat.zone).date(); }

    Seat& m_seat;
    Period m_period;
    bool m_present = true; ///< follows the calendar
    Segmented* m_unit;
    QPushButton* m_earlier;
    QPushButton* m_shown;
    QPushButton* m_later;
    QComboBox* m_site;
    QComboBox* m_estate;
    QLabel* m_asOf;
};

} // namespace guitai
