// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calibration.h"

#include "tests/forms/form_samples.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace guitai;
using namespace guitai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerMm = 10;
const QString dotsPerInch = QString::number(dotsPerMm * 25.4);
constexpr QSizeF dotMatrix(241, 140);

Sheet calibration(const QSizeF& paper, QPointF shift = {})
{
    auto sheet =
        calibrationSheet({.id = u"p"_s, .name = u"二等分连续纸"_s, .width = paper.width(), .height = paper.height()},
                         u"counter"_s, shift);
    REQUIRE(sheet);
    return *sheet;
}

/// The sheet as it comes out of the PDF.
class Printed
{
public:
    explicit Printed(const Sheet& sheet) : m_pdf(m_folder.filePath(u"sheet.pdf"_s))
    {
        REQUIRE(writePdf(sheet, m_pdf));
        const QString image = m_folder.filePath(u"sheet"_s);
        (void)toolOutput(u"pdftoppm"_s, {u"-r"_s, dotsPerInch, u"-gray"_s, u"-singlefile"_s, u"-png"_s, m_pdf, image});
        REQUIRE(m_image.load(image + u".png"_s));
    }

    /// Whether there is ink within 0.2 mm of a point.
    [[nodiscard]] bool hasInk(QPointF mm) const
    {
        constexpr int around = 2;
        const QPoint at = (mm * dotsPerMm).toPoint();
        for (int y = at.y() - around; y <= at.y() + around; ++y)
            for (int x = at.x() - around; x <= at.x() + around; ++x)
                if (m_image.valid(x, y) && qGray(m_image.pixel(x, y)) < 128)
                    return true;
        return false;
    }

    /// The middles of all places where this word stands, in mm.
    [[nodiscard]] QList<QPointF> placesOf(const QString& word) const
    {
        const QRegularExpression place(
            u"<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">%1</word>"_s.arg(
                QRegularExpression::escape(word)));
        QList<QPointF> places;
        auto found = place.globalMatch(toolOutput(u"pdftotext"_s, {u"-bbox"_s, m_pdf, u"-"_s}));
        while (found.hasNext()) {
            const auto match = found.next();
            const auto mm = [&](int group) { return match.captured(group).toDouble() * 25.4 / 72; };
            places << QPointF(mm(1) + mm(3), mm(2) + mm(4)) / 2;
        }
        return places;
    }

    [[nodiscard]] QString text() const { return folded(pdfText(m_pdf)); }

private:
    QTemporaryDir m_folder;
    QString m_pdf;
    QImage m_image;
};

} // namespace

TEST_CASE("the frame and the cross of a calibration page lie where their millimetres are")
{
    const auto [width, height] = GENERATE(table<double, double>({{241, 140}, {210, 148}, {210, 297}, {148, 105}}));
    const auto [right, down] = GENERATE(table<double, double>({{0, 0}, {3, -2}, {-4.5, 5}}));
    const QSizeF paper(width, height);
    const QPointF shift(right, down);
    CAPTURE(paper.width(), paper.height(), shift.x(), shift.y());
    const Printed page(calibration(paper, shift));
    const auto inked = [&](qreal x, qreal y) { return page.hasInk(QPointF(x, y) + shift); };
    const qreal inset = calibrationInset;
    const QPointF centre(paper.width() / 2, paper.height() / 2);
    CHECK(inked(inset, centre.y() + 0.5));
    CHECK(inked(paper.width() - inset, centre.y() + 0.5));
    CHECK(inked(centre.x() + 0.5, inset));
    CHECK(inked(centre.x() + 0.5, paper.height() - inset));
    CHECK_FALSE(inked(inset + 1.5, paper.height() - inset - 1.5));
    // Marks of the upper ruler: long at 30 mm from the left edge, shorter at 35, none between.
    CHECK(inked(30, inset - 3));
    CHECK_FALSE(inked(35, inset - 3));
    CHECK(inked(35, inset - 2));
    CHECK_FALSE(inked(30.5, inset - 2));
    // The cross.
    for (const int mm : {-calibrationReach, calibrationReach}) {
        CHECK(inked(centre.x() + mm, centre.y() + 2));
        CHECK(inked(centre.x() + 2, centre.y() + mm));
    }
    CHECK_FALSE(inked(centre.x() - calibrationReach - 1, centre.y()));
}

TEST_CASE("the numbers of a calibration page stand beside their marks")
{
    const Printed page(calibration(dotMatrix));
    const auto near = [&](const QString& word, QPointF where) {
        const auto places = page.placesOf(word);
        return std::ranges::any_of(places, [&](QPointF place) {
            return std::abs(place.x() - where.x()) < 4.5 && std::abs(place.y() - where.y()) < 4.5;
        });
    };
    CHECK(near(u"30"_s, {30, calibrationInset - 6}));
    CHECK(near(u"220"_s, {220, calibrationInset - 6}));
    CHECK(near(u"100"_s, {calibrationInset - 6, 100}));
    const QPointF centre(dotMatrix.width() / 2, dotMatrix.height() / 2);
    CHECK(near(u"-15"_s, centre + QPointF(-15, 6)));
    CHECK(near(u"+15"_s, centre + QPointF(15, 6)));
    CHECK(near(u"-10"_s, centre + QPointF(6, -10)));
    CHECK(near(u"+10"_s, centre + QPointF(6, 10)));
}

TEST_CASE("a calibration page says which printer and correction it was printed with")
{
    const QString text = Printed(calibration(dotMatrix, {1.5, -0.5})).text();
    for (const QString& part : {u"打印位置校准"_s, u"counter"_s, u"二等分连续纸"_s, u"右+1.5毫米"_s, u"下-0.5毫米"_s})
        CHECK(text.contains(folded(part)));
}

TEST_CASE("a form is shifted for the printer as one piece, and not at all without a correction")
{
    Sheet sheet = laidOut(u"dispatch-order"_s, u"a5-landscape"_s, issuedOrder());
    const auto before = Printed(sheet).placesOf(u"王师傅"_s);
    sheet.shift = {5, -3};
    const auto after = Printed(sheet).placesOf(u"王师傅"_s);
    REQUIRE_FALSE(before.isEmpty());
    REQUIRE(before.size() == after.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        CHECK(std::abs(after[i].x() - before[i].x() - 5) < 0.1);
        CHECK(std::abs(after[i].y() - before[i].y() + 3) < 0.1);
    }
}
