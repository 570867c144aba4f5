// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "core/storage/blob_store.h"

namespace guitai {

/// Photos and scans of a case: the file is on the disk before the step names it, so that no case ever names what is
/// not there. What a refused step leaves behind is found again when the same file comes once more.
class Attachments
{
public:
    explicit Attachments(Office& office);

    /// Keeps `content`, read from where it stands to its end, and takes the step; its digest is filled in here.
    /// FileTooLarge (file, limit), FileUnreadable, DiskFull, WriteFailed, and what CaseService::take() answers.
    [[nodiscard]] Outcome<CaseFile> attach(StaffId actor, CaseId target, Attach what, QIODevice& content);
    /// The same of a file, under its own name where `what` has none. Also FileMissing.
    [[nodiscard]] Outcome<CaseFile> attachFile(StaffId actor, CaseId target, Attach what, const QString& path);

    /// Open for reading, its content verified. NotFound, FileDamaged.
    [[nodiscard]] Result<std::unique_ptr<QFile>> open(const Attachment& attachment) const;

private:
    CaseService m_cases;
    BlobStore m_files;
};

} // namespace guitai
