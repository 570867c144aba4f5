// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme_follower.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QMetaEnum>
#include <QPixmap>
#include <cmath>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2: 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("every text can be read on every ground that it may stand on")
{
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const Theme& t = *theme;
        const QList<QColor> grounds{t.background, t.surface, t.hover, t.accentSoft};
        for (const auto& ground : grounds) {
            for (const auto& ink : {t.text, t.muted, t.accent, t.overdue, t.soon, t.good}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        }
        for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Soon, Tone::Overdue}) {
            for (const auto& ink : {t.ink(tone), t.text, t.muted}) {
                INFO(ink.name().toStdString() << " on " << t.soft(tone).name().toStdString());
                CHECK(contrast(ink, t.soft(tone)) >= 4.5);
            }
        }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.navigationText, t.navigation) >= 4.5);
        CHECK(contrast(t.navigationStrong, t.navigationChosen) >= 4.5);
        // A ring is no text: 3 is asked of it.
        CHECK(contrast(t.accent, t.background) >= 3);
    }
}

TEST_CASE("digits have one width in every role of type")
{
    for (const auto role :
         {FontRole::Body, FontRole::Strong, FontRole::Caption, FontRole::Section, FontRole::Page, FontRole::Figure}) {
        REQUIRE(QFontInfo(fontFor(role)).family() == u"Noto Sans CJK SC");
        const QFontMetricsF metrics(fontFor(role));
        for (char digit = '0'; digit <= '9'; ++digit)
            CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == metrics.horizontalAdvance(u'0'));
    }
}

TEST_CASE("every icon has its drawing, every drawing its name, and each leaves ink")
{
    const auto names = QMetaEnum::fromType<Icon::Name>();
    QStringList paths;
    for (int i = 0; i < names.keyCount(); ++i) {
        const auto name = static_cast<Icon::Name>(names.value(i));
        INFO(names.key(i));
        paths << iconPath(name);
        REQUIRE(QFile::exists(iconPath(name)));
        const QImage drawn = iconOf(name).pixmap(QSize(24, 24), 1.5).toImage();
        CHECK(drawn.width() == 36);
        int ink = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                ink += qAlpha(drawn.pixel(x, y)) > 128 ? 1 : 0;
        }
        CHECK(ink > 20);
    }
    for (const auto& file : QDir(u":/icons"_s).entryList())
        CHECK(paths.contains(u":/icons/"_s + file));
}

TEST_CASE("the palette says which theme is worn, and an icon follows it")
{
    ThemeFollower follower(*qApp, {.theme = ThemeChoice::Dark});
    CHECK(currentTheme() == Theme::dark());
    CHECK(isDark(paletteOf(Theme::dark())));
    const QIcon icon = iconOf(Icon::Add);
    const auto middle = [&] { return icon.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12); };
    CHECK(middle().lightness() > 128);
    follower.wear({.theme = ThemeChoice::Light});
    CHECK(currentTheme() == Theme::light());
    CHECK_FALSE(isDark(paletteOf(Theme::light())));
    CHECK(middle().lightness() < 128);
    follower.wear({.theme = ThemeChoice::System});
    CHECK(QApplication::palette() == paletteOf(currentTheme()));
    follower.wear({.theme = ThemeChoice::Light});
}

TEST_CASE("a font set late stays when its widget moves and when the theme changes")
{
    QWidget window;
    auto* card = new QWidget;
    auto* label = new QLabel(u"初判"_s, card);
    label->ensurePolished();
    label->setFont(fontFor(FontRole::Section));
    card->setParent(&window);
    CHECK(label->font().pointSizeF() == 12);
    applyTheme(Theme::dark());
    CHECK(label->font().pointSizeF() == 12);
    applyTheme(Theme::light());
}

} // namespace guitai
