// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/metrics.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr QStringView sheet = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @controlLine; padding: 4px; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border: 2px solid transparent; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; border-color: @accent; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: @scrollBarpx; }
QScrollBar:horizontal { height: @scrollBarpx; }
QScrollBar::handle { background: @controlLine; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { color: @muted; padding: 6px 14px; border: 2px solid transparent; border-radius: 6px; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @accent; background: @accentSoft; font-weight: bold; }
QTabBar::tab:selected:focus { border-color: @accent; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; }
QSplitter::handle { background: transparent; }
QStatusBar { background: @surface; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QProgressBar { background: @background; border: 1px solid @line; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    // Longer names first: @accent is the beginning of @accentSoft.
    const std::pair<QStringView, QString> words[]{
        {u"@accentSoft", theme.accentSoft.name()}, {u"@accent", theme.accent.name()},
        {u"@background", theme.background.name()}, {u"@controlLine", theme.controlLine.name()},
        {u"@hover", theme.hover.name()},           {u"@line", theme.line.name()},
        {u"@muted", theme.muted.name()},           {u"@scrollBar", QString::number(metrics::scrollBar)},
        {u"@surface", theme.surface.name()},       {u"@text", theme.text.name()},
    };
    QString filled = sheet.toString();
    for (const auto& [word, value] : words)
        filled.replace(word.toString(), value);
    Q_ASSERT(!filled.contains(u'@'));
    return filled;
}

} // namespace guitai
