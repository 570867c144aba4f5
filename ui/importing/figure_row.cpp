// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/figure_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace guitai {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(4 * metrics::grid);
}

void FigureRow::show(const QList<Figure>& figures)
{
    m_figures = figures;
    m_values.clear();
    while (auto* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const auto& figure : m_figures) {
        const QString value = QLocale().toString(figure.value);
        auto* pair = new QWidget(this);
        auto* column = new QVBoxLayout(pair);
        column->setContentsMargins({});
        column->setSpacing(0);
        m_values << plainLabel(value, pair, FontRole::Figure);
        column->addWidget(m_values.last());
        column->addWidget(captionLabel(figure.caption, pair));
        m_row->addWidget(pair);
        spoken << figure.caption + u' ' + value;
    }
    m_row->addStretch(1);
    setAccessibleName(spoken.join(u'\n'));
    colour();
}

void FigureRow::colour()
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const Tone tone = m_figures.at(i).tone;
        setInk(*m_values.at(i), tone == Tone::Neutral ? currentTheme().text : currentTheme().ink(tone));
    }
}

void FigureRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colour();
}

} // namespace guitai
