// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/order_fields.h"

#include "core/base/phone.h"
#include "core/base/quantity.h"
#include "core/service/case_words.h"

#include <QTimeZone>

namespace guitai {

namespace {

/// Fills the texts of one sheet in the site's own time and the procedure's own words.
class Filling
{
public:
    explicit Filling(const PaperContext& context) : m_context(context), m_zone(context.site.zone.toLatin1()) {}

    void text(const char* field, const QString& value) { values.texts.insert(QString::fromLatin1(field), value); }
    void tick(const char* group, const QString& token) { values.ticks[QString::fromLatin1(group)].insert(token); }
    void time(const char* field, const std::optional<QDateTime>& time)
    {
        if (time)
            text(field, time->toTimeZone(m_zone).toString(QStringLiteral("MM-dd HH:mm")));
    }
    /// With the year: what a resident takes home is read months later.
    void day(const char* field, const std::optional<QDateTime>& time)
    {
        if (time)
            text(field, time->toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    template <Token E>
    [[nodiscard]] QString word(E value) const
    {
        return guitai::word(*m_context.procedure, value);
    }
    [[nodiscard]] const Staff* person(StaffId id) const
    {
        const auto found = m_context.staff.constFind(id);
        return found == m_context.staff.constEnd() ? nullptr : &*found;
    }
    void name(const char* field, StaffId id)
    {
        if (const auto* who = person(id))
            text(field, who->name);
    }

    FieldValues values;

private:
    const PaperContext& m_context;
    QTimeZone m_zone;
};

void fillHead(Filling& form, const CaseFile& caseFile, const PaperContext& context)
{
    form.text("companyName", context.companyName);
    form.text("siteName", context.site.name);
    form.text("sitePhone", displayPhone(context.site.phone));
    form.text("caseNumber", caseFile.number);
    form.text("room", caseFile.place.text);
    form.text("item", caseFile.item);
    form.text("description", caseFile.description == caseFile.item ? QString() : caseFile.description);
    // 谁跟进: the name and phone that the reporter is told (S4-五-一-1-b).
    if (const auto* owner = form.person(caseFile.owner)) {
        form.text("followUp", owner->name);
        form.text("followUpPhone", displayPhone(owner->phone.isEmpty() ? context.site.phone : owner->phone));
    }
}

QString reporter(const Filling& form, const CaseFile& caseFile)
{
    return QStringLiteral("%1（%2）").arg(caseFile.reporterName, form.word(caseFile.reporterKind));
}

QString appointment(const DispatchOrder& order, const QTimeZone& zone)
{
    if (!order.appointedAt)
        return QStringLiteral("立即");
    return order.appointedAt->toTimeZone(zone).toString(QStringLiteral("MM-dd HH:mm"));
}

void fillWork(Filling& form, const DispatchOrder& order)
{
    form.time("completedAt", order.completedAt);
    if (!order.completedAt)
        return;
    form.text("findings", order.findings);
    form.name("repairer", order.assignee);
    auto& rows = form.values.tables[QStringLiteral("materials")];
    for (const auto& material : order.materials)
        rows << TableRow{{QStringLiteral("name"), material.name},
                         {QStringLiteral("quantity"), quantityText(material.quantity) + material.unit},
                         {QStringLiteral("unitPrice"), toYuan(material.price)},
                         {QStringLiteral("sum"), toYuan(material.sum())}};
    form.text("materialsSum", toYuan(order.materialsSum()));
    form.text("labour", toYuan(order.labour));
    form.text("total", toYuan(order.total()));
    form.text("totalCapitals", toCapitals(order.total()));
    if (order.ownerOpinion)
        form.tick("satisfaction", token(*order.ownerOpinion));
}

void fillRevisits(Filling& form, const DispatchOrder& order)
{
    const auto* revisit = order.answeredRevisit();
    if (!revisit)
        return;
    form.time("revisits", revisit->at);
    QStringList words{form.word(revisit->way), form.values.texts.value(QStringLiteral("revisits"))};
    if (revisit->satisfaction)
        words << form.word(*revisit->satisfaction);
    if (const auto* by = form.person(revisit->by))
        words << by->name;
    form.text("revisits", words.join(u'　'));
}

} // namespace

SheetMarks orderMarks(const DispatchOrder& order)
{
    SheetMarks marks;
    marks.setFlag(SheetMark::Reprint, order.printCount > 0);
    marks.setFlag(SheetMark::Void, order.voidedAt.has_value());
    marks.setFlag(SheetMark::Backfilled, order.backfilled);
    return marks;
}

FieldValues orderFields(const CaseFile& caseFile, const DispatchOrder& order, const PaperContext& context)
{
    Filling form(context);
    fillHead(form, caseFile, context);
    form.text("number", fullNumber(context.site, order.number));
    form.text("reporter", reporter(form, caseFile));
    form.text("phone", displayPhone(caseFile.reporterPhone));
    form.text("channel", form.word(caseFile.channel));
    form.time("registeredAt", caseFile.happenedAt);
    form.time("notifiedAt", order.notifiedAt);
    form.text("appointment", appointment(order, QTimeZone(context.site.zone.toLatin1())));
    if (order.backfilled)
        form.time("backfilledAt", order.issuedAt);
    form.tick("scope", token(caseFile.scope));
    form.tick("repairClass", token(order.repairClass));
    form.tick("bearer", token(caseFile.bearer()));
    if (caseFile.bearer() != Bearer::Undetermined)
        form.tick("paid", caseFile.paid() ? QStringLiteral("paid") : QStringLiteral("free"));
    form.text("feeStandard", caseFile.paid() ? caseFile.feeStandard : QString());
    const auto* assignee = form.person(order.assignee);
    form.text("assignee", !order.unit.isEmpty() ? order.unit : assignee ? assignee->name : QString());
    form.time("arrivedAt", order.arrivedAt);
    fillWork(form, order);
    form.time("returnedAt", order.returnedAt);
    fillRevisits(form, order);
    return form.values;
}

FieldValues slipFields(const CaseFile& caseFile, const PaperContext& context)
{
    Filling form(context);
    fillHead(form, caseFile, context);
    form.text("number", fullNumber(context.site, caseFile.number));
    form.text("reporter", reporter(form, caseFile));
    form.day("registeredAt", caseFile.happenedAt);
    form.day("promisedFeedback", caseFile.feedbackAt);
    form.day("expectedCompletion", caseFile.expectedAt);
    return form.values;
}

Result<PaperContext> paperContext(Office& office, const CaseFile& caseFile)
{
    PaperContext context{.companyName = office.company().name};
    const auto site = office.sites.find(caseFile.site);
    const auto procedure = procedureOf(office, caseFile);
    if (!site || !*site || !procedure)
        return std::unexpected(!site        ? site.error()
                               : !procedure ? procedure.error()
                                            : Error{Error::Code::NotFound, {}, {}});
    context.site = **site;
    context.procedure = *procedure;
    QSet<StaffId> named{caseFile.owner, caseFile.receiver};
    for (const auto& order : caseFile.orders) {
        named << order.assignee;
        for (const auto& revisit : order.revisits)
            named << revisit.by;
    }
    for (const StaffId id : std::as_const(named)) {
        const auto person = office.staff.find(id);
        if (!person)
            return std::unexpected(person.error());
        if (*person)
            context.staff.insert(id, **person);
    }
    return context;
}

} // namespace guitai
