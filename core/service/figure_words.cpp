// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/figure_words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr auto context = "guitai::Figures";

struct Words
{
    const char* id;
    const char* name;
    const char* meaning;
};

constexpr Words table[]{
    {"notify", QT_TRANSLATE_NOOP("guitai::Figures", "notified within five minutes"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders of which the team was notified within five minutes, of those "
                                          "registered in the period.")},
    {"timely", QT_TRANSLATE_NOOP("guitai::Figures", "arrived in time"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Minor and urgent repairs reached within fifteen minutes, of those "
                                          "notified in the period.")},
    {"in_limit", QT_TRANSLATE_NOOP("guitai::Figures", "completed within the limit"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders completed within their limit of 24 or 72 hours, of those with "
                                          "a limit completed in the period.")},
    {"two_hour", QT_TRANSLATE_NOOP("guitai::Figures", "completed within two hours"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Minor, urgent and shared minor repairs done within two hours, of "
                                          "those completed in the period.")},
    {"rework", QT_TRANSLATE_NOOP("guitai::Figures", "done again"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders that do another one again, of all completed in the period.")},
    {"returned", QT_TRANSLATE_NOOP("guitai::Figures", "orders returned in time"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders whose paper was back within 24 hours, of all completed in the "
                                          "period.")},
    {"revisited_in_time", QT_TRANSLATE_NOOP("guitai::Figures", "revisited in time"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders revisited within 72 hours, of those returned in the period.")},
    {"revisited", QT_TRANSLATE_NOOP("guitai::Figures", "revisited"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders revisited at all, of those returned in the period.")},
    {"satisfied", QT_TRANSLATE_NOOP("guitai::Figures", "satisfied"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Answers satisfied or roughly satisfied, of all revisits answered in "
                                          "the period.")},
    {"promise", QT_TRANSLATE_NOOP("guitai::Figures", "feedback given as promised"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Opinions told by the promised day, of the promises fallen due in the "
                                          "period.")},
    {"received", QT_TRANSLATE_NOOP("guitai::Figures", "received"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Cases registered in the period.")},
    {"completed", QT_TRANSLATE_NOOP("guitai::Figures", "completed"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Orders completed in the period, and what they cost the owners.")},
    {"open", QT_TRANSLATE_NOOP("guitai::Figures", "open"),
     QT_TRANSLATE_NOOP("guitai::Figures", "Cases that nobody has closed yet.")},
};

const Words* wordsOf(const QString& figure)
{
    const auto* found =
        std::ranges::find_if(table, [&](const Words& words) { return figure == QLatin1StringView(words.id); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

QString figureName(const QString& id)
{
    const auto* words = wordsOf(id);
    return words ? QCoreApplication::translate(context, words->name) : id;
}

QString figureMeaning(const QString& id)
{
    const auto* words = wordsOf(id);
    return words ? QCoreApplication::translate(context, words->meaning) : QString();
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
