// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/widgets/roles.h"

namespace guitai {

namespace {

constexpr int knob = 24;

void paintKnob(QPainter& painter, const QRectF& circle, Stage::Standing standing, const QString& number)
{
    const Theme& theme = currentTheme();
    switch (standing) {
    case Stage::Standing::Done:
        paintBox(painter, circle, knob / 2.0, theme.goodSoft, theme.good);
        paintState(painter, circle.adjusted(5, 5, -5, -5), State::Done);
        return;
    case Stage::Standing::Current:
        paintBox(painter, circle, knob / 2.0, theme.accent, Qt::transparent);
        painter.setPen(theme.onAccent);
        break;
    case Stage::Standing::Open:
        paintBox(painter, circle, knob / 2.0, theme.surface, theme.controlLine);
        painter.setPen(theme.muted);
        break;
    }
    painter.setFont(fontFor(FontRole::Caption));
    painter.drawText(circle, Qt::AlignCenter, number);
}

} // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Stepper::Stepper(const QList<Stage>& stages, QWidget* parent) : Stepper(parent)
{
    setStages(stages);
}

QString Stepper::spoken(const Stage& stage)
{
    const QString label = stage.note.isEmpty() ? stage.label : tr("%1 (%2)").arg(stage.label, stage.note);
    switch (stage.standing) {
    case Stage::Standing::Open:
        return tr("%1: open").arg(label);
    case Stage::Standing::Current:
        return tr("%1: now").arg(label);
    case Stage::Standing::Done:
        return tr("%1: done").arg(label);
    }
    Q_UNREACHABLE();
}

void Stepper::setStages(const QList<Stage>& stages)
{
    m_stages = stages;
    QStringList words;
    for (const auto& stage : m_stages)
        words << spoken(stage);
    setAccessibleName(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    const QFontMetrics body(fontFor(FontRole::Strong));
    const QFontMetrics caption(fontFor(FontRole::Caption));
    int width = 0;
    for (const auto& stage : m_stages)
        width += qMax(body.horizontalAdvance(stage.label), caption.horizontalAdvance(stage.note)) + 2 * metrics::grid;
    return {width, knob + metrics::halfGrid + body.height() + caption.height()};
}

void Stepper::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal each = static_cast<qreal>(width()) / static_cast<qreal>(qMax<qsizetype>(1, m_stages.size()));
    const int labelHeight = QFontMetrics(fontFor(FontRole::Strong)).height();
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage& stage = m_stages.at(i);
        const qreal middle = each * (static_cast<qreal>(i) + 0.5);
        const bool done = stage.standing == Stage::Standing::Done;
        if (i + 1 < m_stages.size()) {
            painter.setPen(QPen(done ? theme.good : theme.controlLine, 1.5));
            painter.drawLine(QPointF(middle + knob / 2.0 + metrics::halfGrid, knob / 2.0),
                             QPointF(middle + each - knob / 2.0 - metrics::halfGrid, knob / 2.0));
        }
        paintKnob(painter, QRectF(middle - knob / 2.0, 0, knob, knob), stage.standing, QString::number(i + 1));
        const bool current = stage.standing == Stage::Standing::Current;
        painter.setFont(fontFor(current ? FontRole::Strong : FontRole::Body));
        painter.setPen(stage.standing == Stage::Standing::Open ? theme.muted : theme.text);
        const QRectF label(middle - each / 2, knob + metrics::halfGrid, each, labelHeight);
        painter.drawText(label, Qt::AlignCenter, stage.label);
        painter.setFont(fontFor(FontRole::Caption));
        painter.setPen(theme.muted);
        painter.drawText(label.translated(0, labelHeight), Qt::AlignHCenter | Qt::AlignTop, stage.note);
    }
}

} // namespace guitai
