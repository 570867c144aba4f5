// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attachments.h"
#include "ui/casefile/file_asker.h"
#include "ui/casefile/shown_case.h"

#include <QStackedWidget>
#include <QTemporaryDir>

class QListView;
class QPushButton;

namespace guitai {

class AttachmentModel;
class EmptyState;
class InlineProblem;

/// 附件: photos and scans as small pictures, papers by their number. Enter opens one.
class AttachmentsTab : public QStackedWidget
{
    Q_OBJECT

public:
    AttachmentsTab(Seat& seat, FileAsker& asker, QWidget* parent = nullptr);

    void show(const ShownCase& shown);
    /// Pictures here, documents in their own program; what is neither can be saved.
    void open(const Attachment& attachment);

Q_SIGNALS:
    void fileWanted();   ///< another file shall be attached
    void numberWanted(); ///< a paper shall be named by its number

private:
    [[nodiscard]] QWidget* listPage();
    void openElsewhere(const Attachment& attachment, QFile& file);
    void saveCopy();
    void followCurrent();

    FileAsker& m_asker;
    Attachments m_files;
    AttachmentModel* m_model;
    EmptyState* m_empty;
    QListView* m_list;
    InlineProblem* m_problem;
    QPushButton* m_add;
    QPushButton* m_cite;
    QPushButton* m_save;
    std::unique_ptr<QTemporaryDir> m_copies; ///< for other programs to read; gone with the page
};

} // namespace guitai
