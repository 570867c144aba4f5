// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"

#include "tests/support/small_office.h"

#include <QCryptographicHash>

namespace guitai {

namespace {

/// What somebody does who may write the file: past every trigger and check.
void tamper(Office& office, const char* sql)
{
    INFO(sql);
    auto& database = office.database();
    for (const char* name : {"journal_is_never_updated", "journal_is_never_deleted", "sealed_is_never_updated"})
        REQUIRE(database.execute(QStringLiteral("DROP TRIGGER IF EXISTS ") + QLatin1String(name)));
    REQUIRE(database.execute(QString::fromUtf8(sql)));
}

QList<Finding> findingsAfter(const char* sql)
{
    SmallOffice small;
    const CaseId id = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}, MarkPrinted{}}).id;
    small.must(Role::Receptionist, id, {NotifyTeam{}});
    const auto head = small.office->journal.head().value();
    tamper(*small.office, sql);
    return verify(*small.office, {.replay = true, .backedUp = head}).value().findings;
}

bool has(const QList<Finding>& findings, Finding::Kind kind)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) { return finding.kind == kind; });
}

} // namespace

TEST_CASE("verify finds nothing where nothing was done")
{
    CHECK(findingsAfter("SELECT 1").isEmpty());
}

TEST_CASE("verify names a case whose row was changed")
{
    const char* changes[] = {"UPDATE case_file SET description = description || '.'",
                             "UPDATE case_file SET state = 'closed'",
                             "UPDATE dispatch_order SET notified_at = notified_at - 60000",
                             "UPDATE deadline SET limit_at = limit_at + 1 WHERE kind = 'arrive'",
                             "DELETE FROM deadline WHERE kind = 'arrive'"};
    for (const char* sql : changes) {
        const auto findings = findingsAfter(sql);
        INFO(sql);
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().kind == Finding::Kind::RecordChanged);
        CHECK(findings.first().name == QStringLiteral("BX2026-000001"));
    }
}

TEST_CASE("verify names a record of the archive that was changed, and one that nobody wrote")
{
    CHECK(has(findingsAfter("UPDATE room SET handed_over_on = '2025-01-01'"), Finding::Kind::RecordChanged));
    CHECK(has(findingsAfter("UPDATE staff SET roles = '[\"siteDirector\"]' WHERE account = 'repairer'"),
              Finding::Kind::RecordChanged));
    CHECK(has(findingsAfter("UPDATE case_file SET state = 'nonsense'"), Finding::Kind::RecordUnreadable));
    CHECK(has(
        findingsAfter("INSERT INTO resident SELECT id + 1, room, name, kind, phones, note, retired, 0 FROM resident"),
        Finding::Kind::RecordUnknown));
}

TEST_CASE("verify names the journal line that was changed, and a line that is missing")
{
    const auto changed = findingsAfter("UPDATE journal SET at = at + 1 WHERE step = 'issueOrder'");
    CHECK(has(changed, Finding::Kind::LineChanged));
    CHECK(has(findingsAfter("DELETE FROM sealed WHERE seq = (SELECT max(seq) FROM sealed)"),
              Finding::Kind::SealedMissing));
    CHECK(has(findingsAfter("UPDATE sealed SET body = replace(body, '1', '2')"), Finding::Kind::SealedChanged));
    CHECK(has(findingsAfter("DELETE FROM journal WHERE step = 'markPrinted'"), Finding::Kind::LineMissing));
}

TEST_CASE("verify shows a cut tail by the head of a backup, even when the case was set back too")
{
    const auto findings = findingsAfter("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
    CHECK(has(findings, Finding::Kind::TailCut));
    CHECK(has(findings, Finding::Kind::RecordChanged));
}

TEST_CASE("replay shows a line that was forged together with its case and the chain behind it")
{
    SmallOffice small;
    const CaseFile taken = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}});
    CaseFile forged = taken;
    forged.feeStandard = QStringLiteral("免费");
    auto line = small.office->journal.linesOf(taken.id.value).value().back();
    line.after = QCryptographicHash::hash(toJson(forged), QCryptographicHash::Sha256);
    const auto before = small.office->journal.linesOf(taken.id.value).value().front();
    line.hash = line.chained(before.hash);
    tamper(*small.office,
           qPrintable(QStringLiteral("UPDATE journal SET after = x'%1', hash = x'%2' WHERE seq = %3")
                          .arg(QString::fromLatin1(line.after->toHex()), QString::fromLatin1(line.hash.toHex()))
                          .arg(line.seq)));
    tamper(*small.office, "UPDATE case_file SET fee_standard = '免费'");
    CHECK(verify(*small.office, {}).value().findings.isEmpty());
    CHECK(has(verify(*small.office, {.replay = true}).value().findings, Finding::Kind::ReplayDiffers));
}

} // namespace guitai
