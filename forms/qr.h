// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QBitArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace guitai {

/// The dark and light squares of a QR code, without its quiet zone.
struct QrMatrix
{
    static constexpr int quietZone = 4; ///< light modules that a reader needs on each side (ISO/IEC 18004)

    int size = 0;
    QBitArray dark; ///< row by row

    /// Dark areas, merged along each row, in `box` with the quiet zone inside it.
    [[nodiscard]] QList<QRectF> squares(const QRectF& box) const;
};

/// Error: InputInvalid when the text is empty or longer than a QR code holds.
[[nodiscard]] Result<QrMatrix> qrMatrix(const QString& text);

} // namespace guitai
