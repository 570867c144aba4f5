// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_chart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/roles.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace guitai {

namespace {

constexpr QSize usual{320, 190};
constexpr qint64 fewestLines = 3;
constexpr qint64 mostLines = 5;
constexpr qreal lineStroke = 2;
constexpr qreal haloStroke = 3 * lineStroke;

} // namespace

BarChart::BarChart(Shape shape, QWidget* parent) : QChartView(parent), m_shape(shape)
{
    registerAccessibleRoles();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a stop without a name else
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setAcceptHoverEvents(false);
}

void BarChart::show(const ChartFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_face.bars.size()) - 1));
    m_second = m_second && hasLine();
    build();
    speak();
}

bool BarChart::hasLine() const
{
    return !m_face.bars.isEmpty() && m_face.bars.first().second.has_value();
}

qint64 BarChart::highest() const
{
    qint64 highest = 1;
    for (const auto& bar : m_face.bars)
        highest = std::max({highest, bar.value, bar.second.value_or(0)});
    return highest;
}

/// Rows need no scale: each says its number.
double BarChart::scaleEnd() const
{
    return static_cast<double>(isColumns() ? gridLines() * gridStep() : highest());
}

/// The distance of the grid's lines: 1, 2 or 5 and noughts, so that there are three to six.
qint64 BarChart::gridStep() const
{
    for (qint64 decade = 1;; decade *= 10)
        for (const qint64 step : {decade, 2 * decade, 5 * decade})
            if (highest() <= mostLines * step)
                return step;
}

/// Above the ground.
qint64 BarChart::gridLines() const
{
    const qint64 step = gridStep();
    return std::max<qint64>((highest() + step - 1) / step, fewestLines);
}

void BarChart::build()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_halo = m_line = nullptr;
    auto* along = new QBarCategoryAxis;
    for (qsizetype i = 0; i < m_face.bars.size(); ++i)
        along->append(QString::number(i));
    auto* value = new QValueAxis;
    value->setRange(0, scaleEnd());
    chart()->addAxis(along, isColumns() ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(value, isColumns() ? Qt::AlignLeft : Qt::AlignBottom);
    addBars(along, value);
    if (hasLine())
        addLine(along, value);
    for (QAbstractAxis* axis : QList<QAbstractAxis*>{along, value})
        axis->setVisible(false); // Qt Charts cuts labels that it finds too long: scale and words are ours
    colour();
    place();
}

void BarChart::addBars(QAbstractAxis* along, QAbstractAxis* value)
{
    auto* set = new QBarSet(QString());
    for (const auto& bar : std::as_const(m_face.bars))
        *set << static_cast<qreal>(bar.value);
    if (!isColumns()) // Qt Charts begins at the bottom, the eye at the top
        for (int i = 0; i < set->count(); ++i)
            set->replace(i, static_cast<qreal>(m_face.bars.at(set->count() - 1 - i).value));
    if (isColumns())
        m_bars = new QBarSeries;
    else
        m_bars = new QHorizontalBarSeries;
    m_bars->setBarWidth(thickness);
    m_bars->append(set);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(along);
    m_bars->attachAxis(value);
}

void BarChart::addLine(QAbstractAxis* along, QAbstractAxis* value)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < m_face.bars.size(); ++i)
        if (const auto point = m_face.bars.at(i).second)
            points << QPointF(static_cast<qreal>(i), static_cast<qreal>(*point));
    for (auto** line : {&m_halo, &m_line}) {
        *line = new QLineSeries;
        (*line)->append(points);
        chart()->addSeries(*line);
        (*line)->attachAxis(along);
        (*line)->attachAxis(value);
    }
}

void BarChart::colour()
{
    if (!m_bars)
        return;
    const auto& theme = currentTheme();
    QColor bar = theme.accent;
    bar.setAlphaF(0.85F);
    auto* set = m_bars->barSets().first();
    set->setPen(Qt::NoPen);
    set->setBrush(bar);
    if (!m_line)
        return;
    m_halo->setPen(QPen(theme.surface, haloStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_line->setPen(QPen(theme.good, lineStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void BarChart::place()
{
    if (!m_face.bars.isEmpty())
        chart()->setPlotArea(plot());
    viewport()->update();
}

void BarChart::setCurrent(int bar, bool second)
{
    if (m_face.bars.isEmpty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_face.bars.size()) - 1);
    m_second = second && m_face.bars.at(m_current).second;
    speak();
    viewport()->update();
}

/// The one that has the keyboard, told to assistive techniques.
void BarChart::speak()
{
    if (m_face.bars.isEmpty())
        return;
    const auto& bar = m_face.bars.at(m_current);
    setAccessibleDescription(m_second ? bar.secondSpoken : bar.spoken);
    if (!hasFocus())
        return;
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_face.bars.size()) - 1;
    const int on = isColumns() ? Qt::Key_Right : Qt::Key_Down;
    const int back = isColumns() ? Qt::Key_Left : Qt::Key_Up;
    const int key = event->key();
    if (last < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (key == on || key == back)
        setCurrent(m_current + (key == on ? 1 : -1), m_second);
    else if (hasLine() && (key == Qt::Key_Up || key == Qt::Key_Down))
        setCurrent(m_current, !m_second);
    else if (key == Qt::Key_Home)
        setCurrent(0, m_second);
    else if (key == Qt::Key_End)
        setCurrent(last, m_second);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT chosen(m_current, m_second);
    else
        event->ignore();
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    m_pressed = bar >= 0 && event->button() == Qt::LeftButton;
    if (m_pressed)
        setCurrent(bar, meansSecond(bar, event->position()));
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_pressed, false) && barAt(event->position()) == m_current)
        Q_EMIT chosen(m_current, m_second);
}

bool BarChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else if (hasLine())
        QToolTip::showText(help->globalPos(), m_face.bars.at(bar).spoken + u'\n' + m_face.bars.at(bar).secondSpoken,
                           this);
    else
        QToolTip::showText(help->globalPos(), m_face.bars.at(bar).spoken, this);
    return true;
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void BarChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        colour();
}

QSize BarChart::sizeHint() const
{
    return usual;
}

QSize BarChart::minimumSizeHint() const
{
    return {usual.width() / 2, usual.height() * 4 / 5};
}

} // namespace guitai
