// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

class QIODevice;

namespace guitai {

/// A photo or scan, made smaller where it does not fit `most`. None where the file is no picture of a kind that
/// cameras, scanners and screens make, is damaged, or would take too much memory.
[[nodiscard]] std::optional<QImage> readPicture(QIODevice& file, QSize most);

} // namespace guitai
