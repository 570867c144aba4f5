// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/papers/papers.h"

#include <QTabWidget>

namespace guitai {

class AttachmentsTab;
class EntriesTab;
class FileAsker;
class LinksTab;
class OrdersTab;

/// What belongs to the case beside its story, each kind on a tab of its own.
class CaseTabs : public QTabWidget
{
    Q_OBJECT

public:
    CaseTabs(Seat& seat, FileAsker& asker, QWidget* parent = nullptr);

    void show(const ShownCase& shown);
    void goOn(); ///< to the next tab, with the keyboard
    void open(const Attachment& attachment);
    void showAttachments();

Q_SIGNALS:
    void printWanted(const PaperWish& wish);
    void stepWanted(const QString& step);
    void fileWanted();
    void numberWanted();
    void caseWanted(CaseId id);

private:
    void name(QWidget* tab, const QString& title, qsizetype count);

    OrdersTab* m_orders;
    EntriesTab* m_revisits;
    EntriesTab* m_contacts;
    AttachmentsTab* m_attachments;
    LinksTab* m_links;
};

} // namespace guitai
