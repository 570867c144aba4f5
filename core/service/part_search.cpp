// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/part_search.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"

namespace guitai {

namespace {

enum class Fit { Beginning, Inside, Not };

Fit fitOf(const QString& word, const QString& typed)
{
    if (beginsWith(word, typed))
        return Fit::Beginning;
    return fold(word).contains(typed) ? Fit::Inside : Fit::Not;
}

} // namespace

QList<const Part*> partsFor(const Procedure& procedure, const QString& typed)
{
    const QString sought = fold(typed);
    QList<const Part*> fitting;
    for (const Fit wanted : {Fit::Beginning, Fit::Inside})
        for (const auto& part : procedure.parts) {
            Fit best = fitOf(part.label, sought);
            for (const auto& alias : part.aliases)
                best = std::min(best, fitOf(alias, sought));
            if (best == wanted)
                fitting << &part;
        }
    return fitting;
}

} // namespace guitai
