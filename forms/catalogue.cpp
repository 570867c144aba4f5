// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/catalogue.h"

namespace guitai {

namespace {

QSet<QString> names(const char* spaced)
{
    const QStringList list = QString::fromLatin1(spaced).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

/// Who prints and which paper it is: known to every form.
FieldCatalogue common()
{
    FieldCatalogue all;
    all.texts = names("companyName siteName sitePhone number caseNumber");
    return all;
}

FieldCatalogue dispatchOrder()
{
    FieldCatalogue form = common();
    form.texts += names("room reporter phone item description");
    form.texts += names("channel registeredAt notifiedAt appointment backfilledAt");
    form.texts += names("feeStandard followUp followUpPhone assignee");
    form.texts += names("arrivedAt completedAt findings repairer");
    form.texts += names("materialsSum labour total totalCapitals receiptNumber");
    form.texts += names("ownerOpinion returnedAt receivedBy revisits");
    form.tables[QStringLiteral("materials")] = names("name quantity unitPrice sum");
    form.ticks[QStringLiteral("scope")] = names("ownPart sharedFacility buildingQuality developerLegacy");
    form.ticks[QStringLiteral("repairClass")] =
        names("minor sharedMinor urgent general major outsideSpecialist remoteParts");
    form.ticks[QStringLiteral("bearer")] =
        names("owner otherPerson propertyCompany developer contractor maintenanceFund undetermined");
    form.ticks[QStringLiteral("paid")] = names("paid free");
    form.ticks[QStringLiteral("satisfaction")] = names("satisfied roughlySatisfied dissatisfied");
    return form;
}

FieldCatalogue intakeSlip()
{
    FieldCatalogue form = common();
    form.texts += names("room reporter item description registeredAt");
    form.texts += names("followUp followUpPhone promisedFeedback expectedCompletion");
    return form;
}

} // namespace

QStringList formIds()
{
    return {QStringLiteral("dispatch-order"), QStringLiteral("intake-slip")};
}

FieldCatalogue catalogueOf(const QString& formId)
{
    Q_ASSERT(formIds().contains(formId));
    return formId == QLatin1String("intake-slip") ? intakeSlip() : dispatchOrder();
}

} // namespace guitai
