// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/page_frame.h"

#include "forms/printable_text.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal partGap = 1.2;            // mm between the head and the body, and between body and foot
constexpr qreal columnGap = 3;            // mm between texts of one line
constexpr qreal markHeight = 6.4;         // mm
constexpr qreal leastTitleSpacing = 0.15; // of the letter size

qreal addLines(Drawing& drawing, const QList<Line>& lines, QPointF at)
{
    for (const Line& line : lines) {
        drawing.add(line.drawing, at);
        at.ry() += line.height;
    }
    return at.y();
}

/// Short titles are spaced out as Chinese forms do; long ones are not.
qreal titleSpacing(const QString& title, qreal size)
{
    return title.size() <= 8 ? size * 0.4 : title.size() <= 14 ? size * leastTitleSpacing : 0;
}

QStringList markWords(SheetMarks marks)
{
    QStringList words;
    if (marks & SheetMark::Void)
        words << u"作废"_s;
    if (marks & SheetMark::Reprint)
        words << u"补打"_s;
    if (marks & SheetMark::Backfilled)
        words << u"补填"_s;
    return words;
}

} // namespace

PageFrame::PageFrame(const FormTemplate& form, const Paper& paper, const FieldValues& values, const PrintRun& run,
                     const Typesetter& typesetter)
    : m_form(form), m_values(values), m_run(run), m_typesetter(typesetter), m_width(paper.usableWidth())
{
    const QString number = form.head.qr.isEmpty() ? QString() : values.texts.value(form.head.qr);
    if (auto code = qrMatrix(number)) // before the number is given there is no code
        m_code = std::move(*code);
}

PageFrame::Part PageFrame::head(const QString& copyLabel) const
{
    Part head;
    const bool hasCode = !m_form.head.qr.isEmpty();
    if (m_code)
        head.drawing.codes << QrMark{{m_width - m_form.head.qrSize, 0, m_form.head.qrSize, m_form.head.qrSize},
                                     *m_code};
    addMarks(head.drawing);
    const qreal titleBottom = addTitle(head.drawing);
    const qreal bottom = addNumbers(head.drawing, titleBottom, copyLabel);
    head.height = std::max(bottom, hasCode ? m_form.head.qrSize : 0) + partGap;
    return head;
}

qreal PageFrame::addTitle(Drawing& drawing) const
{
    const qreal side = std::max(m_form.head.qr.isEmpty() ? 0 : m_form.head.qrSize + columnGap,
                                m_run.marks ? 2 * markHeight + columnGap : 0);
    const qreal width = m_width - 2 * side;
    const qreal y = addLines(
        drawing, m_typesetter.text(m_form.head.above.filled(m_values), {m_form.size + 1}, width, Align::Centre),
        {side, 0});
    const TextStyle style{m_form.titleSize, true, titleSpacing(m_form.title, m_form.titleSize)};
    return addLines(drawing, m_typesetter.text(m_form.title, style, width, Align::Centre), {side, y});
}

/// One line under the title: number, case number, purpose of the copy. What is missing leaves its room to the number,
/// which is read out and must not be torn.
qreal PageFrame::addNumbers(Drawing& drawing, qreal top, const QString& copyLabel) const
{
    const qreal width = m_width - (m_form.head.qr.isEmpty() ? 0 : m_form.head.qrSize + columnGap);
    const TextStyle style{m_form.size};
    const QList<Line> copy = m_typesetter.text(copyLabel, style, width / 3, Align::Right);
    const auto beside = m_form.head.middle.filled(m_values);
    const bool alone = copyLabel.isEmpty() && beside.isEmpty();
    const qreal leftWidth = alone ? width : width * 0.4;
    const qreal middleWidth = width - width * 0.4 - width / 3 - 2 * columnGap;
    const qreal left = addLines(
        drawing, m_typesetter.text(m_form.head.left.filled(m_values), style, leftWidth, Align::Left), {0, top});
    const qreal middle =
        addLines(drawing, m_typesetter.text(beside, style, middleWidth, Align::Left), {leftWidth + columnGap, top});
    const qreal right = addLines(drawing, copy, {width * 2 / 3, top});
    return std::max({left, middle, right});
}

/// Framed words at the upper left, two beside each other.
void PageFrame::addMarks(Drawing& drawing) const
{
    const TextStyle style{12, true};
    qreal x = 0.5;
    for (const QString& word : markWords(m_run.marks)) {
        const qreal width = m_typesetter.width(word, style) + 2.4;
        const QRectF frame(x, 0.5, width, markHeight);
        drawing.outlines << frame;
        const QList<Line> lines = m_typesetter.text(word, style, width, Align::Centre);
        addLines(drawing, lines, {x, frame.center().y() - heightOf(lines) / 2});
        x += width + 1.5;
    }
}

PageFrame::Part PageFrame::foot(qsizetype page, qsizetype pages) const
{
    Part foot;
    const TextStyle style{m_form.size};
    QString right = u"第 %1 页 共 %2 页"_s.arg(page).arg(pages);
    if (m_run.printedAt.isValid())
        right += u"　打印 "_s + m_run.printedAt.toString(u"yyyy-MM-dd HH:mm"_s);
    const qreal rightWidth = m_typesetter.width(right, style) + 1;
    const qreal noteWidth = m_width - rightWidth - columnGap;
    const QList<Line> note =
        m_typesetter.text(m_form.note.filled(m_values), style, std::max(noteWidth, 40.0), Align::Left);
    const bool below = noteWidth < 40 && !note.isEmpty(); // on narrow paper the page number stands under the note
    const qreal noteBottom = addLines(foot.drawing, note, {0, partGap});
    foot.height = addLines(foot.drawing, m_typesetter.text(right, style, m_width, Align::Right),
                           {0, below ? noteBottom : partGap});
    foot.height = std::max(foot.height, noteBottom);
    return foot;
}

} // namespace guitai
