// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/print_shift.h"

#include "forms/pdf_file.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// CUPS allows no slash in the name of a printer.
QString groupOf(const QString& printer, const QSizeF& paper)
{
    return u"printers/%1/%2x%3"_s.arg(printer).arg(paper.width()).arg(paper.height());
}

qreal bounded(qreal shift)
{
    return qBound(-largestShift, shift, largestShift);
}

} // namespace

QPointF shiftFor(const QString& printer, const QSizeF& paper)
{
    QSettings settings;
    settings.beginGroup(groupOf(printer, paper));
    return {bounded(settings.value(u"right"_s).toReal()), bounded(settings.value(u"down"_s).toReal())};
}

void setShift(const QString& printer, const QSizeF& paper, QPointF shift)
{
    QSettings settings;
    settings.beginGroup(groupOf(printer, paper));
    settings.setValue(u"right"_s, bounded(shift.x()));
    settings.setValue(u"down"_s, bounded(shift.y()));
}

Result<PrintJob> jobFor(Sheet sheet, const QString& printer)
{
    sheet.shift = shiftFor(printer, sheet.paper);
    auto pdf = toPdf(sheet);
    if (!pdf)
        return std::unexpected(std::move(pdf.error()));
    return PrintJob{.title = sheet.title, .paper = sheet.paper, .pdf = std::move(*pdf)};
}

} // namespace guitai
