// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"

/// The records of the archive. Each is written whole, by one journalled step.
namespace guitai {

struct Site
{
    SiteId id;
    QString code; ///< "SH01"; stands before every number that leaves the site
    QString name;
    QString phone;
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA name of its local time
    bool areaManagerRevisits = true;                ///< else the follow-up owner does
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Site::id},          Field{"code", &Site::code},
                          Field{"name", &Site::name},      Field{"phone", &Site::phone},
                          Field{"zone", &Site::zone},      Field{"areaManagerRevisits", &Site::areaManagerRevisits},
                          Field{"retired", &Site::retired}};
    }
    bool operator==(const Site&) const = default;
};

/// "SH01-PG2026-000123": how a number is written where it leaves the site; as it is where the site has no code.
[[nodiscard]] inline QString fullNumber(const Site& site, const QString& number)
{
    return site.code.isEmpty() || number.isEmpty() ? number : site.code + u'-' + number;
}

/// A term that the sales contract grants beyond the law, for one building part.
struct ContractTerm
{
    QString part;
    QString term; ///< ISO-8601, "P2Y"

    static constexpr auto fields()
    {
        return std::tuple{Field{"part", &ContractTerm::part}, Field{"term", &ContractTerm::term}};
    }
    bool operator==(const ContractTerm&) const = default;
};

struct Estate
{
    EstateId id;
    SiteId site;
    QString name;
    DeveloperKind developer = DeveloperKind::External;
    QString developerName;
    std::optional<QDate> acceptedOn; ///< 竣工验收, unless a building has its own
    QString procedure = QStringLiteral("S4");
    QList<ContractTerm> contractTerms;
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Estate::id},
                          Field{"site", &Estate::site},
                          Field{"name", &Estate::name},
                          Field{"developer", &Estate::developer},
                          Field{"developerName", &Estate::developerName},
                          Field{"acceptedOn", &Estate::acceptedOn},
                          Field{"procedure", &Estate::procedure},
                          Field{"contractTerms", &Estate::contractTerms},
                          Field{"retired", &Estate::retired}};
    }
    bool operator==(const Estate&) const = default;
};

struct Building
{
    BuildingId id;
    EstateId estate;
    QString name;      ///< "3", "A"; 幢 is added where it is printed
    QStringList units; ///< "1", "2"; empty where it has none
    std::optional<QDate> acceptedOn;
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Building::id},
                          Field{"estate", &Building::estate},
                          Field{"name", &Building::name},
                          Field{"units", &Building::units},
                          Field{"acceptedOn", &Building::acceptedOn},
                          Field{"retired", &Building::retired}};
    }
    bool operator==(const Building&) const = default;
};

struct Room
{
    RoomId id;
    BuildingId building;
    QString unit;
    QString number;                    ///< "502"
    std::optional<qint64> area;        ///< in hundredths of a square metre
    std::optional<QDate> handedOverOn; ///< 交付
    QString note;
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Room::id},     Field{"building", &Room::building},
                          Field{"unit", &Room::unit}, Field{"number", &Room::number},
                          Field{"area", &Room::area}, Field{"handedOverOn", &Room::handedOverOn},
                          Field{"note", &Room::note}, Field{"retired", &Room::retired}};
    }
    bool operator==(const Room&) const = default;
};

struct Resident
{
    ResidentId id;
    RoomId room;
    QString name;
    ResidentKind kind = ResidentKind::Owner;
    QStringList phones; ///< normalised (core/base/phone.h), the usual one first
    QString note;
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Resident::id},
                          Field{"room", &Resident::room},
                          Field{"name", &Resident::name, Secrecy::Sealed},
                          Field{"kind", &Resident::kind},
                          Field{"phones", &Resident::phones, Secrecy::Sealed},
                          Field{"note", &Resident::note, Secrecy::Sealed},
                          Field{"retired", &Resident::retired}};
    }
    bool operator==(const Resident&) const = default;
};

struct Staff
{
    StaffId id;
    SiteId site;
    QString account; ///< what `--as` and the log-in know
    QString name;
    QString phone; ///< told to reporters, S4-五-一-1-b
    QList<Role> roles;
    bool retired = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Staff::id},           Field{"site", &Staff::site},
                          Field{"account", &Staff::account}, Field{"name", &Staff::name},
                          Field{"phone", &Staff::phone},     Field{"roles", &Staff::roles},
                          Field{"retired", &Staff::retired}};
    }
    bool operator==(const Staff&) const = default;
};

/// What a contractor answers for: one part of an estate, or every part that no other cover names.
struct WarrantyCover
{
    EstateId estate;
    QString part; ///< of the procedure; empty for all
    QString term; ///< from completion acceptance, ISO-8601; empty where the law's is meant

    static constexpr auto fields()
    {
        using C = WarrantyCover;
        return std::tuple{Field{"estate", &C::estate}, Field{"part", &C::part}, Field{"term", &C::term}};
    }
    bool operator==(const WarrantyCover&) const = default;
};

/// 保修单位: who built it, and mends it while the warranty runs.
struct Contractor
{
    ContractorId id;
    QString name;
    QString contact; ///< whom to ask for
    QString phone;
    QList<WarrantyCover> covers;
    QString note;
    bool retired = false;

    static constexpr auto fields()
    {
        using C = Contractor;
        return std::tuple{Field{"id", &C::id},
                          Field{"name", &C::name},
                          Field{"contact", &C::contact, Secrecy::Sealed},
                          Field{"phone", &C::phone, Secrecy::Sealed},
                          Field{"covers", &C::covers},
                          Field{"note", &C::note, Secrecy::Sealed},
                          Field{"retired", &C::retired}};
    }
    bool operator==(const Contractor&) const = default;
};

/// What people call a record: its name, or its number where it has none.
template <class Record>
[[nodiscard]] QString recordName(const Record& record)
{
    if constexpr (requires { record.name; })
        return record.name;
    else
        return record.number;
}

} // namespace guitai
