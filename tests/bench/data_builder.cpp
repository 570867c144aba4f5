// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data_builder.h"

#include "core/service/case_service.h"
#include "core/service/directory_service.h"
#include "tests/bench/invented.h"
#include "tests/bench/measure.h"
#include "tests/bench/must.h"

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int casesInOneTransaction = 1000; // each commit waits for the disk

class Builder
{
public:
    Builder(Office& office, ManualClock& clock, const Size& size)
        : m_office(office),
          m_clock(clock),
          m_size(size),
          m_directory(office),
          m_cases(office),
          m_people(peopleOf(office))
    {}

    void writeArchive()
    {
        auto transaction = must(Transaction::begin(m_office.database()));
        QList<Estate> estates;
        for (int i = 0; i < 3; ++i)
            estates << put(Estate{.site = m_office.company().homeSite,
                                  .name = inventedEstate(i),
                                  .developer = DeveloperKind::Own,
                                  .acceptedOn = QDate(2019, 6, 30)});
        guitai::Building building;
        for (int i = 0; i < m_size.residents; ++i) {
            const auto where = inventedRoom(i);
            if (i % roomsOfBuilding == 0)
                building = put(guitai::Building{.estate = estates.at(where.estate).id,
                                                .name = QString::number(where.building),
                                                .units = {u"1"_s, u"2"_s}});
            writeRoom(building.id, i);
        }
        must(transaction.commit());
    }

    void importCases()
    {
        inTransactions(m_size.cases, [&](int i) {
            must(m_cases.takeInside({.actor = m_people[Role::Administrator], .steps = {importOf(i)}}));
        });
    }

    void liveCases()
    {
        const QDateTime start = m_clock.now();
        inTransactions(m_size.liveCases, [&](int i) {
            m_clock.set(start.addSecs(qint64{300} * i));
            liveCase(i);
        });
    }

private:
    template <class Record>
    Record put(Record record)
    {
        return must(m_directory.putUnchecked({}, std::move(record)));
    }

    template <class Write>
    void inTransactions(int count, Write&& write)
    {
        for (int i = 0; i < count;) {
            auto transaction = must(Transaction::begin(m_office.database()));
            for (const int end = std::min(count, i + casesInOneTransaction); i < end; ++i)
                write(i);
            must(transaction.commit());
        }
    }

    void writeRoom(BuildingId building, int i)
    {
        const auto where = inventedRoom(i);
        const auto room = put(Room{.building = building,
                                   .unit = QString::number(where.unit),
                                   .number = QString::number(where.number),
                                   .area = 8000 + i % 6000,
                                   .handedOverOn = QDate(2019, 8, 12)});
        m_residents.push_back(put(Resident{.room = room.id, .name = inventedName(i), .phones = {inventedPhone(i)}}));
    }

    [[nodiscard]] const Resident& caller(int i) const
    {
        return m_residents[static_cast<std::size_t>(i) * 17 % m_residents.size()];
    }

    [[nodiscard]] ImportRepair importOf(int i) const
    {
        const auto& from = caller(i);
        const QDateTime at = inventedCall(i, m_size.cases);
        ImportRepair line;
        line.batch = BatchId{1};
        line.row = i + 2;
        line.key = u"%1 %2"_s.arg(i + 1).arg(at.toMSecsSinceEpoch());
        line.room = from.room;
        line.registeredAt = at;
        line.reporterName = from.name;
        line.reporterPhone = from.phones.first();
        line.part = inventedFault(i).label;
        line.item = inventedItem(i);
        line.bearer = u"业主"_s;
        line.clerk = u"李梅"_s;
        line.notifiedAt = at.addSecs(180);
        line.arrivedAt = at.addSecs(900);
        line.completedAt = at.addSecs(4000);
        line.returnedAt = at.addSecs(20'000);
        line.revisitedAt = at.addSecs(100'000);
        line.satisfaction = Satisfaction::Satisfied;
        line.fee = Money{3000};
        return line;
    }

    void liveCase(int i)
    {
        CaseFile file =
            must(m_cases.takeInside({.actor = m_people[Role::Receptionist], .steps = {aCall(caller(i), i)}}));
        const auto next = [&](int minutes, Role by, const AnyCaseStep& step) {
            m_clock.advance(qint64{60'000} * minutes);
            file = must(m_cases.takeInside({.actor = m_people[by], .target = file.id, .steps = {step}}));
        };
        next(1, Role::Receptionist, IssueOrder{.assignee = m_people[Role::Repairer]});
        next(0, Role::Receptionist, MarkPrinted{});
        next(2, Role::Receptionist, NotifyTeam{});
        next(10, Role::Repairer, RecordArrival{});
        next(40, Role::Repairer,
             Complete{.findings = u"更换配件，试用正常"_s,
                      .labour = Money{3000},
                      .ownerSigned = true,
                      .ownerOpinion = Satisfaction::Satisfied});
        next(300, Role::Receptionist, ReturnOrder{});
        next(900, Role::AreaManager, RecordRevisit{.satisfaction = Satisfaction::Satisfied, .result = u"已修好"_s});
        next(60, Role::Receptionist, CloseCase{});
    }

    Office& m_office;
    ManualClock& m_clock;
    const Size& m_size;
    DirectoryService m_directory;
    CaseService m_cases;
    QHash<Role, StaffId> m_people;
    std::vector<Resident> m_residents;
};

qint64 bytesUsed(Office& office)
{
    Statement pages(office.database(), "SELECT (page_count - freelist_count) * page_size AS bytes "
                                       "FROM pragma_page_count, pragma_freelist_count, pragma_page_size");
    must(pages.next());
    return must(pages.value<qint64>("bytes"));
}

} // namespace

Yield buildFile(const QString& path, const Size& size)
{
    ManualClock clock(QDateTime(QDate(2025, 12, 1), QTime(1, 0), Qt::UTC));
    const auto office = must(Office::found(path, u"顺发物业"_s, u"顺发管理处"_s, clock));
    Builder builder(*office, clock, size);
    builder.writeArchive();
    const double ms = timed([&] { builder.importCases(); });
    const qint64 before = bytesUsed(*office);
    builder.liveCases();
    const qint64 after = bytesUsed(*office);
    must(office->database().checkpoint());
    return {.bulkCasesPerSecond = size.cases * 1000.0 / ms,
            .bytesPerLiveCase = static_cast<double>(after - before) / size.liveCases};
}

void openStock(Stock& stock, const QString& path)
{
    stock.office = must(Office::open(path, stock.clock));
    stock.people = peopleOf(*stock.office);
    stock.residents = must(stock.office->residents.list());
}

QHash<Role, StaffId> peopleOf(Office& office)
{
    QHash<Role, StaffId> people;
    for (const auto& person : must(office.staff.list()))
        for (const Role role : person.roles)
            if (!people.contains(role))
                people.insert(role, person.id);
    return people;
}

RegisterRepair aCall(const Resident& resident, int number)
{
    RegisterRepair report;
    report.rings = 2;
    report.room = resident.room;
    report.resident = resident.id;
    report.reporterName = resident.name;
    report.reporterPhone = resident.phones.first();
    report.part = inventedFault(number).part;
    report.item = inventedItem(number);
    report.description = u"来电反映"_s + inventedItem(number);
    report.feeTold = true;
    report.acknowledged = true;
    return report;
}

} // namespace guitai::bench
