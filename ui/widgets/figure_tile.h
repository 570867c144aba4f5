// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QList>

namespace guitai {

struct Figure
{
    QString caption; ///< "In time"
    QString value;   ///< "97.4%"
    QString note;    ///< target and base: "Target ≥ 98% · 76 / 78"
    State state = State::Waiting;
    QString stateText;  ///< the state in a word, for assistive techniques
    QList<qreal> trend; ///< oldest first; drawn as a line if there are at least two
};

/// A figure of the dashboard. Pressing it opens what it counts.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);
    explicit FigureTile(const Figure& figure, QWidget* parent = nullptr);

    void setFigure(const Figure& figure);
    [[nodiscard]] const Figure& figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTrend(QPainter& painter, const QRectF& area) const;

    Figure m_figure;
};

} // namespace guitai
