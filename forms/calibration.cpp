// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calibration.h"

#include "forms/printable_text.h"
#include "forms/typesetter.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal mark = 1.5; // mm long, and longer at the fives and tens
constexpr qreal markOfFive = 2.5;
constexpr qreal markOfTen = 4;
constexpr qreal numberSize = 6;  // pt
constexpr qreal numberWidth = 8; // mm, within which it is centred
constexpr qreal textGap = 3;     // mm between frame and words
constexpr TextStyle titleStyle{.size = 10, .bold = true};
constexpr TextStyle wordStyle{.size = 7};

/// Millimetres along a line. All are unit vectors or points in mm.
struct Scale
{
    QPointF zero;
    QPointF along;
    QPointF marks; ///< which way they point
    int first = 0;
    int last = 0;
    int leastNumber = 0; ///< smaller ones would meet another scale's
    int numberEvery = 10;
};

qreal lengthAt(int mm)
{
    return mm % 10 == 0 ? markOfTen : mm % 5 == 0 ? markOfFive : mark;
}

QString signedText(int mm, bool isSigned)
{
    return isSigned && mm > 0 ? u'+' + QString::number(mm) : QString::number(mm);
}

/// Draws calibration sheets of one font.
class Draughtsman
{
public:
    explicit Draughtsman(const Typesetter& typesetter) : m_typesetter(typesetter) {}

    void add(const Scale& scale)
    {
        for (int mm = scale.first; mm <= scale.last; ++mm) {
            const QPointF at = scale.zero + scale.along * mm;
            m_drawing.rules << QLineF(at, at + scale.marks * lengthAt(mm));
            if (mm % scale.numberEvery == 0 && qAbs(mm) >= scale.leastNumber)
                addNumber(signedText(mm, scale.first < 0), at + scale.marks * (markOfTen + numberSize * mmPerPoint));
        }
    }

    /// Lines below each other; returns where the next would begin.
    qreal add(const QString& text, const TextStyle& style, QPointF at, qreal width)
    {
        for (const Line& line : m_typesetter.text(printableText(text), style, width, Align::Left)) {
            m_drawing.add(line.drawing, at);
            at.ry() += line.height;
        }
        return at.y();
    }

    void addCross(QPointF centre)
    {
        constexpr int reach = calibrationReach;
        const Scale across{.zero = centre, .along = {1, 0}, .marks = {0, 1}, .first = -reach, .last = reach};
        const Scale down{.zero = centre, .along = {0, 1}, .marks = {1, 0}, .first = -reach, .last = reach};
        for (Scale scale : {across, down}) {
            m_drawing.rules << QLineF(centre - scale.along * reach, centre + scale.along * reach);
            scale.numberEvery = 5;
            scale.leastNumber = 10;
            add(scale);
        }
    }

    void addFrame(const QRectF& frame)
    {
        m_drawing.frames << frame;
        const auto scale = [](QPointF zero, QPointF along, QPointF marks, qreal first, qreal last) {
            return Scale{.zero = zero,
                         .along = along,
                         .marks = marks,
                         .first = static_cast<int>(first),
                         .last = static_cast<int>(last),
                         .leastNumber = static_cast<int>(first) + 1};
        };
        add(scale({0, frame.top()}, {1, 0}, {0, -1}, frame.left(), frame.right()));
        add(scale({0, frame.bottom()}, {1, 0}, {0, 1}, frame.left(), frame.right()));
        add(scale({frame.left(), 0}, {0, 1}, {-1, 0}, frame.top(), frame.bottom()));
        add(scale({frame.right(), 0}, {0, 1}, {1, 0}, frame.top(), frame.bottom()));
    }

    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }

private:
    void addNumber(const QString& number, QPointF centre)
    {
        for (const Line& line : m_typesetter.text(number, {.size = numberSize}, numberWidth, Align::Centre))
            m_drawing.add(line.drawing, centre - QPointF(numberWidth, line.height) / 2);
    }

    const Typesetter& m_typesetter;
    Drawing m_drawing;
};

QString signedMm(qreal mm)
{
    return (mm > 0 ? u"+"_s : QString()) + QString::number(mm, 'f', 1);
}

} // namespace

Result<Sheet> calibrationSheet(const Paper& paper, const QString& printer, QPointF shift)
{
    const auto typesetter = Typesetter::forTypeface(Typeface::Sans);
    if (!typesetter)
        return std::unexpected(typesetter.error());
    const QSizeF size(paper.width, paper.height);
    const QRectF frame =
        QRectF({}, size).adjusted(calibrationInset, calibrationInset, -calibrationInset, -calibrationInset);
    Draughtsman draughtsman(*typesetter);
    draughtsman.addFrame(frame);
    draughtsman.addCross(frame.center());
    const QString title = u"打印位置校准"_s;
    const qreal width = frame.width() - 2 * textGap;
    QPointF at = frame.topLeft() + QPointF(textGap, textGap / 2);
    at.setY(draughtsman.add(title, titleStyle, at, width));
    at.setY(draughtsman.add(
        u"%1　%2　已修正：右 %3 毫米，下 %4 毫米"_s.arg(printer, paper.name, signedMm(shift.x()), signedMm(shift.y())),
        wordStyle, at, width));
    draughtsman.add(u"纸边对齐对折，横竖各一次。折痕在十字上压住的数，就是还要加上的修正（右、下为正）。"
                    u"不便折时用尺量：框线离纸边应为 %1 毫米，其余数字是离左边、上边的毫米数。"_s.arg(calibrationInset),
                    wordStyle, at, width);
    return Sheet{.title = title,
                 .family = typesetter->family(),
                 .substituteFont = typesetter->isSubstitute(),
                 .paper = size,
                 .copies = 1,
                 .pages = {{.drawing = draughtsman.drawing()}},
                 .shift = shift};
}

} // namespace guitai
