// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/room_notation.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestNotation = 200;

/// A building has at most three digits and a unit two: so neither "2024-11-01" nor "139-0571-2044" is a room.
const QString buildingNumber = u"(?:[0-9]{1,3}[A-Z]?|[A-Z][0-9]{0,2})"_s;
const QString unitNumber = u"(?:[0-9]{1,2}|[A-Z])"_s;
const QString roomNumber = u"(?:[A-Z]?[0-9]{1,5}[A-Z]?)"_s;

/// Every dash "-" and every letter a capital, each in its place: positions are those of the tidied text.
QString levelled(QString tidied)
{
    static const QString dashes = u"‐‒–—―−"_s;
    for (QChar& c : tidied) {
        if (dashes.contains(c))
            c = u'-';
        else if (c >= u'a' && c <= u'z')
            c = c.toUpper();
    }
    return tidied;
}

/// Everything from the building on. Each number ends in its word (幢, 单元), a dash or a space.
QString roomPattern()
{
    const QString border = uR"((?:\s?-\s?|\s))"_s;
    const QString afterBuilding = uR"((?:\s?(?:幢|栋|号楼|座|#楼?))"_s + border + u"?|"_s + border + u')';
    const QString afterUnit = uR"((?:\s?(?:单元|#))"_s + border + u"?|"_s + border + u')';
    return u"(?<building>"_s + buildingNumber + u')' + afterBuilding + u"(?:(?<unit>"_s + unitNumber + u')' +
           afterUnit + u")?(?<room>"_s + roomNumber + uR"()\s?[室房]?)"_s;
}

/// An estate has a letter in it, and its last sign is none that could be the first of the building.
bool isEstate(QStringView name)
{
    bool letter = false;
    for (const char32_t c : name.toUcs4())
        letter = letter || QChar::isLetter(c);
    return letter && !name.endsWith(u'-');
}

} // namespace

std::optional<RoomNotation> parseRoom(QStringView text)
{
    // In front: nothing, a space, or a sign that cannot belong to the same number or word.
    static const QRegularExpression form(
        uR"(\A(?<estate>.*?)(?:(?<=\A|\s)|(?<=[^0-9A-Z\s])(?:\s?-\s?)?|(?<=[A-Z])(?=[0-9])))"_s + roomPattern() +
        uR"(\z)"_s);
    if (text.size() > longestNotation)
        return std::nullopt;
    const QString typed = tidy(text);
    const auto match = form.match(levelled(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const QString estate = typed.left(match.capturedLength(u"estate"_s)).trimmed();
    if (!estate.isEmpty() && !isEstate(estate))
        return std::nullopt;
    return RoomNotation{.estate = estate,
                        .building = match.captured(u"building"_s),
                        .unit = match.captured(u"unit"_s),
                        .room = match.captured(u"room"_s)};
}

QString display(const RoomNotation& notation)
{
    const bool lettered = !notation.building.isEmpty() && notation.building.front().isLetter();
    QString text = notation.estate;
    if (!text.isEmpty() && !notation.building.isEmpty())
        text += u' ';
    if (!notation.building.isEmpty())
        text += notation.building + (lettered ? u'座' : u'幢');
    if (!notation.unit.isEmpty())
        text += notation.unit + u"单元"_s;
    return text + notation.room;
}

QString compact(const RoomNotation& notation)
{
    QStringList parts{notation.building, notation.unit, notation.room};
    parts.removeAll(QString());
    return parts.join(u'-');
}

QString plainNumber(QStringView text)
{
    static const QRegularExpression form(
        uR"(\A第?\s?((?:[A-Z]?[0-9]+[A-Z]?)|[A-Z])\s?(?:幢|栋|号楼|号|座|#楼?|楼|单元|门|室|房)?\z)"_s);
    static const QRegularExpression decimal(uR"(\A([0-9]+)\.0+\z)"_s);
    const QString tidied = tidy(text);
    if (const auto match = decimal.match(tidied); match.hasMatch())
        return match.captured(1);
    const auto match = form.match(tidied.toUpper());
    return match.hasMatch() ? match.captured(1) : tidied;
}

} // namespace guitai
