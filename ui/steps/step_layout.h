// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shape.h"

#include <QFlags>
#include <QJsonValue>

namespace guitai {

/// How a field stands in a form, beside what its shape says already. None of this is a rule: a step asks for itself.
struct FieldLayout
{
    enum class Trait {
        Long = 1,          ///< several lines
        Required = 2,      ///< marked; the step refuses without it
        Hidden = 4,        ///< filled by the page or the program
        Ahead = 8,         ///< a time that may lie ahead; every other one has happened
        Thousandths = 16,  ///< 1500 is shown as 1.5
        Part = 32,         ///< names a part of the procedure
        Correctable = 64,  ///< names a field that may be corrected
        Corrected = 128,   ///< a value of that field
        EmptyIsNow = 256,  ///< a time that the step takes as now where none is given
        AsInCase = 512,    ///< starts with what stands in the case
        Hundredths = 1024, ///< 9640 is shown as 96.4
        Term = 2048,       ///< a length of time, "P2Y" is shown as 2 年
    };
    Q_DECLARE_FLAGS(Traits, Trait)

    QString step;
    FieldShape shape;
    Traits traits;
    QString label;
    QString unit;     ///< shown behind the editor; empty for none
    QString empty;    ///< what it means where nothing is given; empty where that goes without saying
    QJsonValue start; ///< what a step has that is told nothing; undefined for what may stay empty

    [[nodiscard]] bool is(Trait trait) const { return traits.testFlag(trait); }
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FieldLayout::Traits)

struct StepLayout
{
    QString step;
    QString clause; ///< of the regulation; empty where none is behind the step
    QList<FieldLayout> fields;
};

/// The fields of a step, on a case or on the archive, in the order of its form. Those that no table names follow as
/// they were declared.
[[nodiscard]] StepLayout layoutOf(const QString& step);
/// A field on its own, or a member of a list.
[[nodiscard]] FieldLayout layoutOf(const QString& step, const FieldShape& shape);

/// Whether there is anything to ask before the step is taken.
[[nodiscard]] bool needsInput(const QString& step);

} // namespace guitai
