// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/form_samples.h"

#include "forms/case_paper.h"
#include "forms/sample_fields.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimeZone>

namespace guitai::test {

using namespace Qt::StringLiterals;

FormTemplate shipped(const QString& id)
{
    auto form = builtInForm(id);
    INFO((form ? QString() : form.error().args.join(u' ')).toStdString());
    REQUIRE(form);
    return *form;
}

FieldValues issuedOrder()
{
    return sampleFields(dispatchOrderForm);
}

FieldValues completedOrder()
{
    FieldValues order = issuedOrder();
    order.texts.insert({{u"arrivedAt"_s, u"11-23 10:45"_s},
                        {u"completedAt"_s, u"11-23 11:20"_s},
                        {u"findings"_s, u"阀芯磨损，已更换陶瓷阀芯龙头一只，试水三分钟无渗漏。"_s},
                        {u"repairer"_s, u"王师傅"_s},
                        {u"materialsSum"_s, u"45.00"_s},
                        {u"labour"_s, u"30.00"_s},
                        {u"total"_s, u"75.00"_s},
                        {u"totalCapitals"_s, u"人民币柒拾伍元整"_s},
                        {u"receiptNumber"_s, u"SJ2026-000031"_s},
                        {u"returnedAt"_s, u"11-23 16:05"_s},
                        {u"receivedBy"_s, u"李（前台）"_s},
                        {u"revisits"_s, u"电话 11-25 09:10 已修好，满意 陈"_s}});
    order.tables[u"materials"_s] = {
        {{u"name"_s, u"陶瓷阀芯龙头 DN15"_s},
         {u"quantity"_s, u"1 只"_s},
         {u"unitPrice"_s, u"42.00"_s},
         {u"sum"_s, u"42.00"_s}},
        {{u"name"_s, u"生料带"_s}, {u"quantity"_s, u"1 卷"_s}, {u"unitPrice"_s, u"3.00"_s}, {u"sum"_s, u"3.00"_s}}};
    order.ticks[u"satisfaction"_s] = {u"satisfied"_s};
    return order;
}

FieldValues intakeSlip()
{
    return sampleFields(intakeSlipForm);
}

PrintRun printRun(SheetMarks marks)
{
    return {QDateTime(QDate(2026, 11, 23), QTime(10, 34), QTimeZone(8 * 3600)), marks};
}

Sheet laidOut(const QString& formId, const QString& paperId, const FieldValues& values, const PrintRun& run)
{
    const FormTemplate form = shipped(formId);
    const Paper* paper = form.paper(paperId);
    REQUIRE(paper);
    auto sheet = layOut(form, *paper, values, run);
    REQUIRE(sheet);
    return *sheet;
}

QString toolOutput(const QString& tool, const QStringList& arguments)
{
    INFO("tool: " << tool.toStdString() << " (packages poppler-utils and zbar-tools)");
    REQUIRE_FALSE(QStandardPaths::findExecutable(tool).isEmpty());
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString folded(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    // Qt's PDF names a glyph by one of the characters that share it; NFKC leaves these simplified radicals as they are.
    static constexpr std::pair<char16_t, char16_t> alike[] = {
        {u'⻔', u'门'}, {u'⻰', u'龙'}, {u'⻓', u'长'}, {u'⻚', u'页'}, {u'⻋', u'车'}, {u'⻅', u'见'},
        {u'⻢', u'马'}, {u'⻛', u'风'}, {u'⻝', u'食'}, {u'⻉', u'贝'}, {u'⻘', u'青'}, {u'⻩', u'黄'},
        {u'⻬', u'齐'}, {u'⺠', u'民'}, {u'⻆', u'角'}, {u'⻄', u'西'}, {u'⺟', u'母'}, {u'戶', u'户'}};
    for (const auto& [given, meant] : alike)
        text.replace(given, meant);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString pdfText(const QString& path)
{
    return toolOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

QString sheetText(const Sheet& sheet)
{
    QString text;
    for (const SheetPage& page : sheet.pages) {
        for (const TextRun& run : page.drawing.texts)
            text += run.text + u'\n';
    }
    return text;
}

} // namespace guitai::test
