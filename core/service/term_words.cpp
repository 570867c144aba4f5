// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/term_words.h"

#include "core/base/duration.h"
#include "core/base/text_fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace guitai {

namespace {

QString counted(const char* text, int n)
{
    return n == 0 ? QString() : QCoreApplication::translate("guitai::TermWords", text, nullptr, n);
}

} // namespace

QString termWords(const QString& iso)
{
    const auto term = Duration::parse(iso);
    if (!term || !term->isCalendar() || *term == Duration{})
        return iso;
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("guitai::TermWords", "%n year(s)"), term->years),
                      counted(QT_TRANSLATE_N_NOOP("guitai::TermWords", "%n month(s)"), term->months),
                      counted(QT_TRANSLATE_N_NOOP("guitai::TermWords", "%n day(s)"), term->days)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::optional<QString> readTerm(const QString& typed)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral(
        "(?:(\\d{1,3})(?:年|y|years?))?(?:(\\d{1,4})(?:个月|月|m|months?))?(?:(\\d{1,5})(?:天|日|d|days?))?")));
    QString text = fold(typed);
    text.remove(u' ');
    const auto match = shape.match(text);
    Duration term;
    if (!text.isEmpty() && match.hasMatch())
        term = {
            .years = match.captured(1).toInt(), .months = match.captured(2).toInt(), .days = match.captured(3).toInt()};
    else if (const auto iso = Duration::parse(typed.trimmed()); iso && iso->isCalendar())
        term = *iso;
    return term == Duration{} ? std::nullopt : std::optional(term.toString());
}

} // namespace guitai
