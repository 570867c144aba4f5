// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printable_text.h"
#include "forms/sheet_painter.h"
#include "tests/forms/form_samples.h"
#include "tests/support/catch.h"

#include <QImage>

using namespace guitai;
using namespace guitai::test;
using namespace Qt::StringLiterals;

namespace {

const QString a5 = u"a5-landscape"_s;
const QString order = u"dispatch-order"_s;

/// Nothing leaves its page, and within the body no text leaves the cells.
void requireInside(const Sheet& sheet)
{
    const QRectF paper({0, 0}, sheet.paper);
    for (const SheetPage& page : sheet.pages) {
        for (const TextRun& run : page.drawing.texts) {
            CAPTURE(run.text, run.box.left(), run.box.top(), run.box.right(), run.box.bottom());
            REQUIRE(paper.contains(run.box));
        }
        for (const QRectF& frame : page.drawing.frames)
            REQUIRE(paper.contains(frame));
        for (const TickBox& tick : page.drawing.ticks)
            REQUIRE(paper.contains(tick.box));
    }
}

/// No two texts of a page lie upon each other.
void requireApart(const Sheet& sheet)
{
    for (const SheetPage& page : sheet.pages) {
        const auto& texts = page.drawing.texts;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype k = i + 1; k < texts.size(); ++k) {
                CAPTURE(texts[i].text, texts[k].text);
                REQUIRE_FALSE(texts[i].box.adjusted(0.05, 0.05, -0.05, -0.05).intersects(texts[k].box));
            }
        }
    }
}

QString numbered(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines << u"第%1处：厨房水龙头关不紧，一直滴水。"_s.arg(i);
    return lines.join(u'\n');
}

QSet<QString> ticked(const Sheet& sheet)
{
    QSet<QString> labels;
    const Drawing& drawing = sheet.pages[0].drawing;
    for (const TickBox& tick : drawing.ticks) {
        if (!tick.ticked)
            continue;
        const TextRun* nearest = nullptr;
        for (const TextRun& run : drawing.texts) {
            const bool behind = run.box.left() > tick.box.right() && run.box.top() < tick.box.center().y() &&
                                run.box.bottom() > tick.box.center().y();
            if (behind && (!nearest || run.box.left() < nearest->box.left()))
                nearest = &run;
        }
        REQUIRE(nearest);
        labels << nearest->text;
    }
    return labels;
}

} // namespace

TEST_CASE("the number of an intake slip is not torn over two lines", "[S4-三-二-4-b]")
{
    auto values = intakeSlip();
    values.texts.insert(u"number"_s, u"SH01-BX2026-000588"_s);
    const Sheet sheet = laidOut(u"intake-slip"_s, u"a6-landscape"_s, values);
    requireInside(sheet);
    requireApart(sheet);
    CHECK(sheetText(sheet).contains(u"SH01-BX2026-000588\n"_s));
}

TEST_CASE("a dispatch order fits one page and carries what the counter knows", "[S4-三-二]")
{
    for (const QString& paper : {a5, u"continuous-241x140"_s}) {
        const Sheet sheet = laidOut(order, paper, issuedOrder());
        REQUIRE(sheet.pages.size() == sheet.copies);
        requireInside(sheet);
        requireApart(sheet);
        REQUIRE(ticked(sheet) == QSet<QString>{u"自用部位"_s, u"零修"_s, u"业主"_s, u"有偿"_s});
        REQUIRE(sheet.title == u"维修派工单 SH01-PG2026-000123");
        REQUIRE_FALSE(sheet.substituteFont);
    }
}

TEST_CASE("blanks stand for what is not known yet and give way to what is")
{
    const QString blank = folded(sheetText(laidOut(order, a5, issuedOrder())));
    const QString done = folded(sheetText(laidOut(order, a5, completedOrder())));
    CHECK(blank.contains(u"人民币万仟佰拾元角分"));
    CHECK(blank.count(u"月日时分"_s) == 2);
    CHECK_FALSE(done.contains(u"月日时"));
    CHECK(done.contains(u"人民币柒拾伍元整"));
}

TEST_CASE("a preview before the number is given shows neither number nor code")
{
    FieldValues draft = issuedOrder();
    draft.texts.remove(u"number"_s);
    const Sheet sheet = laidOut(order, a5, draft);
    CHECK(sheet.pages[0].drawing.codes.isEmpty());
    CHECK(sheet.title == u"维修派工单");
}

TEST_CASE("thirty lines of description grow and break over pages with nothing lost")
{
    FieldValues longOrder = completedOrder();
    longOrder.texts[u"description"_s] = numbered(30);
    for (const QString& paper : {a5, u"continuous-241x140"_s}) {
        const Sheet sheet = laidOut(order, paper, longOrder);
        const auto pages = sheet.pages.size() / sheet.copies;
        REQUIRE(pages == 3);
        requireInside(sheet);
        requireApart(sheet);
        const QString text = folded(sheetText(sheet));
        for (int i = 1; i <= 30; ++i)
            CHECK(text.count(folded(u"第%1处：厨房水龙头关不紧，一直滴水。"_s.arg(i))) == sheet.copies);
        for (int page = 1; page <= pages; ++page)
            CHECK(text.count(u"第%1页共%2页"_s.arg(page).arg(pages)) == sheet.copies);
        CHECK(text.count(u"维修派工单"_s) == sheet.pages.size());
        CHECK(text.count(u"SH01-PG2026-000123"_s) == sheet.pages.size());
    }
}

TEST_CASE("ten thousand characters in one cell are all there, in their order")
{
    FieldValues longOrder = issuedOrder();
    QString text;
    while (text.size() < 10'000)
        text += QChar(0x4e00 + static_cast<int>(text.size() * 7 % 20000));
    longOrder.texts[u"description"_s] = text;
    const Sheet sheet = laidOut(order, a5, longOrder);
    requireInside(sheet);
    requireApart(sheet);
    QString found;
    for (const SheetPage& page : sheet.pages) {
        for (const TextRun& run : page.drawing.texts) {
            if (run.box.width() > 40 || text.contains(run.text))
                found += run.text;
        }
    }
    qsizetype at = 0; // the head and foot stand between the parts of the text
    for (const QChar c : found)
        at += at < text.size() && c == text[at] ? 1 : 0;
    REQUIRE(at == text.size());
}

TEST_CASE("a table repeats its heading on each page and its label too")
{
    FieldValues longOrder = completedOrder();
    for (int i = 0; i < 40; ++i)
        longOrder.tables[u"materials"_s] << TableRow{{u"name"_s, u"材料甲%1"_s.arg(i)}};
    const Sheet sheet = laidOut(order, a5, longOrder);
    requireInside(sheet);
    requireApart(sheet);
    const QString text = folded(sheetText(sheet));
    for (int i = 0; i < 40; ++i)
        CHECK(text.contains(u"材料甲%1"_s.arg(i)));
    CHECK(text.count(u"材料费"_s) == 1);
    for (Sheet page = sheet; const SheetPage& only : sheet.pages) {
        page.pages = {only};
        const QString there = folded(sheetText(page));
        CHECK(there.contains(u"名称规格") == there.contains(u"材料甲"));
    }
}

TEST_CASE("every field at its longest leaves no text outside or upon another")
{
    FieldValues values = completedOrder();
    for (QString& text : values.texts)
        text = QString(60, u'汉') + u" supercalifragilisticexpialidocious_without_any_break "_s + QString(60, u'，');
    values.texts[u"number"_s] = u"SH01-PG2026-000123"_s;
    values.texts[u"siteName"_s] = QString(60, u'名');
    values.texts[u"caseNumber"_s] = u"BX2026-000119"_s;
    for (const QString& paper : {a5, u"continuous-241x140"_s}) {
        const Sheet sheet = laidOut(order, paper, values);
        requireInside(sheet);
        requireApart(sheet);
    }
}

TEST_CASE("a head that leaves no room is an error, not a clipped page")
{
    FieldValues values = issuedOrder();
    values.texts[u"siteName"_s] = QString(5000, u'名');
    const FormTemplate form = shipped(order);
    const auto sheet = layOut(form, form.papers[0], values, printRun());
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == Error::Code::InputInvalid);
}

TEST_CASE("no line begins with a comma or a full stop")
{
    FieldValues values = issuedOrder();
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QString(i % 9 + 1, u'滴') + QChar(i % 2 ? u'，' : u'。');
    values.texts[u"description"_s] = text;
    const Sheet sheet = laidOut(order, a5, values);
    for (const TextRun& run : sheet.pages[0].drawing.texts)
        CHECK_FALSE((run.text.startsWith(u'，') || run.text.startsWith(u'。')));
}

TEST_CASE("rows under a spanning cell share its growth")
{
    const auto form = readTemplate(R"({"id":"x","title":"表","papers":[{"id":"a","name":"A","width":100,"height":148,
        "margins":[10,10,10,10]}],"body":[{"columns":[40,40],"height":6,"rows":[
        {"cells":[{"text":"{findings}","rowSpan":2},{}]},{"cells":[{}]}]}]})",
                                   u"x"_s, catalogueOf(order));
    REQUIRE(form);
    FieldValues values;
    values.texts[u"findings"_s] = u"一\n二\n三\n四\n五\n六"_s;
    const auto sheet = layOut(*form, form->papers[0], values, printRun());
    REQUIRE(sheet);
    const QList<QRectF>& frames = sheet->pages[0].drawing.frames;
    REQUIRE(frames.size() == 3);
    CHECK(frames[0].height() == Approx(frames[2].height()));
    CHECK(frames[1].height() == Approx(2 * frames[0].height()));
}

TEST_CASE("a cell over several rows goes on overleaf with all its lines and bottom line")
{
    const auto form = readTemplate(R"({"id":"x","title":"表","papers":[{"id":"a","name":"A","width":100,"height":148,
        "margins":[10,10,10,10]}],"body":[{"columns":[20,60],"height":40,"rows":[
        {"cells":[{"label":"情况","rowSpan":3},{"text":"{findings}","rowSpan":3,"bottom":"签字：{_20}"}]},
        {"cells":[]},{"cells":[]},{"cells":[{"label":"末"},{}]}]}]})",
                                   u"x"_s, catalogueOf(order));
    REQUIRE(form);
    for (const int lines : {1, 20, 60, 200}) {
        FieldValues values;
        values.texts[u"findings"_s] = numbered(lines);
        const auto sheet = layOut(*form, form->papers[0], values, printRun());
        REQUIRE(sheet);
        requireInside(*sheet);
        requireApart(*sheet);
        const QString text = folded(sheetText(*sheet));
        for (int i = 1; i <= lines; ++i)
            CHECK(text.count(u"第%1处"_s.arg(i)) == 1);
        CHECK(text.count(u"签字"_s) == 1);
        CHECK(text.contains(u"情况"));
    }
}

TEST_CASE("copies are labelled with number and purpose, or as the print run says")
{
    const Sheet three = laidOut(order, u"continuous-241x140"_s, issuedOrder());
    REQUIRE(three.copies == 3);
    const QString text = folded(sheetText(three));
    for (const QString& label : {u"第一联存根联"_s, u"第二联客户联"_s, u"第三联财务联"_s})
        CHECK(text.count(label) == 1);
    PrintRun run = printRun();
    run.copies = QStringList{u"客户联"_s};
    const Sheet one = laidOut(order, u"continuous-241x140"_s, issuedOrder(), run);
    CHECK(one.copies == 1);
    CHECK(folded(sheetText(one)).contains(u"客户联"));
}

TEST_CASE("text from outside is only ever text")
{
    CHECK(printableText(u"a\u202Eb\u200Bc\u0000\u0007d\uFEFF"_s + QChar(0)) == u"abcd");
    CHECK(printableText(u"一\r\n二\r三\u2028四\t五"_s) == u"一\n二\n三\n四 五");
    CHECK(printableText(QString(QChar(0xD800)) + u'x').endsWith(u'x'));
    CHECK(printableText(u"𠮷野家"_s) == u"𠮷野家");
    FieldValues values = issuedOrder();
    values.texts[u"description"_s] = u"<b>粗</b> {room} {{ file:///etc/passwd & %1 =1+1"_s;
    CHECK(sheetText(laidOut(order, a5, values)).contains(u"<b>粗</b> {room} {{ file:///etc/passwd & %1 =1+1"));
}

TEST_CASE("the preview paints what the sheet holds")
{
    const Sheet sheet = laidOut(order, a5, issuedOrder());
    QImage image(840, 592, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    SheetPainter(sheet).paintPage(painter, 0, 4.0);
    painter.end();
    const QRectF& outline = sheet.pages[0].drawing.outlines.last();
    CHECK(qGray(image.pixel(static_cast<int>(outline.left() * 4), static_cast<int>(outline.center().y() * 4))) < 128);
    CHECK(image.pixel(5, 5) == qRgb(255, 255, 255));
}
