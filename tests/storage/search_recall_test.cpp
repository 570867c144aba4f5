// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/storage/search_index.h"
#include "tests/storage/counter_file.h"
#include "tests/support/counter.h"

#include <QRandomGenerator>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 2000;

/// Many rooms, residents and cases, and the plain scans that say what must be found.
class Town : public CounterFile
{
public:
    Town()
    {
        write([&] {
            RecordStore<Room> rooms(*database);
            RecordStore<Resident> residents(*database);
            CaseStore cases(*database);
            Counter counter;
            counter.must({aRepair(), IssueOrder{}});
            for (int i = 0; i < people; ++i) {
                const Room room{.id = {100 + i},
                                .building = {4},
                                .unit = QString::number(i % 7),
                                .number = QString::number(100 + i),
                                .note = {}};
                const Resident resident{
                    .id = {10'000 + i}, .room = room.id, .name = name(), .phones = {u"13"_s + digits(9)}, .note = {}};
                must(rooms.put(room));
                must(residents.put(resident));
                must(index.putRoom({}, room));
                must(index.putResident({}, resident));
                m_rooms << room;
                m_residents << resident;
                m_cases << caseOf(counter.caseFile, i, resident);
                must(cases.insert(m_cases.last(), morning.addSecs(i)));
                must(index.putCase(nullptr, m_cases.last()));
            }
        });
    }

    QSet<qint64> found(const QString& typed, Found::Kind kind)
    {
        QSet<qint64> ids;
        for (const auto& each : taken(index.find(typed, 10'000)))
            if (each.kind == kind)
                ids << each.id;
        return ids;
    }

    template <class T, class Fits>
    static QSet<qint64> scanned(const QList<T>& all, Fits&& fits)
    {
        QSet<qint64> ids;
        for (const auto& each : all)
            if (fits(each))
                ids << each.id.value;
        return ids;
    }

    QString pieceOf(const QString& text, int least)
    {
        const int from = m_random.bounded(static_cast<int>(text.size()) - least + 1);
        return text.mid(from, least + m_random.bounded(static_cast<int>(text.size()) - from - least + 1));
    }

    int any(int below) { return m_random.bounded(below); }
    [[nodiscard]] const auto& residents() const { return m_residents; }
    [[nodiscard]] const auto& rooms() const { return m_rooms; }
    [[nodiscard]] const auto& cases() const { return m_cases; }

    SearchIndex index{*database};

private:
    QString name()
    {
        static const QString surnames = u"张王李赵单曾解仇查区朴翟"_s;
        static const QString given = u"三丰伟芳娜敏静强磊洋勇艳杰军"_s;
        QString name = any(40) == 0 ? u"尉迟"_s : QString(surnames[any(12)]);
        for (int i = 0; i <= any(2); ++i)
            name += given[any(14)];
        return name;
    }

    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QString::number(any(10));
        return text;
    }

    CaseFile caseOf(CaseFile file, int i, const Resident& resident)
    {
        static const QStringList faults{u"水龙头滴水"_s, u"厨房水管漏水"_s, u"马桶堵塞"_s, u"楼道灯不亮"_s,
                                        u"门锁坏了"_s};
        file.id = {100'000 + i};
        file.number = u"BX2026-%1"_s.arg(i + 1, 6, 10, QChar(u'0'));
        file.orders[0].number = u"PG2026-%1"_s.arg(2 * i + 1, 6, 10, QChar(u'0'));
        file.resident.reset();
        file.place.room = resident.room;
        file.place.text = u"顺发恒园 3幢"_s + QString::number(i % 7) + u"单元"_s + QString::number(100 + i);
        file.item = faults[any(5)];
        file.reporterName = resident.name;
        file.reporterPhone = resident.phones.first();
        return file;
    }

    QRandomGenerator m_random{20261123};
    QList<Room> m_rooms;
    QList<Resident> m_residents;
    QList<CaseFile> m_cases;
};

} // namespace

TEST_CASE("whatever part is typed, all that a plain scan finds is found")
{
    Town town;
    for (int i = 0; i < 40; ++i) {
        const auto& resident = town.residents()[town.any(people)];
        const QString part = town.pieceOf(resident.name, 1);
        INFO(part.toStdString());
        CHECK(town.found(part, Found::Kind::Resident) ==
              Town::scanned(town.residents(), [&](const Resident& each) { return each.name.contains(part); }));
        const QString digits = town.pieceOf(resident.phones.first(), 6);
        INFO(digits.toStdString());
        CHECK(town.found(digits, Found::Kind::Resident) == Town::scanned(town.residents(), [&](const Resident& each) {
                  return each.phones.first().contains(digits);
              }));
        const QString pinyin = pinyinKeys(resident.name).full.value(town.any(2));
        CHECK(town.found(pinyin.left(3), Found::Kind::Resident).contains(resident.id.value) == (pinyin.size() > 0));
    }
}

TEST_CASE("every room and every case is found by its number and by its words")
{
    Town town;
    for (int i = 0; i < 40; ++i) {
        const auto& room = town.rooms()[town.any(people)];
        CHECK(town.found(u"3-%1-%2"_s.arg(room.unit, room.number), Found::Kind::Room).contains(room.id.value));
        CHECK(town.found(room.number.left(2), Found::Kind::Room) == Town::scanned(town.rooms(), [&](const Room& each) {
                  return each.number.startsWith(room.number.left(2));
              }));
        const auto& file = town.cases()[town.any(people)];
        const QString counter = file.number.sliced(7);
        for (const auto& typed : {file.number, counter, file.orders[0].number, QString::number(counter.toInt())}) {
            INFO(typed.toStdString());
            CHECK(town.found(typed, Found::Kind::Case).contains(file.id.value));
        }
        const QString words = town.pieceOf(file.item, 1);
        INFO(words.toStdString());
        CHECK(town.found(words, Found::Kind::Case) == Town::scanned(town.cases(), [&](const CaseFile& each) {
                  return each.item.contains(words) || each.reporterName.contains(words) ||
                         each.place.text.contains(words);
              }));
    }
}

TEST_CASE("two terms find what fits both")
{
    Town town;
    for (int i = 0; i < 20; ++i) {
        const auto& resident = town.residents()[town.any(people)];
        const QString name = resident.name.left(1);
        const QString digits = resident.phones.first().last(4);
        INFO((name + u' ' + digits).toStdString());
        CHECK(town.found(name + u' ' + digits, Found::Kind::Resident) ==
              Town::scanned(town.residents(), [&](const Resident& each) {
                  return each.name.contains(name) &&
                         (each.phones.first().contains(digits) ||
                          town.rooms()[static_cast<int>(each.room.value) - 100].number.startsWith(digits));
              }));
    }
}
