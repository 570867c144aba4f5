// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace guitai {

/// Holds a column of a page to one width, so that a refresh never moves it: so many pixels at letters of the usual
/// size, more at larger ones. Belongs to the column.
class HeldWidth : public QObject
{
public:
    HeldWidth(QWidget& column, int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold();

    QWidget& m_column;
    int m_width;
};

} // namespace guitai
