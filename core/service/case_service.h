// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/facts.h"
#include "core/service/outcome.h"
#include "core/storage/draft_store.h"

namespace guitai {

/// Steps that somebody wants to take on one case, all or none.
struct Act
{
    StaffId actor;
    std::optional<CaseId> target; ///< none where the first step opens a case
    QList<AnyCaseStep> steps;
    std::optional<qint64> seenRevision; ///< what the screen showed; refused when the case has moved on since
    QString draft;                      ///< what they were typed into: removed with them, and AlreadyRegistered if gone
};

/// Which of several acts was not done, and why none was.
struct Stopped
{
    qsizetype act = 0;
    Trouble trouble;
};

/// Load, take, save: the use cases of a repair. Every save is one transaction of case, journal and search keys.
class CaseService
{
public:
    explicit CaseService(Office& office) : m_office(office), m_drafts(office.database()) {}

    /// The case afterwards, as it is stored. A refusal for lack of a right is journalled.
    [[nodiscard]] Outcome<CaseFile> take(const Act& act);
    /// Acts on several cases as one: all or none, in one transaction and under one act of the journal.
    [[nodiscard]] std::expected<QList<CaseFile>, Stopped> takeAll(const QList<Act>& acts);
    /// As take(), inside a transaction of the caller's, who journals refusals.
    [[nodiscard]] Outcome<CaseFile> takeInside(const Act& act);

    /// NotFound where there is none.
    [[nodiscard]] Result<CaseFile> read(CaseId id);
    /// A case by its number or that of one of its orders, with or without the site's code before it.
    [[nodiscard]] Result<CaseFile> read(const QString& number);
    [[nodiscard]] Result<QList<Offer>> offers(const CaseFile& caseFile, StaffId actor);
    /// In what a step that opens a case would be taken now; its numbers are not reserved.
    [[nodiscard]] Result<StepContext> opening(const AnyCaseStep& step, StaffId actor);

private:
    [[nodiscard]] std::expected<QList<CaseFile>, Stopped> takeCommitted(const QList<Act>& acts);
    [[nodiscard]] Outcome<void> removeDraft(const QString& draft);
    [[nodiscard]] Outcome<CaseFile> takeUnder(qint64& journalAct, const Act& act);
    [[nodiscard]] Result<Staff> person(StaffId id);
    [[nodiscard]] Outcome<CaseFile> takeOne(const Act& act, const AnyCaseStep& step, const CaseFile& before,
                                            const Staff& actor, qint64& journalAct);
    [[nodiscard]] Result<StepContext> contextFor(const CaseFile& caseFile, const StoredRuleset& stored, Facts facts,
                                                 StaffId actor);
    [[nodiscard]] Result<void> journalStep(const AnyCaseStep& step, const CaseFile& after, const StepContext& context,
                                           qint64 rulesRow, qint64& journalAct);
    [[nodiscard]] Result<void> reserve(Facts& facts, const AnyCaseStep& step, const CaseFile& before,
                                       const Procedure& procedure);
    [[nodiscard]] Result<void> save(const CaseFile& before, const CaseFile& after, bool opened);
    [[nodiscard]] Result<const StoredRuleset*> rulesOf(const CaseFile& caseFile);

    Office& m_office;
    DraftStore m_drafts;
};

} // namespace guitai
