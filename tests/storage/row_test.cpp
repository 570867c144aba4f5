// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include "tests/storage/data_folder.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

struct Pump
{
    Q_GADGET
public:
    enum class State { Idle, OutOfOrder };
    Q_ENUM(State)

    struct Spot
    {
        Id<Pump> estate;
        std::optional<Id<Pump>> roomId;
        QString freeText;

        static constexpr auto fields()
        {
            return std::tuple{Field{"estate", &Spot::estate}, Field{"roomId", &Spot::roomId},
                              Field{"freeText", &Spot::freeText, Secrecy::Sealed}};
        }
        bool operator==(const Spot&) const = default;
    };

    Id<Pump> id;
    Spot place;
    State state = State::Idle;
    std::optional<State> stateBefore;
    bool urgent = false;
    int rounds = 0;
    Money price;
    std::optional<Money> paid;
    QDate builtOn{2020, 1, 1};
    QDateTime registeredAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    std::optional<QDateTime> doneAt;
    QByteArray digest;
    QStringList words;
    QList<State> history;
    QList<Spot> spots;
    std::optional<Spot> lastSpot;
    QStringList visits; // stands for children with a table of their own

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Pump::id},           Field{"place", &Pump::place},
                          Field{"state", &Pump::state},     Field{"stateBefore", &Pump::stateBefore},
                          Field{"urgent", &Pump::urgent},   Field{"rounds", &Pump::rounds},
                          Field{"price", &Pump::price},     Field{"paid", &Pump::paid},
                          Field{"builtOn", &Pump::builtOn}, Field{"registeredAt", &Pump::registeredAt},
                          Field{"doneAt", &Pump::doneAt},   Field{"digest", &Pump::digest},
                          Field{"words", &Pump::words},     Field{"history", &Pump::history},
                          Field{"spots", &Pump::spots},     Field{"lastSpot", &Pump::lastSpot},
                          Field{"visits", &Pump::visits}};
    }
    bool operator==(const Pump&) const = default;
};

constexpr auto createPump = R"sql(
CREATE TABLE pump (
    id INTEGER PRIMARY KEY, place_estate INTEGER NOT NULL, place_room_id INTEGER, place_free_text TEXT NOT NULL,
    state TEXT NOT NULL, state_before TEXT, urgent INTEGER NOT NULL, rounds INTEGER NOT NULL, price INTEGER NOT NULL,
    paid INTEGER, built_on TEXT NOT NULL, registered_at INTEGER NOT NULL, done_at INTEGER, digest BLOB NOT NULL,
    words TEXT NOT NULL, history TEXT NOT NULL, spots TEXT NOT NULL, last_spot TEXT) STRICT
)sql";
constexpr auto insertPump = R"sql(
INSERT INTO pump (id, place_estate, place_room_id, place_free_text, state, state_before, urgent, rounds, price, paid,
    built_on, registered_at, done_at, digest, words, history, spots, last_spot)
VALUES (:id, :place_estate, :place_room_id, :place_free_text, :state, :state_before, :urgent, :rounds, :price, :paid,
    :built_on, :registered_at, :done_at, :digest, :words, :history, :spots, :last_spot)
)sql";
constexpr auto selectPump = R"sql(
SELECT id, place_estate, place_room_id, place_free_text, state, state_before, urgent, rounds, price, paid,
    built_on, registered_at, done_at, digest, words, history, spots, last_spot
FROM pump WHERE id = :id
)sql";
constexpr std::array<std::string_view, 1> otherTables = {"visits"};

Pump fullPump()
{
    Pump pump;
    pump.id = Id<Pump>::make(3, 9);
    pump.place = {Id<Pump>{4}, Id<Pump>{5}, u"走廊灯"_s};
    pump.state = Pump::State::OutOfOrder;
    pump.stateBefore = Pump::State::Idle;
    pump.urgent = true;
    pump.rounds = -7;
    pump.price = {12050};
    pump.paid = Money{1};
    pump.builtOn = {2009, 12, 31};
    pump.registeredAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    pump.doneAt = pump.registeredAt.addMSecs(1);
    pump.digest = QByteArray("\0\1\2", 3);
    pump.words = {u"a"_s, u"\"b\""_s, QString()};
    pump.history = {Pump::State::Idle, Pump::State::OutOfOrder};
    pump.spots = {pump.place, {}};
    pump.lastSpot = Pump::Spot{};
    return pump;
}

std::unique_ptr<Database> withPump(const DataFolder& folder, const Pump& pump)
{
    auto database = folder.create();
    must(database->execute(QString::fromUtf8(createPump)));
    Statement insert(*database, insertPump);
    bindFields(insert, pump, otherTables);
    must(insert.run());
    return database;
}

Result<std::optional<Pump>> readPump(Database& database, Id<Pump> id)
{
    Statement select(database, selectPump);
    select.bind("id", id);
    return readFirst<Pump>(select, otherTables);
}

} // namespace

TEST_CASE("a struct comes back from its row as it went in")
{
    const auto pump = GENERATE(fullPump(), Pump{});
    const DataFolder folder;
    const auto database = withPump(folder, pump);
    const auto read = readPump(*database, pump.id);
    REQUIRE(read);
    CHECK(*read == pump);
    CHECK(readPump(*database, Id<Pump>{77}).value() == std::nullopt);
}

TEST_CASE("columns are named after fields and flattened structs")
{
    const auto& names = columnNames<Pump>();
    CHECK(names.size() == 19);
    CHECK(std::vector(names.begin(), names.begin() + 4) ==
          std::vector<std::string>{"id", "place_estate", "place_room_id", "place_free_text"});
    CHECK(columnName("registeredAt") == "registered_at");
}

TEST_CASE("values lie in their columns as the storage rules say")
{
    const DataFolder folder;
    const auto database = withPump(folder, fullPump());
    Statement select(*database, "SELECT state, urgent, price, built_on, registered_at, words, history FROM pump");
    REQUIRE(select.next().value());
    CHECK(select.value<QString>("state").value() == u"outOfOrder"_s);
    CHECK(select.value<int>("urgent").value() == 1);
    CHECK(select.value<int>("price").value() == 12050);
    CHECK(select.value<QString>("built_on").value() == u"2009-12-31"_s);
    CHECK(select.value<qint64>("registered_at").value() == 1'790'000'000'123);
    CHECK(select.value<QString>("history").value() == u"[\"idle\",\"outOfOrder\"]"_s);
}

TEST_CASE("no id in an optional field is NULL")
{
    Pump pump = fullPump();
    pump.place.roomId = Id<Pump>{};
    const DataFolder folder;
    const auto database = withPump(folder, pump);
    CHECK(count(*database, "SELECT place_room_id IS NULL AS n FROM pump") == 1);
}

TEST_CASE("a row that holds what its struct cannot is refused with table and column")
{
    const auto [column, value] = GENERATE(table<QString, QString>({
        {u"state"_s, u"'nonsense'"_s},
        {u"state_before"_s, u"'Idle'"_s},
        {u"urgent"_s, u"2"_s},
        {u"rounds"_s, u"99999999999"_s},
        {u"built_on"_s, u"'2026-13-01'"_s},
        {u"words"_s, u"'[1]'"_s},
        {u"words"_s, u"'{}'"_s},
        {u"spots"_s, u"'[{\"estates\":1}]'"_s},
        {u"last_spot"_s, u"'['"_s},
    }));
    const DataFolder folder;
    const auto database = withPump(folder, fullPump());
    must(database->execute(u"UPDATE pump SET %1 = %2"_s.arg(column, value)));
    const auto read = readPump(*database, fullPump().id);
    CHECK(codeOf(read) == Error::Code::FileDamaged);
    CHECK(read.error().args == QStringList{folder.path(), u"pump."_s + column});
}

TEST_CASE("all rows are read in order")
{
    const DataFolder folder;
    const auto database = withPump(folder, fullPump());
    Pump second = fullPump();
    second.id = Id<Pump>{1};
    Statement insert(*database, insertPump);
    bindFields(insert, second, otherTables);
    must(insert.run());
    Statement select(*database,
                     std::string(selectPump).replace(std::string(selectPump).find("id = :id"), 8, "id > :id"));
    select.bind("id", 0);
    CHECK(readAll<Pump>(select, otherTables).value() == std::vector{second, fullPump()});
}

#include "row_test.moc"
