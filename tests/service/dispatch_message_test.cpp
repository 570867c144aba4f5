// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dispatch_message.h"

#include "tests/support/small_office.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QTimeZone zone("Asia/Shanghai");

class Dispatch
{
public:
    Dispatch()
    {
        REQUIRE(m_chinese.load(u":/translations/guitai_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&m_chinese);
    }
    ~Dispatch() { QCoreApplication::removeTranslator(&m_chinese); }
    Q_DISABLE_COPY_MOVE(Dispatch)

    SmallOffice small;

private:
    QTranslator m_chinese;
};

} // namespace

TEST_CASE("the message for the repair team says where, what, by when and who, and nothing of the reporter")
{
    Dispatch desk;
    auto& small = desk.small;
    auto file = small.must(Role::Receptionist, std::nullopt,
                           {small.repair(), IssueOrder{.assignee = small.who(Role::Repairer), .unit = {}}});
    const auto message = [&] { return dispatchMessage(*small.office, file, zone).value(); };
    CHECK(message().split(u'\n').first(4) ==
          QStringList{u"【派工】PG2026-000001 · 零修"_s, u"地点：顺发恒园 3幢1单元502"_s,
                      u"内容：水龙头滴水 · 厨房水龙头关不紧"_s, u"请在 15 分钟内到场"_s});
    CHECK(message().contains(u"收费：更换水龙头 30 元/次，材料另计"_s));
    CHECK_FALSE(message().contains(u"张三"_s));
    CHECK_FALSE(message().contains(u"1390000"_s));
    file = small.must(Role::Receptionist, file.id, {NotifyTeam{}});
    CHECK(message().contains(u"请于 11-23 10:15 前到场"_s));
    file = small.must(Role::Repairer, file.id, {RecordArrival{}});
    CHECK_FALSE(message().contains(u"到场"_s));
}

TEST_CASE("without an order there is nothing to send", "[S4-三-二-1-b]")
{
    Dispatch desk;
    const auto file = desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair()});
    const auto message = dispatchMessage(*desk.small.office, file, zone);
    REQUIRE_FALSE(message);
    CHECK(std::get<Refusal>(message.error()).code == Refusal::Code::OrderNotIssued);
}

} // namespace guitai
