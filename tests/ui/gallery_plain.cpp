// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QMetaEnum>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guitai::test {

namespace {

template <class Control, class... Arguments>
Control* named(const QString& name, Arguments&&... arguments)
{
    auto* made = new Control(std::forward<Arguments>(arguments)...);
    made->setAccessibleName(name);
    return made;
}

} // namespace

/// Qt's own controls, as ThemeStyle draws them.
QWidget* Gallery::plainControls()
{
    auto* card = new Card(u"控件"_s);
    auto* grid = new QGridLayout;
    auto* primary = new QPushButton(iconOf(Icon::Print), u"打印"_s);
    makePrimary(*primary);
    auto* plain = new QPushButton(u"导出"_s);
    auto* off = new QPushButton(iconOf(Icon::Pdf), u"不可用"_s);
    off->setEnabled(false);
    auto* tool = named<QToolButton>(u"筛选"_s);
    tool->setIcon(iconOf(Icon::Filter));
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setAutoRaise(true);
    auto* told = new QCheckBox(u"已告知收费"_s);
    told->setChecked(true);
    auto* mine = new QCheckBox(u"只看我的"_s);
    auto* own = new QRadioButton(u"自用"_s);
    own->setChecked(true);
    auto* shared = new QRadioButton(u"共用"_s);
    auto* estate = named<QComboBox>(u"楼盘"_s);
    estate->addItems({u"全部楼盘"_s, u"顺发恒园"_s});
    auto* copies = named<QSpinBox>(u"份数"_s);
    auto* tabs = named<QTabBar>(u"案卷"_s);
    tabs->setExpanding(false);
    for (const auto& text : {u"派工单"_s, u"联系单"_s, u"回访"_s})
        tabs->addTab(text);
    auto* list = named<QListWidget>(u"工人"_s);
    list->addItems({u"王师傅"_s, u"周师傅"_s, u"<b>陈</b>"_s});
    list->setCurrentRow(0);
    list->setFixedHeight(112);
    const QList<QList<QWidget*>> rows{{primary, plain, off}, {told, mine, tool}, {own, shared}, {estate, copies}};
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            grid->addWidget(rows.at(row).at(column), row, column);
    }
    card->body().addLayout(grid);
    card->body().addWidget(tabs);
    card->body().addWidget(list);
    return card;
}

namespace {

constexpr int columns = 8;
constexpr int cell = 108;
constexpr int rowHigh = 76;

} // namespace

IconSheet::IconSheet()
{
    const int count = QMetaEnum::fromType<Icon::Name>().keyCount();
    resize(columns * cell, ((count + columns - 1) / columns) * rowHigh + 16);
}

void IconSheet::paintEvent(QPaintEvent*)
{
    const auto names = QMetaEnum::fromType<Icon::Name>();
    QPainter painter(this);
    painter.setFont(fontFor(FontRole::Caption));
    for (int i = 0; i < names.keyCount(); ++i) {
        const auto name = static_cast<Icon::Name>(names.value(i));
        const QRect place(i % columns * cell, i / columns * rowHigh + 8, cell, rowHigh);
        iconOf(name).paint(&painter, QRect(place.left() + 14, place.top() + 4, 40, 40));
        iconOf(name, Tone::Accent).paint(&painter, QRect(place.left() + 62, place.top() + 16, 18, 18));
        iconOf(name).paint(&painter, QRect(place.left() + 84, place.top() + 16, 18, 18), Qt::AlignCenter,
                           QIcon::Disabled);
        painter.setPen(currentTheme().muted);
        painter.drawText(place.adjusted(0, 48, 0, 0), Qt::AlignHCenter, QString::fromLatin1(names.key(i)));
    }
}

} // namespace guitai::test
