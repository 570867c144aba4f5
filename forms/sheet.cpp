// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheet.h"

#include "forms/flow.h"
#include "forms/page_filler.h"
#include "forms/page_frame.h"
#include "forms/printable_text.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal leastBody = 45; // mm

/// "第二联　客户联"; a single copy is not counted.
QStringList copyLabels(const QStringList& purposes)
{
    if (purposes.size() < 2)
        return {printableText(purposes.value(0))};
    QStringList labels;
    for (qsizetype i = 0; i < purposes.size(); ++i)
        labels << u"第%1联　%2"_s.arg(u"一二三四五六七八九"_s.mid(i, 1), printableText(purposes[i]));
    return labels;
}

} // namespace

QPageLayout Sheet::pageLayout() const
{
    const bool wide = paper.width() > paper.height();
    QPageSize size(wide ? paper.transposed() : paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    const bool named = size.id() != QPageSize::Custom;
    if (!named) // continuous paper has its own width and no orientation
        size = QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    QPageLayout layout(size, wide && named ? QPageLayout::Landscape : QPageLayout::Portrait, {},
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<Sheet> layOut(const FormTemplate& form, const Paper& paper, const FieldValues& values, const PrintRun& run)
{
    const auto typesetter = Typesetter::forTypeface(form.typeface);
    if (!typesetter)
        return std::unexpected(typesetter.error());

    const PageFrame frame(form, paper, values, run, *typesetter);
    const QStringList labels = copyLabels(run.copies.value_or(paper.copies));
    QList<PageFrame::Part> heads;
    qreal headHeight = 0;
    for (const QString& label : labels) {
        heads << frame.head(label);
        headHeight = std::max(headHeight, heads.last().height);
    }
    const qreal footHeight = frame.foot(999, 999).height;
    const QRectF body(paper.margins.left(), paper.margins.top() + headHeight, paper.usableWidth(),
                      paper.usableHeight() - headHeight - footHeight);
    if (body.height() < leastBody)
        return fail(Error::Code::InputInvalid, {form.title, u"head and foot leave %1 mm"_s.arg(body.height())});

    Sheet sheet{form.title,
                typesetter->family(),
                typesetter->isSubstitute(),
                {paper.width, paper.height},
                static_cast<int>(labels.size()),
                {}};
    if (const QString number = values.texts.value(u"number"_s); !number.isEmpty())
        sheet.title += u' ' + printableText(number);
    const QList<Drawing> bodies = PageFiller(flowRows(form, paper.usableWidth(), values, *typesetter), body).fill();
    for (const PageFrame::Part& head : heads) {
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            SheetPage page{bodies[i], run.marks.testFlag(SheetMark::Void)};
            page.drawing.add(head.drawing, {paper.margins.left(), paper.margins.top()});
            page.drawing.add(frame.foot(i + 1, bodies.size()).drawing, {paper.margins.left(), body.bottom()});
            sheet.pages << page;
        }
    }
    return sheet;
}

} // namespace guitai
