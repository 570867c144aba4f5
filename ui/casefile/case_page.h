// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/file_asker.h"
#include "ui/casefile/step_taker.h"
#include "ui/page/page.h"

namespace guitai {

class CaseHead;
class CaseTabs;
class InlineProblem;
class StepsPanel;
class Story;

/// 案卷: one case with its story, its papers and the steps that may be taken. It holds no rule: what may be done, and
/// why not, the core says; a step is taken here, and everything is printed from here.
class CasePage : public Page
{
    Q_OBJECT

public:
    CasePage(Seat& seat, Papers& papers, QWidget* parent = nullptr, std::unique_ptr<FileAsker> asker = nullptr);

    /// False where there is no such case; then what is shown stays.
    bool open(CaseId id);

    [[nodiscard]] CaseId shown() const { return m_shown.file.id; }

    void enter() override;
    void refresh() override;
    void keep() override;

Q_SIGNALS:
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void wire();
    void bindKeys();
    void display(ShownCase shown);
    void linkStops();

    void begin(const QString& step);
    void afterStep(const QString& step);
    void showTrouble(const QString& sentence);

    void print(const PaperWish& wish);
    void printLikeliest();
    void chooseFiles();
    void bring(const QList<IncomingFile>& files);
    void bringNext();

    Seat& m_seat;
    std::unique_ptr<FileAsker> m_asker;
    ShownCase m_shown;
    QList<IncomingFile> m_incoming;
    CaseHead* m_head;
    InlineProblem* m_problem;
    Story* m_story;
    CaseTabs* m_tabs;
    StepsPanel* m_steps;
    StepTaker* m_taker;
};

} // namespace guitai
