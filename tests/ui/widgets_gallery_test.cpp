// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/shown.h"
#include "ui/theme/theme_follower.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

namespace guitai {

namespace {

QList<QWidget*> focusable(const QWidget& window)
{
    QList<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus &&
            widget->focusProxy() == nullptr)
            found << widget;
    }
    return found;
}

std::string nameOf(const QWidget& widget)
{
    return widget.metaObject()->className() + (' ' + widget.accessibleName().toStdString());
}

/// Pixels whose colour is the accent's.
int accentIn(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb accent = currentTheme().accent.rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += (image.pixel(x, y) | 0xFF000000) == accent ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("whatever can have the keyboard has a name and a role")
{
    test::Gallery gallery;
    const test::Shown shown(gallery);
    const auto widgets = focusable(gallery);
    CHECK(widgets.size() > 20);
    for (auto* widget : widgets) {
        INFO(nameOf(*widget));
        auto* spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK(spoken->role() != QAccessible::NoRole);
        CHECK(spoken->role() != QAccessible::Client);
    }
}

TEST_CASE("whatever has the keyboard shows a ring, in either theme")
{
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        applyTheme(*theme);
        test::Gallery gallery;
        const test::Shown shown(gallery);
        for (auto* widget : focusable(gallery)) {
            INFO(nameOf(*widget));
            gallery.setFocus();
            widget->clearFocus();
            const int before = accentIn(*widget);
            test::focus(*widget);
            const int after = accentIn(*widget);
            // Two pixels along most of the width, above or below.
            CHECK(std::abs(after - before) > widget->width() / 2);
        }
    }
    applyTheme(Theme::light());
}

TEST_CASE("no label takes a name for markup")
{
    const test::Gallery gallery;
    for (const auto* label : gallery.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Tab reaches all of a page and comes round")
{
    test::Gallery gallery;
    const test::Shown shown(gallery);
    QSet<const QWidget*> reached;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &gallery, Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    for (const auto* widget : focusable(gallery)) {
        INFO(nameOf(*widget));
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->inherits("QRadioButton"))
            CHECK(reached.contains(widget));
    }
}

} // namespace guitai
