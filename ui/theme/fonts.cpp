// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QFont font(qreal points, QFont::Weight weight = QFont::Normal)
{
    // The names of the same face in other packages follow, then what the system has.
    QFont made(QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"sans-serif"_s});
    made.setPointSizeF(points);
    made.setWeight(weight);
    return made;
}

} // namespace

QFont fontFor(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return font(10.5);
    case FontRole::Strong:
        return font(10.5, QFont::Bold);
    case FontRole::Caption: {
        QFont caption = font(9);
        caption.setLetterSpacing(QFont::PercentageSpacing, 102);
        return caption;
    }
    case FontRole::Section:
        return font(12, QFont::Bold);
    case FontRole::Page:
        return font(14, QFont::Bold);
    case FontRole::Figure:
        return font(20, QFont::Bold);
    }
    Q_UNREACHABLE();
}

bool canShowChinese()
{
    return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace guitai
