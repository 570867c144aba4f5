// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/qr.h"

#include <memory>
#include <qrencode.h>

namespace guitai {

QList<QRectF> QrMatrix::squares(const QRectF& box) const
{
    QList<QRectF> all;
    const qreal module = box.width() / (size + 2 * quietZone);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size;) {
            const int start = column;
            while (column < size && dark.testBit(row * size + column))
                ++column;
            if (column > start)
                all << QRectF(box.left() + (quietZone + start) * module, box.top() + (quietZone + row) * module,
                              (column - start) * module, module);
            else
                ++column;
        }
    }
    return all;
}

Result<QrMatrix> qrMatrix(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return fail(Error::Code::InputInvalid, {QStringLiteral("QR"), text.left(80)});
    QrMatrix matrix{code->width, QBitArray(qsizetype{code->width} * code->width)};
    for (int i = 0; i < matrix.dark.size(); ++i)
        matrix.dark.setBit(i, (code->data[i] & 1) != 0);
    return matrix;
}

} // namespace guitai
