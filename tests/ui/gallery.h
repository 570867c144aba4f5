// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStandardItemModel>
#include <QWidget>

class QGridLayout;

namespace guitai::test {

/// Every widget of ui/widgets in its states, for pictures and for tests that ask something of all of them.
class Gallery : public QWidget
{
public:
    Gallery();

private:
    [[nodiscard]] QWidget* fields();
    [[nodiscard]] QWidget* judgement();
    [[nodiscard]] QWidget* deadlines();
    [[nodiscard]] QWidget* steps();
    [[nodiscard]] QWidget* happened();
    [[nodiscard]] QWidget* plainControls();
    [[nodiscard]] QWidget* nothingYet();

    ManualClock m_clock;
    QStandardItemModel m_candidates;
};

/// All icons with their names, for looking at.
class IconSheet : public QWidget
{
public:
    IconSheet();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace guitai::test
