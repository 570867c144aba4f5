// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

#include "core/base/shape.h"
#include "tests/base/painting.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

namespace guitai {

namespace {

Painting aPainting()
{
    return {.title = QStringLiteral("松\"\\\n"),
            .sold = false,
            .colour = Colour::Name::DeepBlue,
            .price = {12050},
            .brush = Id<BrushTag>::make(0xffff, (qint64{1} << 35) + 1),
            .hung = QDate(2024, 2, 29),
            .finishedAt = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 7), Qt::UTC),
            .liked = false,
            .signature = Stroke{},
            .strokes = {{3, QStringLiteral("横")}, {0, {}}},
            .tags = {QStringLiteral("a"), QString()},
            .digest = QByteArray::fromHex("00ff")};
}

Result<Painting> read(const QByteArray& json)
{
    return fromJson<Painting>(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST_CASE("canonical JSON has sorted keys and leaves defaults out")
{
    CHECK(toJson(Painting{}) == "{}");
    CHECK(toJson(aPainting()) ==
          QStringLiteral(R"({"brush":%1,"colour":"deepBlue","digest":"00ff","finishedAt":"1969-12-31T23:59:59.007Z",)"
                         R"("hung":"2024-02-29","liked":false,"price":12050,"signature":{},"sold":false,)"
                         R"("strokes":[{"length":3,"note":"横"},{}],"tags":["a",""],"title":"松\"\\\u000a"})")
              .arg(aPainting().brush.value)
              .toUtf8());
}

TEST_CASE("every described struct comes back from its JSON as it was")
{
    CHECK(read(toJson(aPainting())).value() == aPainting());
    CHECK(read("{}").value() == Painting{});
}

TEST_CASE("open and sealed members are written apart")
{
    QByteArray open, sealed;
    writeJsonObject(open, aPainting(), Members::Open);
    writeJsonObject(sealed, aPainting(), Members::Sealed);
    CHECK_FALSE(open.contains("title"));
    CHECK(sealed == R"({"title":"松\"\\\u000a"})");
}

TEST_CASE("wrong JSON is refused at its place")
{
    const auto place = [](const QByteArray& json) { return read(json).error().args.value(0); };
    CHECK(place(R"({"sold":1})") == QStringLiteral("sold"));
    CHECK(place(R"({"price":1.5})") == QStringLiteral("price"));
    CHECK(place(R"({"colour":"green"})") == QStringLiteral("colour"));
    CHECK(place(R"({"colour":"Red"})") == QStringLiteral("colour"));
    CHECK(place(R"({"hung":"2023-02-29"})") == QStringLiteral("hung"));
    CHECK(place(R"({"finishedAt":"2026-11-23T10:00:00"})") == QStringLiteral("finishedAt"));
    CHECK(place(R"({"strokes":[{},{"length":"x"}]})") == QStringLiteral("strokes[1].length"));
    CHECK(place(R"({"titel":"x"})") == QStringLiteral("titel"));
}

TEST_CASE("a shape says what a field takes")
{
    const auto shapes = shapesOf<Painting>();
    REQUIRE(shapes.size() == 12);
    CHECK(shapes[0].sealed);
    CHECK(shapes[2].choices == QStringList{QStringLiteral("red"), QStringLiteral("deepBlue")});
    CHECK(shapes[4].of == QStringLiteral("brush"));
    CHECK((shapes[7].optional && shapes[7].kind == FieldShape::Kind::Boolean));
    CHECK((shapes[9].list && shapes[9].members.size() == 2));
}

} // namespace guitai
