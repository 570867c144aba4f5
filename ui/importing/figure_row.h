// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace guitai {

/// What was counted, in large figures over small words.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        QString caption;
        qint64 value = 0;
        Tone tone = Tone::Neutral; ///< of a figure that asks for something
    };

    explicit FigureRow(QWidget* parent = nullptr);

    void show(const QList<Figure>& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QHBoxLayout* m_row;
    QList<Figure> m_figures;
    QList<QLabel*> m_values;
};

} // namespace guitai
