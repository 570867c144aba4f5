// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/sheet_preview.h"

#include "forms/sheet_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace guitai {

namespace {

/// An A5 sheet across can be read.
constexpr QSize leastSize{640, 480};

/// Paper is white in either theme.
class Pages : public QWidget
{
public:
    explicit Pages(const Sheet& sheet) : m_sheet(sheet)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return static_cast<int>(static_cast<qreal>(m_sheet.pages.size()) * (pageHeight(width) + metrics::pageMargin)) +
               metrics::pageMargin;
    }
    QSize sizeHint() const override { return {520, heightForWidth(520)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal wide = width() - 2 * metrics::pageMargin;
        const qreal unitsPerMm = wide / m_sheet.paper.width();
        qreal top = metrics::pageMargin;
        for (qsizetype page = 0; page < m_sheet.pages.size(); ++page) {
            const QRectF paper(metrics::pageMargin, top, wide, pageHeight(width()));
            painter.fillRect(paper, Qt::white);
            painter.setPen(currentTheme().line);
            painter.drawRect(paper);
            painter.save();
            painter.translate(paper.topLeft());
            SheetPainter(m_sheet).paintPage(painter, page, unitsPerMm);
            painter.restore();
            top += paper.height() + metrics::pageMargin;
        }
    }

private:
    [[nodiscard]] qreal pageHeight(int width) const
    {
        return (width - 2 * metrics::pageMargin) * m_sheet.paper.height() / m_sheet.paper.width();
    }

    const Sheet& m_sheet;
};

} // namespace

SheetPreview::SheetPreview(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(leastSize);
    setAccessibleName(tr("The paper as it will come out"));
}

void SheetPreview::show(const Sheet& sheet)
{
    setWidget(new Pages(sheet));
    setAccessibleDescription(tr("%1, %n page(s)", nullptr, static_cast<int>(sheet.pages.size())).arg(sheet.title));
}

} // namespace guitai
