// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The statements of CaseStore and CaseReader. Columns stand in the order of the fields that they hold.
namespace guitai::case_sql {

/// Children that lie in tables of their own.
constexpr std::array<std::string_view, 3> childrenOfCase{"orders", "links", "deadlines"};
constexpr std::array<std::string_view, 1> childrenOfOrder{"revisits"};

constexpr auto insertCase = R"sql(
INSERT INTO case_file (
    id, revision, number, site, ruleset, procedure, state, channel, rings, emergency, happened_at,
    registered_at, receiver, owner, offered_to, place_estate, place_building, place_unit, place_room,
    place_text, resident, reporter_name, reporter_phone, reporter_kind, part, item, description, repair_class,
    scope, cause, disputed, judgement_row, judgement_bearer, judgement_paid, judgement_contractor_end,
    judgement_developer_end, judgement_missing, overruled, fee_standard, fee_told, acknowledged, wished_at,
    expected_at, feedback_at, feedback_told_at, redoes, log, attachments, closed_at, close_reason,
    voided_at, end_reason, source, source_key, activity_at)
VALUES (
    :id, :revision, :number, :site, :ruleset, :procedure, :state, :channel, :rings, :emergency, :happened_at,
    :registered_at, :receiver, :owner, :offered_to, :place_estate, :place_building, :place_unit, :place_room,
    :place_text, :resident, :reporter_name, :reporter_phone, :reporter_kind, :part, :item, :description,
    :repair_class, :scope, :cause, :disputed, :judgement_row, :judgement_bearer, :judgement_paid,
    :judgement_contractor_end, :judgement_developer_end, :judgement_missing, :overruled, :fee_standard,
    :fee_told, :acknowledged, :wished_at, :expected_at, :feedback_at, :feedback_told_at, :redoes, :log,
    :attachments, :closed_at, :close_reason, :voided_at, :end_reason, :source, :source_key, :activity_at)
)sql";

constexpr auto updateCase = R"sql(
UPDATE case_file SET
    revision = :revision, number = :number, site = :site, ruleset = :ruleset, procedure = :procedure,
    state = :state, channel = :channel, rings = :rings, emergency = :emergency, happened_at = :happened_at,
    registered_at = :registered_at, receiver = :receiver, owner = :owner, offered_to = :offered_to,
    place_estate = :place_estate, place_building = :place_building, place_unit = :place_unit,
    place_room = :place_room, place_text = :place_text, resident = :resident, reporter_name = :reporter_name,
    reporter_phone = :reporter_phone, reporter_kind = :reporter_kind, part = :part, item = :item,
    description = :description, repair_class = :repair_class, scope = :scope, cause = :cause,
    disputed = :disputed, judgement_row = :judgement_row, judgement_bearer = :judgement_bearer,
    judgement_paid = :judgement_paid, judgement_contractor_end = :judgement_contractor_end,
    judgement_developer_end = :judgement_developer_end, judgement_missing = :judgement_missing,
    overruled = :overruled, fee_standard = :fee_standard, fee_told = :fee_told, acknowledged = :acknowledged,
    wished_at = :wished_at, expected_at = :expected_at, feedback_at = :feedback_at,
    feedback_told_at = :feedback_told_at, redoes = :redoes, log = :log, attachments = :attachments,
    closed_at = :closed_at, close_reason = :close_reason, voided_at = :voided_at,
    end_reason = :end_reason, source = :source, activity_at = :activity_at
WHERE id = :id AND revision = :revision_before
)sql";

constexpr auto selectCase = R"sql(
SELECT
    id, revision, number, site, ruleset, procedure, state, channel, rings, emergency, happened_at,
    registered_at, receiver, owner, offered_to, place_estate, place_building, place_unit, place_room,
    place_text, resident, reporter_name, reporter_phone, reporter_kind, part, item, description, repair_class,
    scope, cause, disputed, judgement_row, judgement_bearer, judgement_paid, judgement_contractor_end,
    judgement_developer_end, judgement_missing, overruled, fee_standard, fee_told, acknowledged, wished_at,
    expected_at, feedback_at, feedback_told_at, redoes, log, attachments, closed_at, close_reason,
    voided_at, end_reason, source
FROM case_file WHERE id BETWEEN :first AND :last ORDER BY id
)sql";

constexpr auto insertOrder = R"sql(
INSERT INTO dispatch_order (
    case_id, ordinal, site, number, issued_at, issued_by, repair_class, backfilled, redoes, unit, printed_at,
    print_count, notified_at, assignee, appointed_at, wished_by, arrived_at, holds, reclassified, told,
    completed_at, findings, materials, labour, owner_signed, owner_opinion, returned_at, declined_at, voided_at,
    end_reason, total)
VALUES (
    :case_id, :ordinal, :site, :number, :issued_at, :issued_by, :repair_class, :backfilled, :redoes, :unit,
    :printed_at, :print_count, :notified_at, :assignee, :appointed_at, :wished_by, :arrived_at, :holds,
    :reclassified, :told, :completed_at, :findings, :materials, :labour, :owner_signed, :owner_opinion,
    :returned_at, :declined_at, :voided_at, :end_reason, :total)
)sql";

constexpr auto updateOrder = R"sql(
UPDATE dispatch_order SET
    number = :number, issued_at = :issued_at, issued_by = :issued_by, repair_class = :repair_class,
    backfilled = :backfilled, redoes = :redoes, unit = :unit, printed_at = :printed_at,
    print_count = :print_count, notified_at = :notified_at, assignee = :assignee, appointed_at = :appointed_at,
    wished_by = :wished_by, arrived_at = :arrived_at, holds = :holds, reclassified = :reclassified,
    told = :told, completed_at = :completed_at, findings = :findings, materials = :materials, labour = :labour,
    owner_signed = :owner_signed, owner_opinion = :owner_opinion, returned_at = :returned_at,
    declined_at = :declined_at, voided_at = :voided_at, end_reason = :end_reason, total = :total
WHERE case_id = :case_id AND ordinal = :ordinal
)sql";

constexpr auto selectOrders = R"sql(
SELECT
    case_id, ordinal, number, issued_at, issued_by, repair_class, backfilled, redoes, unit, printed_at, print_count,
    notified_at, assignee, appointed_at, wished_by, arrived_at, holds, reclassified, told, completed_at,
    findings, materials, labour, owner_signed, owner_opinion, returned_at, declined_at, voided_at, end_reason
FROM dispatch_order WHERE case_id BETWEEN :first AND :last ORDER BY case_id, ordinal
)sql";

constexpr auto insertRevisit = R"sql(
INSERT INTO revisit (
    case_id, order_ordinal, ordinal, at, by, way, answered, satisfaction, result)
VALUES (
    :case_id, :order_ordinal, :ordinal, :at, :by, :way, :answered, :satisfaction, :result)
)sql";

constexpr auto selectRevisits = R"sql(
SELECT
    case_id, order_ordinal, at, by, way, answered, satisfaction, result
FROM revisit WHERE case_id BETWEEN :first AND :last ORDER BY case_id, order_ordinal, ordinal
)sql";

constexpr auto insertLink = R"sql(
INSERT INTO case_link (
    case_id, ordinal, other, kind)
VALUES (
    :case_id, :ordinal, :other, :kind)
)sql";

constexpr auto selectLinks = R"sql(
SELECT
    case_id, other, kind
FROM case_link WHERE case_id BETWEEN :first AND :last ORDER BY case_id, ordinal
)sql";

constexpr auto deleteLinks = R"sql(
DELETE FROM case_link WHERE case_id = :case_id
)sql";

constexpr auto deleteRevisits = R"sql(
DELETE FROM revisit WHERE case_id = :case_id AND order_ordinal = :order_ordinal
)sql";

constexpr auto deleteOrder = R"sql(
DELETE FROM dispatch_order WHERE case_id = :case_id AND ordinal = :ordinal
)sql";

constexpr auto putDeadline = R"sql(
INSERT INTO deadline (
    case_id, item, kind, site, clause, started_at, target_at, limit_at, met_at, moved, ended)
VALUES (
    :case_id, :item, :kind, :site, :clause, :started_at, :target_at, :limit_at, :met_at, :moved, :ended)
ON CONFLICT (case_id, item, kind) DO UPDATE SET
    clause = excluded.clause, started_at = excluded.started_at, target_at = excluded.target_at,
    limit_at = excluded.limit_at, met_at = excluded.met_at, moved = excluded.moved, ended = excluded.ended
)sql";

constexpr auto selectDeadlines = R"sql(
SELECT
    case_id, item, kind, clause, started_at, target_at, limit_at, met_at, moved, ended
FROM deadline WHERE case_id BETWEEN :first AND :last ORDER BY case_id
)sql";

constexpr auto deleteDeadline = R"sql(
DELETE FROM deadline WHERE case_id = :case_id AND item = :item AND kind = :kind
)sql";

// Site by site, for the index of numbers begins with the site.
constexpr auto caseByNumber = R"sql(
SELECT c.id AS id FROM site s CROSS JOIN case_file c
WHERE c.site = s.id AND c.number = :number AND (s.id = :site OR :site = 0)
)sql";

constexpr auto caseByOrder = R"sql(
SELECT case_id AS id FROM dispatch_order
WHERE number = :number AND number <> '' AND (site = :site OR :site = 0)
)sql";

} // namespace guitai::case_sql
