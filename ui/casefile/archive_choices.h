// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/procedure/procedure.h"
#include "core/service/office.h"
#include "ui/steps/choice_source.h"

namespace guitai {

/// People, rooms, residents, estates, sites and cases as the archive knows them. Where nothing was typed yet, what lies
/// near the case comes: who works on it, its room, who lives there, the other cases from there.
class ArchiveChoices : public ChoiceSource
{
public:
    /// All of it outlives the source.
    ArchiveChoices(Office& office, const Procedure& procedure, const CaseFile& caseFile)
        : m_office(office), m_procedure(procedure), m_case(caseFile)
    {}

    [[nodiscard]] Result<QList<NamedChoice>> choices(const QString& kind, const QString& typed) const override;
    [[nodiscard]] QString nameOf(const QString& kind, qint64 id) const override;

private:
    [[nodiscard]] Result<QList<NamedChoice>> staff(const QString& typed) const;
    [[nodiscard]] Result<QList<NamedChoice>> estates(const QString& typed) const;
    [[nodiscard]] Result<QList<NamedChoice>> sites(const QString& typed) const;
    [[nodiscard]] Result<QList<NamedChoice>> found(const QString& kind, const QString& typed) const;
    [[nodiscard]] Result<QList<NamedChoice>> nearby(const QString& kind) const;
    [[nodiscard]] Result<QList<NamedChoice>> neighbours() const;
    [[nodiscard]] QString rolesOf(const Staff& person) const;

    Office& m_office;
    const Procedure& m_procedure;
    const CaseFile& m_case;
};

} // namespace guitai
