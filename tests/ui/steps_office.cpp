// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/steps_office.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

struct Known
{
    QString kind;
    NamedChoice choice;
};

const QList<Known>& known()
{
    static const QList<Known> all{{u"staff"_s, {11, u"李师傅"_s, u"水电 · 早班"_s}},
                                  {u"staff"_s, {12, u"王师傅"_s, u"木工"_s}},
                                  {u"staff"_s, {13, u"前台李"_s, u"接待员"_s}},
                                  {u"room"_s, {21, u"顺发恒园 3幢1单元502"_s, u"张三"_s}},
                                  {u"estate"_s, {31, u"顺发恒园"_s, {}}},
                                  {u"resident"_s, {41, u"张三"_s, u"业主"_s}},
                                  {u"case"_s, {51, u"BX2026-000098"_s, u"楼道灯"_s}}};
    return all;
}

} // namespace

Result<QList<NamedChoice>> FewChoices::choices(const QString& kind, const QString& typed) const
{
    QList<NamedChoice> found;
    for (const auto& each : known())
        if (each.kind == kind && each.choice.name.contains(typed))
            found << each.choice;
    return found;
}

QString FewChoices::nameOf(const QString& kind, qint64 id) const
{
    for (const auto& each : known())
        if (each.kind == kind && each.choice.value.toInteger() == id)
            return each.choice.name;
    return {};
}

StepsOffice::StepsOffice()
{
    auto read = builtInRuleset();
    REQUIRE(read);
    rules = std::move(*read);
    REQUIRE(m_chinese.load(u":/translations/guitai_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&m_chinese);
    caseFile.reporterName = u"张三"_s;
    caseFile.reporterPhone = u"13905712044"_s;
    DispatchOrder order;
    order.number = u"PG2026-000123"_s;
    order.completedAt = QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);
    order.labour = Money{3000};
    order.ownerSigned = true;
    caseFile.orders << order;
}

StepsOffice::~StepsOffice()
{
    QCoreApplication::removeTranslator(&m_chinese);
}

StepSetting StepsOffice::setting() const
{
    return {.procedure = rules.procedures.first(), .choices = choices, .clock = clock, .caseFile = &caseFile};
}

} // namespace guitai
