// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

// NOLINTNEXTLINE(readability-function-size): a table, which as a switch the compiler holds to every code
const char* sourceSentence(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::InputInvalid:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "“%1” could not be read; expected is: %2. Correct the input and try again.");
    case Code::NotFound:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "Not found: %1. Check the spelling, or enter it in the archive first.");
    case Code::AlreadyExists:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "“%1” exists already and must be unique. Choose another name, or change the one that is there.");
    case Code::Ambiguous:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "“%1” fits several: %2. Say more exactly which one is meant.");
    case Code::FileMissing:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The file or folder %1 does not exist. Check the path, or create the data file first.");
    case Code::FileUnreadable:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "%1 cannot be read: it is a folder, or you lack the right. "
                                                      "Choose another file, or ask for the right to read it.");
    case Code::FileReadOnly:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "%1 cannot be written: the file or its folder is read-only. Ask "
                                                      "for the right to write, or use another folder.");
    case Code::FileDamaged:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "%1 is damaged (%2). Leave it as it is and go on with the latest good backup.");
    case Code::FileForeign:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "%1 was not made by this program. Choose a data file of Guitai.");
    case Code::FileNewer:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "%1 was written by a newer version of the program. Update this one and open the file again.");
    case Code::FileLocked:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "%1 is in use by another program just now. Try again in a moment.");
    case Code::FileExists:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "%1 exists already and is not overwritten. Choose another name.");
    case Code::FileEncrypted:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "%1 is protected by a password and cannot be read. Save it without a password first.");
    case Code::FileEncoding:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The text of %1 is neither UTF-8 nor GB18030 (line %2). Save it in one of these encodings.");
    case Code::FileTooLarge:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "%1 holds more than is accepted (limit: %2). Split it into smaller files.");
    case Code::FileFormat:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "%1 is of a kind that is not read here. Save it as .xlsx or .csv.");
    case Code::NetworkShare:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "%1 lies on a network share, where writing is not safe. Put the data file on this computer's own disk.");
    case Code::DiskFull:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The disk is full and nothing was saved: %1. Free some space and try again.");
    case Code::WriteFailed:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "Writing failed and nothing was saved: %1. Check the disk and try again.");
    case Code::DatabaseFailed:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The data file refused the change and nothing was saved: %1. Check that the name is "
                                 "not taken, and run the verification if it happens again.");
    case Code::StaleRevision:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "This was changed meanwhile (%1, %2) and nothing of yours was "
                                                      "saved. Look at what stands there now and repeat it.");
    case Code::AlreadyRegistered:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "This call has been registered already and was not registered again. Look for it in the list of cases.");
    case Code::HeaderNotFound:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "No row of %1 looks like a heading; missing columns: %2. Add a heading row with these columns.");
    case Code::TemplateInvalid:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The form template %1 is wrong at %2: %3. Correct it, or use the built-in form.");
    case Code::ProcedureInvalid:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The procedure %1 is wrong at %2: %3. Correct it, or use the built-in procedure.");
    case Code::PrinterGone:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The printer %1 is not there. Switch it on, choose another one, or save a PDF.");
    case Code::PrinterRefuses:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The printer %1 does not take the job: %2. Choose another one, save a PDF, or print later.");
    case Code::PrinterSilent:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The print service did not answer for %1. Look whether paper has come out before you "
                                 "print again.");
    case Code::Cancelled:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "Cancelled; nothing was changed. Start it again when it suits.");
    }
    Q_UNREACHABLE();
}

QString sentence(const Error& error, const QTimeZone& zone)
{
    QStringList values = error.args;
    // A kind that was looked for ("staff") or a field that could not be read is named in the user's words.
    if (error.code == Error::Code::NotFound || error.code == Error::Code::InputInvalid)
        for (auto& value : values)
            value = fieldLabel(value);
    for (auto& value : values)
        if (const auto time = readIsoTime(value))
            value = time->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return filled(QCoreApplication::translate("guitai::Sentences", sourceSentence(error.code)), values);
}

QString filled(const QString& text, const QStringList& values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool placeholder = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!placeholder) {
            result += text[i];
            continue;
        }
        const qsizetype value = text[++i].unicode() - u'1';
        result += value < values.size() && !values[value].isEmpty() ? values[value] : QStringLiteral("—");
    }
    return result;
}

} // namespace guitai
