// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/archive_choices.h"
#include "ui/page/page.h"
#include "ui/page/seat.h"
#include "ui/settings/file_card.h"

namespace guitai {

class ContentScroll;
class LookCard;
class PaperCard;
class RecordEditor;
class Segmented;
class UnsavedRecords;

/// 设置: how the program looks on this computer and where its paper goes, what the site is called, what the regulation
/// says, and the data file. What is chosen counts at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Seat& seat, UnsavedRecords& unsaved, QWidget* parent = nullptr,
                 FileCard::FolderPrompt prompt = FileCard::askForBackupFolder);

    void enter() override;
    void refresh() override;
    void keep() override;

Q_SIGNALS:
    void lookChanged(); ///< what savedLook() answers

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] Card* section() const; ///< the one that is chosen above
    void bringUp();

    Seat& m_seat;
    const CaseFile m_none; ///< no case is near
    ArchiveChoices m_choices;
    Segmented* m_sections;
    LookCard* m_look;
    PaperCard* m_paper;
    RecordEditor* m_site;
    FileCard* m_file;
    QList<Card*> m_cards; ///< in their order
    ContentScroll* m_scroll = nullptr;
};

} // namespace guitai
