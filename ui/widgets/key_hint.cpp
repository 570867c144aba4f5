// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace guitai {

KeyHint::KeyHint(const QKeySequence& key, QWidget* parent) : QWidget(parent), m_text(textOf(key))
{
    registerAccessibleRoles();
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString KeyHint::textOf(const QKeySequence& key)
{
    // As the key caps say it, also on a Chinese keyboard: not 回车, and not Return.
    return key.toString(QKeySequence::PortableText).replace(u"Return"_s, u"Enter"_s);
}

QSize KeyHint::sizeFor(const QString& text)
{
    const QFontMetrics caption(fontFor(FontRole::Caption));
    return {qMax(metrics::chipHeight, caption.horizontalAdvance(text) + 12),
            qMax(metrics::chipHeight, caption.height())};
}

void KeyHint::paint(QPainter& painter, const QRectF& rect, const QString& text, const QColor& ink)
{
    QColor border = ink;
    border.setAlphaF(0.4F);
    paintBox(painter, rect, metrics::halfGrid, Qt::transparent, border);
    const PainterScope scope(painter);
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, currentTheme().muted);
}

} // namespace guitai
