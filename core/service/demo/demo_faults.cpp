// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_faults.h"

namespace guitai {

namespace {

using enum DemoAge;

constexpr DemoFault faults[] = {
    {.part = "waterSupply", .item = "厨房水龙头滴水", .findings = "更换阀芯，试水正常", .age = Old},
    {.part = "blockage", .item = "厨房下水堵塞", .findings = "疏通，排水顺畅"},
    {.part = "sanitary", .item = "马桶水箱漏水", .findings = "更换进水阀", .age = Old},
    {.part = "wiring", .item = "客厅插座没电", .findings = "更换插座，线路正常", .age = Old},
    {.part = "lamps", .item = "卧室吸顶灯不亮", .findings = "更换光源"},
    {.part = "appliance", .item = "热水器不点火", .findings = "更换电池并清理"},
    {.part = "doorsWindows", .item = "窗户关不严", .findings = "更换五金件", .age = Old},
    {.part = "doorsWindows", .item = "阳台门变形", .findings = "保修单位校正门扇", .age = New},
    {.part = "seepage", .item = "卫生间墙角渗水", .findings = "重做防水，闭水试验合格", .age = Middling},
    {.part = "plaster", .item = "卧室墙面开裂", .findings = "铲除重批，表面平整", .age = Middling},
    {.part = "floor", .item = "客厅地砖空鼓", .findings = "重铺空鼓地砖", .age = New},
    {.part = "outerWall",
     .item = "外墙渗水到窗边",
     .findings = "外墙补胶",
     .age = Old,
     .repairClass = RepairClass::Major},
    {.part = "roof",
     .item = "顶楼屋面漏水",
     .findings = "修补防水层",
     .age = Middling,
     .repairClass = RepairClass::Major},
    {.part = "publicLighting", .item = "楼道灯不亮", .findings = "更换灯管", .age = Old, .shared = true},
    {.part = "publicLighting", .item = "楼道声控灯常亮", .findings = "更换感应器", .shared = true},
    {.part = "lift", .item = "电梯运行有异响", .findings = "维保单位调整导靴", .age = New, .shared = true},
    {.part = "intercom", .item = "单元门禁刷卡无反应", .findings = "更换读卡头", .age = Old, .shared = true},
    {.part = "fire", .item = "消火栓接口渗水", .findings = "更换密封圈", .age = New, .shared = true},
    {.part = "wiring", .item = "装修打断线管", .findings = "重新穿线", .cause = Cause::Owner},
    {.part = "doorsWindows", .item = "搬家碰坏入户门", .findings = "更换门锁面板", .cause = Cause::OtherPerson},
    {.part = "other", .item = "客厅有异味，来源不明", .findings = "排查后封堵地漏"},
    {.part = "seepage",
     .item = "楼上楼下对漏水原因有争议",
     .findings = "现场查勘，修复排水管接头",
     .age = Middling,
     .disputed = true},
    {.part = "waterSupply",
     .item = "交付时阳台未通水",
     .findings = "开发商补装水管",
     .age = New,
     .scope = Scope::DeveloperLegacy},
    {.part = "heating", .item = "主卧暖气不热", .findings = "放气并清洗滤网", .age = Old}};

constexpr DemoFault emergencies[] = {{.part = "waterSupply", .item = "水管爆裂", .findings = "关阀后更换管段"},
                                     {.part = "wiring", .item = "配电箱冒火花", .findings = "断电后更换空气开关"},
                                     {.part = "gas", .item = "厨房有燃气味", .findings = "更换燃气软管，检漏合格"},
                                     {.part = "blockage", .item = "污水返溢", .findings = "疏通主管"}};

} // namespace

const QList<DemoFault>& demoFaults()
{
    static const QList<DemoFault> all(std::begin(faults), std::end(faults));
    return all;
}

const QList<DemoFault>& demoEmergencies()
{
    static const QList<DemoFault> all(std::begin(emergencies), std::end(emergencies));
    return all;
}

} // namespace guitai
