// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf_file.h"

#include "tests/forms/form_samples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace guitai;
using namespace guitai::test;
using namespace Qt::StringLiterals;

namespace {

const QString order = u"dispatch-order"_s;

class PdfFolder
{
public:
    QString write(const Sheet& sheet) const
    {
        const QString path = m_folder.filePath(u"form.pdf"_s);
        const auto written = writePdf(sheet, path);
        REQUIRE(written);
        return path;
    }

    /// What a scanner reads from the paper.
    QString scanned(const QString& path) const
    {
        const QString image = m_folder.filePath(u"page"_s);
        (void)toolOutput(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s,
                                         u"-png"_s, path, image});
        return toolOutput(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, image + u".png"_s}).trimmed();
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

/// Pages in mm.
QList<QSizeF> pageSizes(const QString& path)
{
    QList<QSizeF> sizes;
    static const QRegularExpression size(u"Page +\\d+ size: +([\\d.]+) x ([\\d.]+) pts"_s);
    auto found = size.globalMatch(toolOutput(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path}));
    while (found.hasNext()) {
        const auto match = found.next();
        sizes << QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72;
    }
    return sizes;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

FormTemplate onPaper(double width, double height)
{
    const QByteArray json = QStringLiteral(R"({"id":"x","title":"表","papers":[{"id":"p","name":"P","width":%1,
        "height":%2,"margins":[10,10,10,10]}],"body":[{"columns":["*"],"rows":[{"cells":[{"text":"{room}"}]}]}]})")
                                .arg(width)
                                .arg(height)
                                .toUtf8();
    const auto form = readTemplate(json, u"x"_s, catalogueOf(order));
    REQUIRE(form);
    return *form;
}

} // namespace

TEST_CASE("the PDF page has the size of the paper", "[forms]")
{
    const auto [width, height] =
        GENERATE(table<double, double>({{210, 148}, {241, 140}, {210, 297}, {148, 105}, {297, 210}, {241, 93}}));
    const FormTemplate form = onPaper(width, height);
    const auto sheet = layOut(form, form.papers[0], issuedOrder(), printRun());
    REQUIRE(sheet);
    const QList<QSizeF> sizes = pageSizes(PdfFolder().write(*sheet));
    REQUIRE(sizes.size() == 1);
    CHECK(std::abs(sizes[0].width() - width) < 0.5);
    CHECK(std::abs(sizes[0].height() - height) < 0.5);
}

TEST_CASE("the PDF of a dispatch order reads as it was filled", "[S4-三-二]")
{
    const PdfFolder folder;
    const QString path = folder.write(laidOut(order, u"a5-landscape"_s, completedOrder()));
    const QString text = folded(pdfText(path));
    const FieldValues values = completedOrder();
    for (const QString& value : values.texts) {
        CAPTURE(value);
        CHECK(text.contains(folded(value)));
    }
    for (const TableRow& row : values.tables[u"materials"_s])
        CHECK(text.contains(folded(row[u"name"_s] + row[u"quantity"_s] + row[u"unitPrice"_s] + row[u"sum"_s])));
    for (const QString& label : {u"报修人"_s, u"实际到达"_s, u"完成时间"_s, u"维修情况"_s, u"人工费"_s, u"合计大写"_s,
                                 u"业主签字"_s, u"业主意见"_s, u"交单"_s, u"回访"_s, u"第1页共1页打印2026-11-2310:34"_s,
                                 u"业主在本单签字认可后方可收取费用，收费须开具收据。"_s})
        CHECK(text.contains(folded(label)));
    CHECK(folder.scanned(path) == u"SH01-PG2026-000123");
    CHECK(toolOutput(u"pdfinfo"_s, {path}).contains(u"维修派工单 SH01-PG2026-000123"));
    CHECK(toolOutput(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Creator: +Guitai"_s)));
}

TEST_CASE("an intake slip reads as it was filled", "[S4-三-二-4-b]")
{
    const PdfFolder folder;
    const QString path = folder.write(laidOut(u"intake-slip"_s, u"a6-landscape"_s, intakeSlip()));
    const QString text = folded(pdfText(path));
    for (const QString& value : intakeSlip().texts)
        CHECK(text.contains(folded(value)));
    CHECK(text.contains(folded(u"只用于办理、回访本次报修"_s)));
    CHECK(folder.scanned(path) == u"BX2026-000119");
}

TEST_CASE("all fonts are embedded in the PDF")
{
    const PdfFolder folder;
    const QStringList lines =
        toolOutput(u"pdffonts"_s, {folder.write(laidOut(order, u"a5-landscape"_s, completedOrder()))})
            .trimmed()
            .split(u'\n');
    REQUIRE(lines.size() >= 3);
    static const QRegularExpression embedded(u"yes (yes|no) +yes +\\d+ +\\d+$"_s);
    for (const QString& line : lines.mid(2))
        CHECK(line.contains(embedded));
}

TEST_CASE("three copies come in one pass, alike but for their purpose")
{
    const PdfFolder folder;
    const QString path = folder.write(laidOut(order, u"continuous-241x140"_s, issuedOrder()));
    REQUIRE(pageSizes(path).size() == 3);
    QStringList pages;
    const QStringList labels{u"第一联存根联"_s, u"第二联客户联"_s, u"第三联财务联"_s};
    for (int page = 1; page <= 3; ++page) {
        const QString number = QString::number(page);
        QString text =
            folded(toolOutput(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
        CHECK(text.contains(labels[page - 1]));
        pages << text.remove(labels[page - 1]);
    }
    CHECK(pages[0] == pages[1]);
    CHECK(pages[1] == pages[2]);
}

TEST_CASE("reprint, void and back-filled sheets say so")
{
    const PdfFolder folder;
    const QString plain = folded(pdfText(folder.write(laidOut(order, u"a5-landscape"_s, issuedOrder()))));
    const Sheet sheet = laidOut(order, u"a5-landscape"_s, issuedOrder(),
                                printRun(SheetMark::Reprint | SheetMark::Void | SheetMark::Backfilled));
    const QString path = folder.write(sheet);
    const QString marked = folded(pdfText(path));
    for (const QString& word : {u"补打"_s, u"作废"_s, u"补填"_s}) {
        CHECK_FALSE(plain.contains(word));
        CHECK(marked.contains(word));
    }
    CHECK(sheet.pages[0].isVoid);
    CHECK(folder.scanned(path) == u"SH01-PG2026-000123");
}

TEST_CASE("a long description is whole in the PDF and its words lie on their pages")
{
    FieldValues longOrder = issuedOrder();
    QStringList lines;
    for (int i = 1; i <= 30; ++i)
        lines << u"第%1处：卫生间顶棚渗水，已告知楼上住户。"_s.arg(i);
    longOrder.texts[u"description"_s] = lines.join(u'\n');
    const PdfFolder folder;
    const QString path = folder.write(laidOut(order, u"a5-landscape"_s, longOrder));
    const QString text = folded(pdfText(path));
    for (const QString& line : lines)
        CHECK(text.contains(folded(line)));
    static const QRegularExpression word(
        u"xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""_s);
    auto found = word.globalMatch(toolOutput(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    int words = 0;
    for (; found.hasNext(); ++words) {
        const auto box = found.next();
        CHECK(box.captured(1).toDouble() >= 0);
        CHECK(box.captured(2).toDouble() >= 0);
        CHECK(box.captured(3).toDouble() <= 596);
        CHECK(box.captured(4).toDouble() <= 421);
    }
    CHECK(words > 60);
}

TEST_CASE("a full disk leaves the old file as it was", "[promise-4]")
{
    const PdfFolder folder;
    const QString path = folder.write(laidOut(order, u"a5-landscape"_s, issuedOrder()));
    const QByteArray before = bytesOf(path);
    const Sheet other = laidOut(order, u"continuous-241x140"_s, completedOrder());

    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) { // no assertion here: the parent judges
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{8192, 8192};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto written = writePdf(other, path);
        _exit(written ? 1 : written.error().code == Error::Code::DiskFull ? 0 : 2);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(bytesOf(path) == before);
    CHECK(folder.files() == QStringList{u"form.pdf"_s});
}

TEST_CASE("a place that takes no file is an error with its path")
{
    const Sheet sheet = laidOut(order, u"a5-landscape"_s, issuedOrder());
    for (const QString& path : {PdfFolder().path(u"missing/form.pdf"_s), u"/dev/full"_s}) {
        const auto written = writePdf(sheet, path);
        REQUIRE_FALSE(written);
        CHECK(written.error().args == QStringList{path});
    }
}

TEST_CASE("an older file gives way to the new one")
{
    const PdfFolder folder;
    const QString path = folder.write(laidOut(order, u"a5-landscape"_s, issuedOrder()));
    REQUIRE(folder.write(laidOut(u"intake-slip"_s, u"a6-landscape"_s, intakeSlip())) == path);
    CHECK(folded(pdfText(path)).contains(u"受理回执"));
    CHECK(folder.files().size() == 1);
}
