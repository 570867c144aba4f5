// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/finder.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

class FoundModel;
class SearchBox;

/// The top line: which counter this is, a search over people, rooms and papers, and who sits here.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(Seat& seat, QWidget* parent = nullptr);

    void beginSearch();
    void showSeat(); ///< whose names may have changed

Q_SIGNALS:
    void chosen(const Found& found);
    void seatWanted();
    void helpWanted();

private:
    void showFound(const Finder::Answer& found);

    Seat& m_seat;
    FoundModel* m_found;
    Finder* m_finder;
    SearchBox* m_search;
    QLabel* m_site;
    QPushButton* m_person;
};

} // namespace guitai
