// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_text.h"

#include "core/base/joined.h"
#include "core/base/phone.h"
#include "core/service/case_words.h"
#include "core/service/sentences.h"

namespace guitai {

namespace {

class CaseText
{
public:
    CaseText(Office& office, const CaseFile& caseFile, const Procedure& procedure, const QTimeZone& zone)
        : m_office(office), m_case(caseFile), m_procedure(procedure), m_zone(zone)
    {}

    QString write()
    {
        writeHead();
        writeDeadlines();
        for (const auto& order : m_case.orders)
            writeOrder(order);
        writeLog();
        writeLinks();
        writeJournal();
        return m_text;
    }

private:
    template <Token E>
    QString word(E value) const
    {
        return guitai::word(m_procedure, value);
    }

    QString local(const QDateTime& time) const
    {
        return time.toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    QString local(const std::optional<QDateTime>& time) const { return time ? local(*time) : QString(); }

    QString person(StaffId id)
    {
        const auto found = m_office.staff.find(id);
        if (!found)
            return sentence(found.error(), m_zone);
        return *found ? (*found)->name : QString();
    }

    /// Instead of what could not be read.
    void trouble(const Error& error) { m_text += QStringLiteral("  %1\n").arg(sentence(error, m_zone)); }

    void line(const QString& label, const QStringList& values)
    {
        const QString present = joinedByDots(values);
        if (!present.isEmpty())
            m_text += QStringLiteral("  %1  %2\n").arg(label, present);
    }

    void heading(const QString& text) { m_text += u'\n' + text + u'\n'; }

    void writeHead()
    {
        const auto* part = m_procedure.part(m_case.part);
        const auto& row = m_procedure.row(m_case.judgement.row);
        m_text += Cli::tr("Case %1 “%2”").arg(m_case.number, word(m_case.state)) + u'\n';
        line(Cli::tr("Room"), {m_case.place.text});
        line(Cli::tr("Reporter"), {m_case.reporterName, displayPhone(m_case.reporterPhone), word(m_case.reporterKind)});
        line(Cli::tr("Received"), {local(m_case.happenedAt), word(m_case.channel), person(m_case.receiver),
                                   m_case.emergency ? word(RepairClass::Urgent) : QString()});
        line(Cli::tr("Follows it"), {person(m_case.owner)});
        line(Cli::tr("Fault"), {part ? part->label : QString(), m_case.item, m_case.description});
        line(Cli::tr("Class"), {word(m_case.repairClass), word(m_case.scope)});
        line(Cli::tr("Bearer"), {word(m_case.bearer()), m_case.paid() ? Cli::tr("charged") : QString(),
                                 m_case.overruled ? m_case.overruled->reason : QString()});
        line(Cli::tr("Judgement"), {row.conclusion, row.clause});
        line(Cli::tr("Say"), {judgementWords(m_case, m_procedure)});
        line(Cli::tr("Fee standard"), {m_case.feeStandard});
        line(Cli::tr("Feedback by"), {local(m_case.feedbackAt)});
        line(Cli::tr("Done again"), {m_case.redoes});
        line(Cli::tr("Closed"), {local(m_case.closedAt), m_case.closedAt ? word(m_case.closeReason) : QString(),
                                 local(m_case.voidedAt), m_case.endReason});
    }

    QString standing(const Deadline& deadline) const
    {
        if (deadline.metAt)
            return !deadline.limitAt || *deadline.metAt <= *deadline.limitAt ? Cli::tr("kept") : Cli::tr("kept late");
        if (deadline.ended)
            return Cli::tr("no longer asked");
        if (!deadline.limitAt)
            return Cli::tr("on hold");
        return *deadline.limitAt < m_office.clock().now() ? Cli::tr("overdue") : Cli::tr("running");
    }

    void writeDeadlines()
    {
        if (!m_case.deadlines.isEmpty())
            heading(Cli::tr("Deadlines"));
        for (const auto& deadline : m_case.deadlines)
            line(word(deadline.kind),
                 {local(deadline.limitAt), standing(deadline), local(deadline.metAt), deadline.clause});
    }

    void writeOrder(const DispatchOrder& order)
    {
        heading(
            Cli::tr("Dispatch order %1").arg(order.number.isEmpty() ? Cli::tr("not yet back-filled") : order.number));
        line(Cli::tr("Class"), {word(order.repairClass),
                                order.redoes.isEmpty() ? QString() : Cli::tr("does %1 again").arg(order.redoes)});
        line(Cli::tr("Issued"), {local(order.issuedAt), person(order.issuedBy)});
        line(Cli::tr("Printed"), {local(order.printedAt)});
        line(Cli::tr("Notified"), {local(order.notifiedAt), person(order.assignee), order.unit});
        line(Cli::tr("Appointed"), {local(order.appointedAt)});
        line(Cli::tr("Arrived"), {local(order.arrivedAt)});
        for (const auto& hold : order.holds)
            line(Cli::tr("On hold"), {local(hold.from), local(hold.until), word(hold.reason), hold.note});
        for (const auto& told : order.told)
            line(Cli::tr("Told"), {local(told.at), local(told.expected), told.situation});
        line(Cli::tr("Completed"), {local(order.completedAt), order.findings});
        if (order.total() > Money{})
            line(Cli::tr("Amount"), {Cli::tr("%1 yuan").arg(toYuan(order.total())),
                                     order.ownerSigned ? Cli::tr("signed") : Cli::tr("not signed")});
        line(Cli::tr("Returned"), {local(order.returnedAt)});
        for (const auto& revisit : order.revisits)
            line(Cli::tr("Revisit"),
                 {local(revisit.at), person(revisit.by), word(revisit.way),
                  revisit.satisfaction ? word(*revisit.satisfaction) : Cli::tr("no answer"), revisit.result});
        line(Cli::tr("Ended"), {local(order.declinedAt), local(order.voidedAt), order.endReason});
    }

    void writeLog()
    {
        if (!m_case.log.isEmpty() || !m_case.attachments.isEmpty())
            heading(Cli::tr("Contacts, notes and attachments"));
        for (const auto& entry : m_case.log)
            line(local(entry.at), {person(entry.by), entry.note ? Cli::tr("note") : word(entry.topic), entry.text});
        for (const auto& attachment : m_case.attachments)
            line(local(attachment.at),
                 {person(attachment.by), word(attachment.kind), attachment.name, attachment.number});
    }

    void writeLinks()
    {
        const auto links = LinkQuery(m_office.database()).casesLinkedTo(m_case.id);
        if (links && links->empty())
            return;
        heading(Cli::tr("Linked cases"));
        if (!links)
            trouble(links.error());
        for (const auto& link : links.value_or(std::vector<LinkedCase>()))
            line(link.number, {linkWord(m_procedure, link), word(link.state), link.place, link.item});
    }

    void writeJournal()
    {
        const auto lines = m_office.journal.linesOf(m_case.id.value);
        heading(Cli::tr("Journal"));
        if (!lines) {
            trouble(lines.error());
            return;
        }
        for (const auto& entry : *lines)
            line(local(entry.at), {person(entry.actor), m_procedure.label(QStringLiteral("step.") + entry.step),
                                   entry.outcome == JournalLine::Outcome::Denied ? Cli::tr("denied") : QString()});
    }

    Office& m_office;
    const CaseFile& m_case;
    const Procedure& m_procedure;
    const QTimeZone& m_zone;
    QString m_text;
};

} // namespace

Reply<QString> caseText(Office& office, const CaseFile& caseFile, const QTimeZone& zone)
{
    const auto procedure = procedureOf(office, caseFile);
    if (!procedure)
        return failed(procedure.error());
    return CaseText(office, caseFile, **procedure, zone).write();
}

} // namespace guitai
