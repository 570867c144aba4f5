// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QString>

class QColor;
class QLabel;
class QWidget;

namespace guitai {

/// A label that takes its text for what it is: names come from outside and may look like markup.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr, FontRole role = FontRole::Body);

/// The same in the caption's type, and muted in either theme.
[[nodiscard]] QLabel* captionLabel(const QString& text, QWidget* parent = nullptr);

/// The colour of a widget's text. It does not follow a change of theme: ask for it again then.
void setInk(QWidget& widget, const QColor& ink);

} // namespace guitai
