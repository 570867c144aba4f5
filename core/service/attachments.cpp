// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachments.h"

#include <QFileInfo>

namespace guitai {

namespace {

/// The store does not know what people call the file.
Error ofFile(Error error, const QString& name)
{
    using Code = Error::Code;
    if (error.code == Code::FileUnreadable)
        error.args = {name};
    else if (error.code == Code::FileTooLarge)
        error.args = {name, QStringLiteral("%1 MiB").arg(BlobStore::defaultLimit >> 20)};
    return error;
}

} // namespace

Attachments::Attachments(Office& office) : m_cases(office), m_files(BlobStore::folderOf(office.database().path())) {}

Outcome<CaseFile> Attachments::attach(StaffId actor, CaseId target, Attach what, QIODevice& content)
{
    const auto key = m_files.put(content);
    if (!key)
        return std::unexpected(Trouble(ofFile(key.error(), what.fileName)));
    what.digest = QByteArray::fromHex(*key);
    return m_cases.take({.actor = actor, .target = target, .steps = {std::move(what)}});
}

Outcome<CaseFile> Attachments::attachFile(StaffId actor, CaseId target, Attach what, const QString& path)
{
    const QFileInfo found(path);
    if (!found.exists())
        return std::unexpected(Trouble(Error{Error::Code::FileMissing, {path}, {}}));
    QFile file(path);
    if (!found.isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(Trouble(Error{Error::Code::FileUnreadable, {path}, file.errorString()}));
    if (what.fileName.isEmpty())
        what.fileName = found.fileName();
    return attach(actor, target, std::move(what), file);
}

Result<std::unique_ptr<QFile>> Attachments::open(const Attachment& attachment) const
{
    return m_files.open(attachment.digest.toHex());
}

} // namespace guitai
