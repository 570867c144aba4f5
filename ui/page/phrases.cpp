// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/phrases.h"

#include "core/service/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestToolTip = 1200;

} // namespace

QString moment(const QDateTime& at, const QTimeZone& zone)
{
    return at.isValid() ? at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString moment(const std::optional<QDateTime>& at, const QTimeZone& zone)
{
    return moment(at.value_or(QDateTime()), zone);
}

QString momentBeside(const QDateTime& other, const std::optional<QDateTime>& at, const QTimeZone& zone)
{
    const bool sameYear = at && other.toTimeZone(zone).date().year() == at->toTimeZone(zone).date().year();
    return sameYear ? at->toTimeZone(zone).toString(u"MM-dd HH:mm"_s) : moment(at, zone);
}

QString reasonOf(const Refusal& refusal, const Procedure& procedure, const QTimeZone& zone)
{
    QString words = sentence(refusal, &procedure, zone);
    if (refusal.clause.isEmpty())
        return words;
    return QCoreApplication::translate("guitai::CasePage", "%1 (clause %2)").arg(words, clauseWords(refusal.clause));
}

QString reasonOf(const Trouble& trouble, const Procedure& procedure, const QTimeZone& zone)
{
    const auto* refusal = std::get_if<Refusal>(&trouble);
    return refusal ? reasonOf(*refusal, procedure, zone) : sentence(std::get<Error>(trouble), zone);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>"_s + shortened(text, longestToolTip).toHtmlEscaped() + u"</p>"_s;
}

} // namespace guitai
