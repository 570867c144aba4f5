// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/found.h"
#include "ui/casefile/archive_choices.h"
#include "ui/directory/directory_lines.h"
#include "ui/page/page.h"

class QPushButton;
class QStackedWidget;

namespace guitai {

class DirectoryBrowser;
class EmptyState;
class InlineProblem;
class RecordEditor;
class RecordPast;
class Segmented;
class UnsavedRecords;

/// 档案: estates down to residents, staff, the price list and the contractors, edited in place.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    DirectoryPage(Seat& seat, UnsavedRecords& unsaved, QWidget* parent = nullptr);

    void enter() override;
    void refresh() override;
    void keep() override;

Q_SIGNALS:
    void importWanted();
    void callWanted(const guitai::Found& from);

private:
    void layOut();
    void connectParts();
    void bindKeys();
    void bindEdit(Key::Name name, void (RecordEditor::*edit)());
    void go(Section section);
    void focusWork();
    void goTo(const RecordKey& key);
    void open(const RecordKey& key);
    void showRecord();
    void showOpenQuestion();
    void answerOpenQuestion();
    void showUnsaved();
    void takeCall();
    [[nodiscard]] RoomId room() const;
    [[nodiscard]] DirectoryBrowser* browser() const;

    Seat& m_seat;
    CaseFile m_noCase;
    ArchiveChoices m_choices;
    DirectoryQuery m_query;
    qint64 m_seenLine = 0;
    Section m_section = Section::Rooms;
    QWidget* m_head;
    Segmented* m_sections;
    InlineProblem* m_question;
    InlineProblem* m_unsaved;
    QStackedWidget* m_lists;
    QStackedWidget* m_middle;
    EmptyState* m_noEstate;
    EmptyState* m_noContractor;
    RecordEditor* m_editor;
    RecordPast* m_past;
    QPushButton* m_call;
    QHash<Section, DirectoryBrowser*> m_browsers; ///< the price list has none
    EstateId m_questioned;
    RecordKey m_waiting; ///< the first with unsaved changes that is not open
};

} // namespace guitai
