// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/keeping.h"

#include "core/service/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A backup is of the whole file and not of one record in it.
constexpr auto aggregate = "file";
constexpr qint64 subject = 0;

Result<void> note(Office& office, StaffId actor, const QString& target)
{
    auto transaction = Transaction::begin(office.database());
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    JournalLine line = office.line(actor, aggregate, subject, backUpStep, office.company().rules);
    line.input = QString::fromUtf8(QJsonDocument(QJsonObject{{u"target"_s, target}}).toJson(QJsonDocument::Compact));
    if (const auto appended = office.journal.append(std::move(line), "{}"); !appended)
        return std::unexpected(appended.error());
    return transaction->commit();
}

} // namespace

Result<FileFacts> fileFacts(Office& office)
{
    const QString path = office.database().path();
    const auto version = office.database().version();
    if (!version)
        return std::unexpected(version.error());
    const auto backup = lastBackup(office.database());
    if (!backup)
        return std::unexpected(backup.error());
    return FileFacts{.bytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size(),
                     .attachments = BlobStore(BlobStore::folderOf(path)).extent(),
                     .version = *version,
                     .backup = *backup};
}

Result<BackedUp> backUp(Office& office, StaffId actor, const QString& target,
                        std::function<bool(const BackupProgress&)> progress)
{
    BackedUp done;
    BackupOptions options;
    options.progress = std::move(progress);
    options.verify = [&done](Database& copy) -> Result<void> {
        const auto end = Journal(copy).head();
        if (!end)
            return std::unexpected(end.error());
        done.head = *end;
        return {};
    };
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (auto copied = backupTo(office.database(), absolute, options); !copied)
        return std::unexpected(std::move(copied.error()));
    if (auto noted = note(office, actor, absolute); !noted)
        done.unnoted = std::move(noted.error());
    return done;
}

QString words(const BackedUp& done, const QString& target)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("guitai::Keeping", text); };
    QString text =
        filled(say(QT_TRANSLATE_NOOP("guitai::Keeping", "Backed up and checked: %1. Its journal ends at line %2, %3.")),
               {QDir::toNativeSeparators(target), QString::number(done.head.seq),
                QString::fromLatin1(done.head.hash.toHex())});
    if (done.unnoted)
        text +=
            u' ' +
            say(QT_TRANSLATE_NOOP("guitai::Keeping", "The data file does not say so: %1")).arg(sentence(*done.unnoted));
    return text;
}

} // namespace guitai
