// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/row_fault.h"

#include "core/base/shortened.h"

#include <QCoreApplication>
#include <algorithm>

namespace guitai {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table, which as a switch the compiler holds to every code
const char* sourceText(RowFault::Code code)
{
    using Code = RowFault::Code;
    switch (code) {
    case Code::RoomMissing:
        return QT_TRANSLATE_NOOP("guitai::Import", "The room is missing.");
    case Code::RoomUnreadable:
        return QT_TRANSLATE_NOOP("guitai::Import", "“%2” is no room that can be read.");
    case Code::RoomContradicts:
        return QT_TRANSLATE_NOOP("guitai::Import", "“%2” does not agree with building and unit of the same row.");
    case Code::EstateMissing:
        return QT_TRANSLATE_NOOP("guitai::Import", "The estate is missing.");
    case Code::DateInvalid:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: “%2” is no date.");
    case Code::AreaInvalid:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: “%2” is no area.");
    case Code::TextTooLong:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: the text is too long (“%2”).");
    case Code::SerialMissing:
        return QT_TRANSLATE_NOOP("guitai::Import", "The serial number is missing.");
    case Code::TimeMissing:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1 is missing.");
    case Code::TimeInvalid:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: “%2” is no date and time.");
    case Code::ClassMissing:
        return QT_TRANSLATE_NOOP("guitai::Import", "The class of the repair is missing.");
    case Code::ClassUnknown:
        return QT_TRANSLATE_NOOP("guitai::Import", "“%2” is no class of repair.");
    case Code::SatisfactionUnknown:
        return QT_TRANSLATE_NOOP("guitai::Import", "“%2” is no answer to a revisit.");
    case Code::FeeInvalid:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: “%2” is no amount in yuan.");
    case Code::DuplicateRow:
        return QT_TRANSLATE_NOOP("guitai::Import", "The same as row %2.");
    case Code::PhoneKeptAsText:
        return QT_TRANSLATE_NOOP("guitai::Import", "“%2” is no telephone number; it was kept as text.");
    case Code::RedoesUnknown:
        return QT_TRANSLATE_NOOP("guitai::Import", "%1: there is no earlier row “%2”; the number was kept.");
    case Code::RevisitWithoutTime:
        return QT_TRANSLATE_NOOP("guitai::Import", "An answer (“%2”) without the time of the revisit was left out.");
    }
    return "";
}

} // namespace

QString RowFault::sentence() const
{
    const QString text = QCoreApplication::translate("guitai::Import", sourceText(code));
    // In one pass from left to right: a value may itself hold "%1".
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto mark = QStringView(text).sliced(i).first(std::min<qsizetype>(2, text.size() - i));
        if (mark == u"%1")
            filled += column;
        else if (mark == u"%2")
            filled += value;
        else
            filled += text[i];
        i += mark == u"%1" || mark == u"%2";
    }
    return filled;
}

QString excerpt(const QString& text)
{
    constexpr qsizetype longest = 60;
    return shortened(text, longest);
}

} // namespace guitai
