// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/navigation.h"
#include "ui/page/office_watch.h"
#include "ui/page/page.h"
#include "ui/papers/papers.h"

#include <QWidget>

class QStackedLayout;

namespace guitai {

struct Found;
class BoardPage;
class CasePage;
class ContentScroll;
class HeaderBar;
class IntakePage;
class SettingsPage;
class StatusLine;
class Toast;
class UnsavedRecords;
class WorklistPage;

/// The window of one seat. When somebody else sits down it is closed and another one opens.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr QSize usualSize{1280, 800};

    explicit MainWindow(Seat seat);

    [[nodiscard]] const Seat& seat() const { return m_seat; }
    /// `guitai --call 13900000079`: the intake opens with that caller, behind the dialog that is open, which tells it.
    void takeCallFrom(const QString& phone);
    void openCase(CaseId id);
    /// The case whose file is in front; none on the other pages.
    [[nodiscard]] CaseId shownCase() const;
    /// What is typed and not registered yet goes into the data file.
    void keep();

Q_SIGNALS:
    void seatWanted();
    void lookChanged(); ///< what savedLook() answers

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void listenTo(Page* page);
    void connectParts();
    void layOut();
    void bindKeys();
    void addToStack(Page& page);
    void add(Page* page, Key::Name key, Navigation::Place place = Navigation::Place::Above);
    void renew();
    void offerPages();
    void go(int index);
    void turnTo(Page& page);
    void takeFound(const Found& found);
    void showKeys();
    void showBadges();
    void fitNavigation();
    [[nodiscard]] Page& front() const;

    Seat m_seat;
    Papers m_papers;
    OfficeWatch m_watch;
    UnsavedRecords* m_unsaved;
    HeaderBar* m_header;
    Navigation* m_navigation;
    QStackedLayout* m_stack;
    ContentScroll* m_room; ///< for the pages
    StatusLine* m_status;
    Toast* m_toast;
    IntakePage* m_intake;
    WorklistPage* m_worklist;
    BoardPage* m_board;
    CasePage* m_case;
    SettingsPage* m_settings;
    std::function<void()> m_undo; ///< what the toast offers
    QList<Page*> m_pages;         ///< those of the navigation, in its order
    QList<Key::Name> m_keys;      ///< that lead to them
    Page* m_before = nullptr;     ///< where Esc of a case file leads
};

} // namespace guitai
