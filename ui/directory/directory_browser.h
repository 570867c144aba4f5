// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_tree.h"
#include "ui/page/finder.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace guitai {

class DirectoryView;
class FoundModel;
class InlineProblem;
class SearchBox;
class StepButton;

/// The lists of one section, with the search above them and the way to a new record below.
class DirectoryBrowser : public Card
{
    Q_OBJECT

public:
    DirectoryBrowser(Seat& seat, Section section, QWidget* parent = nullptr);

    /// Shows the present state; what is chosen and what is open stays so.
    void refresh();
    void setUnsaved(const QList<RecordKey>& keys);
    void choose(const RecordKey& key);
    [[nodiscard]] RecordKey chosen() const;
    void chooseFirst(); ///< where nothing is chosen yet
    void focusList();
    void beginSearch();

    void beginTop();
    void beginBelow();

Q_SIGNALS:
    void chosenChanged(const guitai::RecordKey& key);
    void editWanted();
    void newWanted(const guitai::RecordKey& key);

private:
    void layOut(Section section);
    void connectParts();
    void showFound(const Finder::Answer& found);
    void showBars();
    [[nodiscard]] RecordKey keyBelow() const;

    Seat& m_seat;
    QString m_topKind;
    SearchBox* m_search;
    DirectoryTree* m_tree;
    DirectoryView* m_view;
    FoundModel* m_found;
    Finder* m_finder;
    InlineProblem* m_problem;
    QCheckBox* m_retired;
    StepButton* m_newBelow;
    StepButton* m_newTop;
};

} // namespace guitai
