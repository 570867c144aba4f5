// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <expected>

namespace guitai {

/// Trouble with a file, the disk, the database or an input: never a rule that says no (that is a Refusal).
/// The user reads a sentence chosen by `code`, filled with `args`; `detail` goes to the log only.
struct Error
{
    Q_GADGET
public:
    enum class Code {
        InputInvalid,  ///< a value could not be read; args: where it stands, what is wrong
        NotFound,      ///< args: what was looked for
        AlreadyExists, ///< what must be unique is taken; args: which, of a record its field too
        Ambiguous,     ///< args: what was looked for, what it could be
        FileMissing,   ///< args of all File…: the path
        FileUnreadable,
        FileReadOnly,
        FileDamaged, ///< opened, but not what its kind promises; args: path, where
        FileForeign, ///< sound, but not one of ours
        FileNewer,   ///< written by a newer program
        FileLocked,  ///< another process holds it
        FileExists,
        FileEncrypted,
        FileEncoding, ///< neither UTF-8 nor GB18030; args: path, line
        FileTooLarge, ///< more inflated bytes, rows or cells than allowed; args: path, limit
        FileFormat,   ///< a kind that is not read here; args: path
        NetworkShare, ///< SQLite's WAL is not safe there
        DiskFull,
        WriteFailed,
        DatabaseFailed,
        StaleRevision,     ///< args: by whom, when
        AlreadyRegistered, ///< the draft was registered before, here or at another seat
        HeaderNotFound,    ///< no row of the table looks like a header; args: path, columns missing
        TemplateInvalid,   ///< args: path, line or pointer, what is wrong
        ProcedureInvalid,  ///< args: path, pointer, what is wrong
        PrinterGone,       ///< args: the printer
        PrinterRefuses,    ///< args: the printer, the words of the print service
        PrinterSilent,     ///< no answer in time, so that nobody knows; args: the printer
        Cancelled,
    };
    Q_ENUM(Code)

    Code code = Code::InputInvalid;
    QStringList args;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error::Code code, QStringList args = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(args), std::move(detail)});
}

} // namespace guitai
