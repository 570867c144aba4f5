// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/ruleset.h"
#include "tests/support/catch.h"
#include "ui/steps/step_setting.h"

#include <QCoreApplication>
#include <QTranslator>

namespace guitai {

/// Two repairers and some rooms, found by a part of their name.
class FewChoices final : public ChoiceSource
{
public:
    [[nodiscard]] Result<QList<NamedChoice>> choices(const QString& kind, const QString& typed) const override;
    [[nodiscard]] QString nameOf(const QString& kind, qint64 id) const override;
};

/// What the forms are given in the tests: the regulation built in, a clock that stands at 2026-11-23 10:00 in Shanghai,
/// Chinese words.
class StepsOffice
{
public:
    StepsOffice();
    ~StepsOffice();
    Q_DISABLE_COPY_MOVE(StepsOffice)

    [[nodiscard]] StepSetting setting() const;

    Ruleset rules;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC)};
    FewChoices choices;
    CaseFile caseFile; ///< with one order, completed at 09:30 in Shanghai

private:
    QTranslator m_chinese;
};

} // namespace guitai
