// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sample_fields.h"

#include "forms/case_paper.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

FieldValues issuedOrder()
{
    FieldValues order;
    order.texts = {{u"siteName"_s, u"顺发恒园管理处"_s},
                   {u"number"_s, u"SH01-PG2026-000123"_s},
                   {u"caseNumber"_s, u"BX2026-000119"_s},
                   {u"room"_s, u"顺发恒园 3幢1单元502"_s},
                   {u"reporter"_s, u"张三（业主）"_s},
                   {u"phone"_s, u"139 0571 2044"_s},
                   {u"registeredAt"_s, u"11-23 10:32"_s},
                   {u"channel"_s, u"电话"_s},
                   {u"notifiedAt"_s, u"11-23 10:34"_s},
                   {u"appointment"_s, u"立即"_s},
                   {u"item"_s, u"给排水·厨房·水龙头"_s},
                   {u"description"_s, u"关不紧，一直滴水"_s},
                   {u"feeStandard"_s, u"更换水龙头 30 元/次，材料另计"_s},
                   {u"followUp"_s, u"李（前台）"_s},
                   {u"followUpPhone"_s, u"8888 1234"_s},
                   {u"assignee"_s, u"王师傅"_s}};
    order.ticks = {{u"scope"_s, {u"ownPart"_s}},
                   {u"repairClass"_s, {u"minor"_s}},
                   {u"bearer"_s, {u"owner"_s}},
                   {u"paid"_s, {u"paid"_s}}};
    return order;
}

FieldValues intakeSlip()
{
    FieldValues slip;
    slip.texts = {{u"siteName"_s, u"顺发恒园管理处"_s},
                  {u"number"_s, u"BX2026-000119"_s},
                  {u"room"_s, u"3幢1单元502"_s},
                  {u"reporter"_s, u"张三（业主）"_s},
                  {u"registeredAt"_s, u"2026-11-23 10:32"_s},
                  {u"item"_s, u"给排水·厨房·水龙头"_s},
                  {u"description"_s, u"关不紧，一直滴水"_s},
                  {u"followUp"_s, u"李（前台）"_s},
                  {u"followUpPhone"_s, u"8888 1234"_s},
                  {u"promisedFeedback"_s, u"11-23 17:00 前"_s},
                  {u"expectedCompletion"_s, u"11-24 10:32 前"_s},
                  {u"sitePhone"_s, u"8888 1200"_s}};
    return slip;
}

} // namespace

FieldValues sampleFields(const QString& formId)
{
    Q_ASSERT(formIds().contains(formId));
    return formId == intakeSlipForm ? intakeSlip() : issuedOrder();
}

} // namespace guitai
