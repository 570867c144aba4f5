// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/multiline_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_dot.h"
#include "ui/widgets/step_button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/time_edit.h"
#include "ui/widgets/time_line.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace guitai::test {

namespace {

const QTimeZone zone("Asia/Shanghai");

QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, minute, second), zone).toUTC();
}

} // namespace

Gallery::Gallery() : m_clock(at(10, 32, 7))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    grid->setSpacing(metrics::cardGap);
    grid->addWidget(fields(), 0, 0);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(metrics::cardGap);
    middle->addWidget(judgement());
    middle->addWidget(deadlines());
    middle->addWidget(happened(), 1);
    grid->addLayout(middle, 0, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::cardGap);
    right->addWidget(steps());
    right->addWidget(plainControls());
    right->addWidget(nothingYet(), 1);
    grid->addLayout(right, 0, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    resize(1280, 920);
}

QWidget* Gallery::fields()
{
    auto* card = new Card(u"登记"_s);
    auto* search = new SearchBox;
    search->setPlaceholderText(u"房号 / 电话 / 姓名拼音 / 单号"_s);
    search->setModel(&m_candidates);
    auto* channel = new Segmented({{u"phone"_s, u"电话"_s}, {u"inPerson"_s, u"当面"_s}, {u"box"_s, u"信箱"_s}});
    channel->setValue(u"phone"_s);
    auto* fee = new MoneyEdit;
    fee->setValue(Money{12850});
    auto* promised = new TimeEdit(m_clock, zone);
    promised->setValue(at(16, 0));
    auto* text = new MultilineEdit;
    text->setText(u"厨房水龙头关不紧，一直滴水，水表也在走。"_s);
    auto* arrived = new TimeEdit(m_clock, zone);
    auto* tall = new MultilineEdit;
    tall->setLimit(12);
    tall->setText(u"太长的内容仍然原样保留。"_s);

    const QList<FieldRow*> rows{new FieldRow(u"来电"_s, search),       new FieldRow(u"渠道"_s, channel),
                                new FieldRow(u"内容"_s, text),         new FieldRow(u"收费（元）"_s, fee),
                                new FieldRow(u"承诺反馈"_s, promised), new FieldRow(u"到场时间"_s, arrived),
                                new FieldRow(u"备注"_s, tall)};
    FieldRow::align(rows);
    rows.at(5)->setProblem(u"到场不能早于通知（10:20）。请核对时间。"_s);
    for (auto* row : rows)
        card->body().addWidget(row);
    card->body().addStretch();
    return card;
}

QWidget* Gallery::judgement()
{
    auto* card = new Card(u"初判　业主承担 · 有偿服务"_s);
    card->setTone(Tone::Soon);
    card->setTrailing(captionLabel(u"依据 三(二)1"_s));
    card->body().addWidget(plainLabel(u"给排水：建安保修至 2021-06-30，已过。"_s));
    auto* again = new InlineProblem;
    again->setProblem(u"30 天内同部位修过，可能是返修。"_s, Tone::Soon);
    again->setAction(u"查看"_s);
    auto* wrong = new InlineProblem;
    wrong->setProblem(u"没有这个房号：3-1-5020。请从候选中选择。"_s);
    auto* remark = new InlineProblem;
    remark->setProblem(u"草稿已从上次断电前恢复。"_s, Tone::Accent);
    card->body().addWidget(again);
    card->body().addWidget(wrong);
    card->body().addWidget(remark);
    return card;
}

QWidget* Gallery::deadlines()
{
    auto* card = new Card(u"时限"_s);
    card->setTrailing(new StateDot(State::Soon, u"将超时"_s));
    auto* row = new QHBoxLayout;
    const auto chip = [&](const QString& label, const DeadlineTimes& times) {
        auto* made = new DeadlineChip(m_clock);
        made->setDeadline(label, times);
        row->addWidget(made);
    };
    chip(u"到场"_s, {at(10, 0), at(10, 38, 19), {}});
    chip(u"通知"_s, {at(10, 0), at(10, 31, 57), {}});
    chip(u"派单"_s, {at(10, 0), at(10, 5), at(10, 3)});
    chip(u"回访"_s, {at(10, 0), at(10, 0).addDays(2), {}});
    row->addStretch();
    card->body().addLayout(row);
    auto* dots = new QHBoxLayout;
    for (const auto& [state, word] : {std::pair{State::Waiting, u"待办"_s},
                                      {State::Soon, u"将超时"_s},
                                      {State::Overdue, u"超时"_s},
                                      {State::Done, u"办结"_s}})
        dots->addWidget(new StateDot(state, word));
    dots->addStretch();
    dots->addWidget(new KeyHint(Qt::CTRL | Qt::Key_K));
    card->body().addLayout(dots);
    return card;
}

QWidget* Gallery::steps()
{
    auto* card = new Card(u"下一步"_s);
    auto* likely = new StepButton(u"登记到场"_s);
    likely->setKey(Qt::Key_Return);
    likely->setPrimary(true);
    auto* open = new StepButton(u"改派"_s);
    open->setKey(Qt::CTRL | Qt::Key_G);
    auto* barred = new StepButton(u"收费"_s);
    barred->setBarred(u"业主签字后方可收费。请先登记业主签字（四(二)1）。"_s);
    card->body().addWidget(likely);
    card->body().addWidget(open);
    card->body().addWidget(barred);
    using enum Stage::Standing;
    card->body().addWidget(new Stepper({{u"主任签发"_s, u"11-20 周"_s, Done},
                                        {u"客服部审核"_s, u"11-21 陈"_s, Done},
                                        {u"总经理签发"_s, u"待签"_s, Current},
                                        {u"开发商签复"_s, {}, Open}}));
    return card;
}

QWidget* Gallery::happened()
{
    auto* card = new Card(u"经过"_s);
    auto* line = new TimeLine(zone);
    line->setRows({{at(9, 58), Icon::Phone, u"前台 李"_s, u"来电报修：厨房水龙头滴水"_s},
                   {at(10, 3), Icon::Dispatch, u"前台 李"_s, u"派工单 PG2026-000123 已打印"_s},
                   {at(10, 20),
                    Icon::Wrench,
                    u"王师傅"_s,
                    u"已通知，约 15 分钟到"_s,
                    u"业主要求先看水表。\n维修带垫片。"_s,
                    {u"水表.jpg"_s, u"厨房.jpg"_s},
                    Tone::Accent},
                   {at(10, 31, 57), Icon::Overdue, {}, u"通知时限已过"_s, {}, {}, Tone::Overdue}});
    line->setCurrentIndex(line->model()->index(1, 0));
    line->setMinimumHeight(250);
    card->body().addWidget(line);
    return card;
}

QWidget* Gallery::nothingYet()
{
    auto* card = new Card;
    card->body().addWidget(
        new EmptyState(Icon::Archive, u"还没有住户。导入名册后，来电即可按拼音查找。"_s, u"导入名册"_s));
    return card;
}

} // namespace guitai::test
