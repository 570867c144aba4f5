// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/service/case_service.h"
#include "forms/case_paper.h"
#include "forms/order_fields.h"
#include "forms/pdf_file.h"
#include "tests/bench/must.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int batch = 100;

class PaperJobs
{
public:
    explicit PaperJobs(Stock& stock) : m_form(must(builtInForm(dispatchOrderForm))), m_printedAt(stock.clock.now())
    {
        CaseService cases(*stock.office);
        for (int i = 0; i < batch; ++i) {
            stock.clock.advance(60'000);
            const auto& caller = stock.residents[static_cast<std::size_t>(i) * 13 % stock.residents.size()];
            m_cases << must(
                cases.take({.actor = stock.people[Role::Receptionist],
                            .steps = {aCall(caller, i), IssueOrder{.assignee = stock.people[Role::Repairer]}}}));
            m_contexts << must(paperContext(*stock.office, m_cases.last()));
            m_sheets << layOutOrder(i);
        }
    }

    [[nodiscard]] QByteArray print(int i) const { return must(toPdf(layOutOrder(i))); }

    /// The same texts at the same places by QPdfWriter alone; it shapes them as it draws.
    [[nodiscard]] QByteArray drawTexts(int i) const
    {
        const Sheet& sheet = m_sheets.at(i);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(unitsPerPoint * 72));
        writer.setPageLayout(sheet.pageLayout());
        QPainter painter(&writer);
        QFont font(sheet.family);
        for (qsizetype page = 0; page < sheet.pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            for (const TextRun& run : sheet.pages.at(page).drawing.texts) {
                if (run.glyphs.isEmpty())
                    continue;
                const QGlyphRun& glyphs = run.glyphs.first();
                font.setPixelSize(static_cast<int>(glyphs.rawFont().pixelSize()));
                painter.setFont(font);
                painter.drawText(run.at * unitsPerMm + glyphs.positions().first(), run.text);
            }
        }
        painter.end();
        return bytes;
    }

private:
    [[nodiscard]] Sheet layOutOrder(int i) const
    {
        const CaseFile& file = m_cases.at(i);
        const DispatchOrder& order = file.orders.last();
        return must(layOut(m_form, m_form.papers.first(), orderFields(file, order, m_contexts.at(i)),
                           {.printedAt = m_printedAt, .marks = orderMarks(order)}));
    }

    FormTemplate m_form;
    QDateTime m_printedAt;
    QList<CaseFile> m_cases;
    QList<PaperContext> m_contexts;
    QList<Sheet> m_sheets;
};

void finished(const QByteArray& pdf)
{
    if (!pdf.startsWith("%PDF") || pdf.size() < 1000)
        giveUp(u"this is no PDF"_s);
}

} // namespace

void measurePaper(Stock& stock, Report& report)
{
    const PaperJobs jobs(stock);
    int next = 0;
    report.add(u"one order to PDF"_s,
               alternate(
                   40, [&] { finished(jobs.print(++next % batch)); }, [&] { finished(jobs.drawTexts(next % batch)); }),
               {.ratio = 1.5});
    const auto all = [&](const auto& one) {
        for (int i = 0; i < batch; ++i)
            finished(one(i));
    };
    report.add(u"100 orders in a row, each a PDF"_s,
               alternate(
                   3, [&] { all([&](int i) { return jobs.print(i); }); },
                   [&] { all([&](int i) { return jobs.drawTexts(i); }); }),
               {.ratio = 1.5});
}

} // namespace guitai::bench
