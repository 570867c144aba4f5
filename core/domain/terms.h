// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The words of the trade. Their names are stored (core/base/tokens.h): never rename one.
namespace guitai {
Q_NAMESPACE

enum class Role {
    Receptionist,          ///< 接待员
    Repairer,              ///< 维修人员
    MaintenanceSupervisor, ///< 维修主管
    AreaManager,           ///< 片区管理员
    SiteDirector,          ///< 管理处主任
    ServiceManager,        ///< 客户服务部经理
    EngineeringManager,    ///< 工程部经理
    GeneralManager,        ///< 总经理
    Administrator,         ///< 系统管理员: directory and accounts, no case steps
};
Q_ENUM_NS(Role)

enum class Channel { Phone, InPerson, LetterBox, Other };
Q_ENUM_NS(Channel)

enum class ResidentKind { Owner, Tenant, Other };
Q_ENUM_NS(ResidentKind)

enum class DeveloperKind { Own, External };
Q_ENUM_NS(DeveloperKind)

/// What the fault belongs to (S4-三-二-0-d). Unclear is what nobody can tell on the spot.
enum class Scope {
    Unclear,         ///< 待认定
    OwnPart,         ///< 自用部位、自用设施设备
    SharedFacility,  ///< 共用设施设备
    BuildingQuality, ///< 房屋质量
    DeveloperLegacy, ///< 开发遗留
};
Q_ENUM_NS(Scope)

enum class Cause { Unknown, Nobody, Owner, OtherPerson };
Q_ENUM_NS(Cause)

enum class Bearer {
    Undetermined,    ///< 待认定
    Owner,           ///< 业主
    OtherPerson,     ///< 责任人
    PropertyCompany, ///< 物业公司
    Developer,       ///< 开发商
    Contractor,      ///< 保修单位
    MaintenanceFund, ///< 专项维修资金
};
Q_ENUM_NS(Bearer)

/// The row of the liability table (docs/readings.md) that decided.
enum class LiabilityRow {
    Unclear,           ///< 2
    PersonCaused,      ///< 1
    DeveloperLegacy,   ///< 3
    OwnPartPaid,       ///< 4'
    QualityContractor, ///< 5
    QualityDeveloper,  ///< 6
    QualityExpired,    ///< 7
    SharedContractor,  ///< 8
    SharedLater,       ///< 8'
};
Q_ENUM_NS(LiabilityRow)

enum class RepairClass {
    Minor,             ///< 零修
    Urgent,            ///< 急修
    SharedMinor,       ///< 公共小项
    General,           ///< 一般
    Major,             ///< 大项
    OutsideSpecialist, ///< 外来特约
    RemoteParts,       ///< 异地采购
};
Q_ENUM_NS(RepairClass)

enum class CaseState {
    Registered, ///< 已登记
    Issued,     ///< 待通知
    Notified,   ///< 待到场
    Arrived,    ///< 维修中
    OnHold,     ///< 挂起
    Completed,  ///< 待交单
    Returned,   ///< 待回访
    Revisited,  ///< 已回访
    Closed,     ///< 已结案
    Declined,   ///< 业主放弃
    Void,       ///< 作废
};
Q_ENUM_NS(CaseState)

/// Which promise a deadline keeps; the clocks of docs/readings.md.
enum class DeadlineKind {
    Notify,         ///< T02
    Arrive,         ///< T03
    Complete,       ///< T04, T05, T06
    TellSituation,  ///< T07: situation and expected completion told
    ToldCompletion, ///< T07: the told date
    ReturnOrder,    ///< T08
    Revisit,        ///< T09
    Feedback,       ///< T16
    Update,         ///< progress told to the reporter, S4-四-一-2-d
};
Q_ENUM_NS(DeadlineKind)

enum class WishedBy { Resident, Company };
Q_ENUM_NS(WishedBy)

/// Whom the work waits for. Missing parts are no hold but a reclassification.
enum class HoldReason { Owner, Developer, Contractor, MissingParts };
Q_ENUM_NS(HoldReason)

enum class ContactWay { Phone, Visit, Message };
Q_ENUM_NS(ContactWay)

enum class ContactTopic {
    General,
    FeeStandard,        ///< 收费标准 told, S4-三-二-1-a
    Explanation,        ///< liability explained by law and contract, S4-三-二-3-a
    Feedback,           ///< who is liable, S4-三-二-3-b, 4-b
    ExpectedCompletion, ///< S4-三-二-2-a
    WorkPlan,           ///< plan, time and what the owner must do, S4-三-二-4-f
    Progress,           ///< S4-四-一-2-d
};
Q_ENUM_NS(ContactTopic)

enum class AttachmentKind {
    Photo,
    SignedOrder,     ///< 业主签字的派工单
    ContactSheet,    ///< 工作联系单 on paper
    SurveyRecord,    ///< 现场查勘记录
    Acknowledgement, ///< 业主认可
    Other,
};
Q_ENUM_NS(AttachmentKind)

enum class Satisfaction { Satisfied, RoughlySatisfied, Dissatisfied };
Q_ENUM_NS(Satisfaction)

enum class LinkKind { SameCall, SameSource, Rework, Other };
Q_ENUM_NS(LinkKind)

/// Why the case may close (S4-六-3-e for the last).
enum class CloseReason { Accepted, MeetsRules, OwnerDeclined };
Q_ENUM_NS(CloseReason)

} // namespace guitai
