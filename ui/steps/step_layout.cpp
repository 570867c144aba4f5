// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_layout.h"

#include "core/service/record_kinds.h"
#include "core/service/sentences.h"
#include "core/steps/case_steps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace guitai {

namespace {

using Trait = FieldLayout::Trait;
using Traits = FieldLayout::Traits;

struct StepRow
{
    const char* step;
    const char* clause;
    const char* order; ///< the fields that come first: what the hand fills before what has a good default
};

constexpr StepRow stepRows[] = {
    {"registerRepair", "S4-三-二-0-c", "room estate place reporterName reporterPhone reporterKind resident part item"},
    {"registerEmergency", "S4-三-二-5-a", "room estate place description reporterName reporterPhone assignee"},
    {"backfill", "S4-三-二-5-a", "reporterName reporterPhone reporterKind part item description scope cause"},
    {"judgeBearer", "S4-三-二-0-d", "part scope cause disputed"},
    {"overruleBearer", "S4-三-二-0-d", "bearer reason"},
    {"issueOrder", "S4-三-二-1-b", "assignee repairClass unit"},
    {"notifyTeam", "S4-三-二-1-c", "assignee notifiedAt"},
    {"appoint", "S4-三-二-1-d", "appointedAt wishedBy"},
    {"recordArrival", "S4-四-一-1-a", "repairer arrivedAt"},
    {"hold", "", "reason note from"},
    {"reclassify", "S4-四-一-2-a", "to reason"},
    {"tellExpected", "S4-四-一-2-c", "situation expected toldAt"},
    {"complete", "S4-四-一-2-a", "findings materials labour ownerSigned ownerOpinion completedAt"},
    {"returnOrder", "S4-五-一-2-a", "ownerSigned ownerOpinion returnedAt"},
    {"revisit", "S4-五-一-2-b", "answered satisfaction result way revisitedAt"},
    {"rework", "S4-四-一-1-c", "reason assignee"},
    {"closeCase", "", "reason basis"},
    {"logContact", "S4-五-一-1-d", "topic way text acknowledged promised at"},
    {"attach", "", "kind fileName number"},
    {"linkCase", "", "other kind"},
    {"offerHandover", "S4-五-一-1-c", "to note"},
    {"acceptHandover", "S4-五-一-1-c", ""},
    {"correct", "", "field order oldValue newValue reason"},
    {"decline", "", "reason declinedAt"},
    {"putSite", "", "name code phone"},
    {"putStaff", "", "name account phone roles"},
    {"putEstate", "", "name acceptedOn developer developerName"},
    {"putResident", "S4-三-二-0-c", "name kind phones"},
    {"putContractor", "S4-四-二-2-b", "name contact phone covers"},
};

struct FieldRow
{
    const char* step = nullptr; ///< empty: in every step
    const char* field = nullptr;
    Traits traits;
    const char* label = nullptr; ///< where the field's own word is too general
    const char* unit = nullptr;
    const char* empty = nullptr;
};

constexpr FieldRow fieldRows[] = {
    {"", "description", Trait::Long},
    {"", "findings", Trait::Long | Trait::Required},
    {"", "note", Trait::Long},
    {"", "reason", Trait::Long | Trait::Required},
    {"", "result", Trait::Long},
    {"", "situation", Trait::Long | Trait::Required},
    {"", "text", Trait::Long | Trait::Required},
    {"", "wishedAt", Trait::Ahead},
    {"", "expectedAt", Trait::Ahead},
    {"", "feedbackAt", Trait::Ahead},
    {"", "appointedAt", Trait::Ahead},
    {"", "expected", Trait::Ahead},
    {"", "promised", Trait::Ahead},
    {"", "quantity", Trait::Thousandths},
    {"", "part", Trait::Part},
    {"", "digest", Trait::Hidden},
    {"", "id", Trait::Hidden},
    {"", "retired", Trait::Hidden},
    {"", "term", Trait::Term},
    {"", "area", Trait::Hundredths, nullptr, QT_TRANSLATE_NOOP("guitai::StepLayout", "m²")},
    {"", "rings", {}, nullptr, QT_TRANSLATE_NOOP("guitai::StepLayout", "times")},
    {"importRepair", "part", {}}, // as it stood in the ledger
    {"backfill", "reporterName", Trait::AsInCase},
    {"backfill", "reporterPhone", Trait::AsInCase},
    {"backfill", "description", Trait::Long | Trait::AsInCase},
    {"judgeBearer", "part", Trait::Part | Trait::AsInCase},
    {"judgeBearer", "scope", Trait::AsInCase},
    {"judgeBearer", "cause", Trait::AsInCase},
    {"judgeBearer", "disputed", Trait::AsInCase},
    {"issueOrder", "repairClass", {}, nullptr, nullptr, QT_TRANSLATE_NOOP("guitai::StepLayout", "as in the case")},
    {"rework", "assignee", {}, nullptr, nullptr, QT_TRANSLATE_NOOP("guitai::StepLayout", "as the last time")},
    {"markPrinted", "order", Trait::Hidden},
    {"issueOrder", "unit", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "unit in charge")},
    {"complete", "unit", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "counted in")},
    {"reclassify", "to", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "change to")},
    {"revisit", "satisfaction", Trait::Required}, // of one that was answered
    {"offerHandover", "to", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "hand over to")},
    {"correct", "field", Trait::Correctable | Trait::Required},
    {"correct", "oldValue", Trait::Corrected},
    {"correct", "newValue", Trait::Corrected | Trait::Required},
    {"putSite", "code", Trait::Required},
    {"putSite", "name", Trait::Required},
    {"putStaff", "account", Trait::Required},
    {"putStaff", "name", Trait::Required, QT_TRANSLATE_NOOP("guitai::StepLayout", "full name")},
    {"putEstate", "name", Trait::Required},
    {"putEstate", "procedure", Trait::Hidden},
    {"putBuilding", "estate", Trait::Hidden},
    {"putBuilding", "name", Trait::Required, QT_TRANSLATE_NOOP("guitai::StepLayout", "building number")},
    {"putRoom", "building", Trait::Hidden},
    {"putRoom", "number", Trait::Required, QT_TRANSLATE_NOOP("guitai::StepLayout", "room number")},
    {"putRoom", "unit", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "unit of the building")},
    {"putResident", "room", Trait::Hidden},
    {"putResident", "name", Trait::Required, QT_TRANSLATE_NOOP("guitai::StepLayout", "full name")},
    {"putContractor", "name", Trait::Required},
    {"putFees", "note", {}},
    {"putFees", "unit", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "charged per")},
    {"putFees", "label", {}, QT_TRANSLATE_NOOP("guitai::StepLayout", "service")},
};

/// The row of this step before that of every step.
const FieldRow* rowOf(const QString& step, const QString& field)
{
    const FieldRow* common = nullptr;
    for (const auto& row : fieldRows) {
        if (field != QLatin1String(row.field))
            continue;
        if (step == QLatin1String(row.step))
            return &row;
        if (*row.step == '\0')
            common = &row;
    }
    return common;
}

const StepRow* rowOf(const QString& step)
{
    const auto row =
        std::ranges::find_if(stepRows, [&](const StepRow& each) { return step == QLatin1String(each.step); });
    return row == std::end(stepRows) ? nullptr : row;
}

QString translated(const char* text)
{
    return text ? QCoreApplication::translate("guitai::StepLayout", text) : QString();
}

/// The codec cannot leave out what these hold.
bool cannotBeEmpty(const FieldShape& shape)
{
    return !shape.optional && !shape.list &&
           (shape.kind == FieldShape::Kind::Time || shape.kind == FieldShape::Kind::Id);
}

/// Of a choice or a check box, the value that canonical JSON leaves out: the step's own default. Of a record, what a
/// fresh one has.
QJsonValue startOf(const QString& step, const FieldShape& shape)
{
    if (const auto* record = recordKindOfStep(step))
        return record->fresh.value(shape.name);
    QJsonArray candidates = QJsonArray::fromStringList(shape.choices);
    if (shape.kind == FieldShape::Kind::Boolean)
        candidates = {false, true};
    if (shape.optional || shape.list)
        return QJsonValue(QJsonValue::Undefined);
    for (const auto& candidate : candidates) {
        const auto read = readStep(step, {{shape.name, candidate}});
        if (read && *read && inputOf(**read, Members::All) == "{}")
            return candidate;
    }
    return candidates.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(candidates.first());
}

} // namespace

FieldLayout layoutOf(const QString& step, const FieldShape& shape)
{
    FieldLayout layout{.step = step,
                       .shape = shape,
                       .traits = {},
                       .label = fieldLabel(shape.name),
                       .unit = {},
                       .empty = {},
                       .start = startOf(step, shape)};
    if (const auto* row = rowOf(step, shape.name)) {
        layout.traits = row->traits;
        layout.unit = translated(row->unit);
        layout.empty = translated(row->empty);
        if (row->label)
            layout.label = translated(row->label);
    }
    if (shape.kind != FieldShape::Kind::Text) // "reason" is a text here and a choice there
        layout.traits.setFlag(Trait::Long, false).setFlag(Trait::Required, false);
    if (shape.kind == FieldShape::Kind::Time && shape.optional && !layout.is(Trait::Ahead))
        layout.traits |= Trait::EmptyIsNow;
    if (cannotBeEmpty(shape))
        layout.traits |= Trait::Required;
    return layout;
}

StepLayout layoutOf(const QString& step)
{
    StepLayout layout{.step = step, .clause = {}, .fields = {}};
    QStringList order;
    if (const auto* row = rowOf(step)) {
        layout.clause = QString::fromUtf8(row->clause);
        order = QString::fromLatin1(row->order).split(u' ', Qt::SkipEmptyParts);
    }
    const auto* shape = stepShape(step);
    const auto* record = recordKindOfStep(step);
    if (!shape && !record)
        return layout;
    for (const auto& field : shape ? shape->fields : record->fields)
        layout.fields << layoutOf(step, field);
    const auto place = [&](const FieldLayout& field) {
        const auto index = order.indexOf(field.shape.name);
        return index < 0 ? order.size() : index;
    };
    std::ranges::stable_sort(layout.fields, {}, place);
    return layout;
}

bool needsInput(const QString& step)
{
    return std::ranges::any_of(layoutOf(step).fields,
                               [](const FieldLayout& field) { return !field.is(Trait::Hidden); });
}

} // namespace guitai
