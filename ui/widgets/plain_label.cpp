// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_label.h"

#include <QLabel>

namespace guitai {

QLabel* plainLabel(const QString& text, QWidget* parent, FontRole role)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role != FontRole::Body)
        label->setFont(fontFor(role));
    return label;
}

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent, FontRole::Caption);
    // A role instead of a colour: the palette of the other theme answers it as well.
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void setInk(QWidget& widget, const QColor& ink)
{
    QPalette palette = widget.palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    widget.setPalette(palette);
}

} // namespace guitai
