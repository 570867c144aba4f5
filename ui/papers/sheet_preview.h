// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheet.h"

#include <QScrollArea>

namespace guitai {

/// The pages of a sheet below each other, as wide as there is room.
class SheetPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// The sheet outlives what is shown of it.
    void show(const Sheet& sheet);

    [[nodiscard]] QSize sizeHint() const override { return {560, 520}; }
};

} // namespace guitai
