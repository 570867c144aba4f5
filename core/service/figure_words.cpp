// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/figure_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr auto context = "guitai::Figures";

struct Words
{
    const char* name;
    const char* meaning;
};

const QHash<QString, Words>& table()
{
    static const QHash<QString, Words> words{
        {u"notify"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "notified within five minutes"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders of which the team was notified within five minutes, of those "
                                               "registered in the period.")}},
        {u"timely"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "arrived in time"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Minor and urgent repairs reached within fifteen minutes, of those "
                                               "notified in the period.")}},
        {u"in_limit"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "completed within the limit"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders completed within their limit of 24 or 72 hours, of those with "
                                               "a limit completed in the period.")}},
        {u"two_hour"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "completed within two hours"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Minor, urgent and shared minor repairs done within two hours, of "
                                               "those completed in the period.")}},
        {u"rework"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "done again"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders that do another one again, of all completed in the period.")}},
        {u"returned"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "orders returned in time"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders whose paper was back within 24 hours, of all completed in the "
                                               "period.")}},
        {u"revisited_in_time"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "revisited in time"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders revisited within 72 hours, of those returned in the period.")}},
        {u"revisited"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "revisited"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders revisited at all, of those returned in the period.")}},
        {u"satisfied"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "satisfied"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Answers satisfied or roughly satisfied, of all revisits answered in "
                                               "the period.")}},
        {u"promise"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "feedback given as promised"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Opinions told by the promised day, of the promises fallen due in the "
                                               "period.")}},
        {u"received"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "received"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Cases registered in the period.")}},
        {u"completed"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "completed"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Orders completed in the period, and what they cost the owners.")}},
        {u"open"_s,
         {QT_TRANSLATE_NOOP("guitai::Figures", "open"),
          QT_TRANSLATE_NOOP("guitai::Figures", "Cases that nobody has closed yet.")}}};
    return words;
}

} // namespace

QString figureName(const QString& id)
{
    const auto found = table().constFind(id);
    return found == table().cend() ? id : QCoreApplication::translate(context, found->name);
}

QString figureMeaning(const QString& id)
{
    const auto found = table().constFind(id);
    return found == table().cend() ? QString() : QCoreApplication::translate(context, found->meaning);
}

QString percentText(const Figure& figure)
{
    const auto percent = figure.percent();
    return percent ? QString::number(*percent, 'f', 1) + u'%' : u"—"_s;
}

QString targetText(const FigureTarget& target)
{
    return target.atLeast ? u"≥ %1%"_s.arg(*target.atLeast) : u"≤ %1%"_s.arg(target.atMost.value_or(0));
}

} // namespace guitai
