// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace guitai {

/// The mouse wheel turns the value of this editor only while it has the keyboard; else it scrolls the page, on which
/// nothing shall change because somebody passes by.
void scrollPast(QWidget& editor);

} // namespace guitai
