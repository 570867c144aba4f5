// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_template.h"

#include "tests/forms/form_samples.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

struct Broken
{
    const char* what; ///< part of the message
    int line;
    QByteArray from; ///< replaced in the sound template below …
    QByteArray to;   ///< … by this
};

const QByteArray sound = R"({
  "id": "dispatch-order",
  "title": "维修派工单",
  "papers": [
    { "id": "a5", "name": "A5", "width": 210, "height": 148, "margins": [10, 5, 10, 5], "copies": ["一", "二"] }
  ],
  "head": { "left": "{number:bold}", "qr": "number" },
  "body": [
    {
      "columns": [20, 70, "2*", "*"],
      "rows": [
        { "cells": [{ "label": "房号", "rowSpan": 2 }, { "text": "{room}" }, { "span": 2 }] },
        { "cells": [
          { "ticks": "paid",
            "options": [["paid", "有偿"], ["free", "无偿"]] },
          { "caption": "签字", "bottom": "{_30} 年 月 日" },
          {}
        ] }
      ]
    },
    { "table": "materials", "label": "材料", "labelWidth": 20,
      "columns": [
        { "field": "name", "label": "名称", "width": "*" }, { "field": "sum", "label": "金额", "width": 30 }
      ] }
  ],
  "note": "注"
})";

Result<FormTemplate> read(const QByteArray& json)
{
    return readTemplate(json, u"own.json"_s, catalogueOf(u"dispatch-order"_s));
}

} // namespace

TEST_CASE("a template is read with its spans and shared widths")
{
    const auto form = read(sound);
    REQUIRE(form);
    const Grid& grid = std::get<Grid>(form->body[0]);
    REQUIRE(grid.rows[1].cells[0].column == 1);
    REQUIRE(grid.rows[0].cells[2].span == 2);
    const QList<qreal> widths = widthsOf(grid.columns, form->papers[0].usableWidth());
    REQUIRE(widths[2] == Approx(2 * (190 - 90) / 3.0));
    REQUIRE(form->paper(u"a5"_s) == &form->papers[0]);
    REQUIRE(form->paper(u"a3"_s) == nullptr);
}

TEST_CASE("a broken template is refused with its line and what is wrong")
{
    const auto broken = GENERATE(values<Broken>({
        {"", 7, R"("head": {)", R"("head": )"},
        {"object", 1, sound, "[]"},
        {"unknown key “colour”", 7, R"("qr": "number")", R"("colour": "number")"},
        {"unknown key “widht”", 5, R"("width": 210)", R"("widht": 210)"},
        {"twice", 3, R"("title": "维修派工单",)", R"("title": "a", "title": "b",)"},
        {"“title” is missing", 1, R"("title": "维修派工单",)", ""},
        {"“title” is empty", 3, R"("维修派工单")", R"(" ")"},
        {"text is expected", 3, R"("维修派工单")", "7"},
        {"no paper", 1, R"("papers": [
    { "id": "a5", "name": "A5", "width": 210, "height": 148, "margins": [10, 5, 10, 5], "copies": ["一", "二"] }
  ],)",
         ""},
        {"number from 50 to 500", 5, R"("width": 210)", R"("width": -1)"},
        {"number from 50 to 500", 5, R"("width": 210)", R"("width": "A5")"},
        {"margins", 5, "[10, 5, 10, 5]", "[10, 5]"},
        {"too little of the paper", 5, "[10, 5, 10, 5]", "[90, 5, 90, 5]"},
        {"too wide for paper “a5”", 10, R"([20, 70, "2*", "*"])", R"([20, 70, 60, 60])"},
        {"too wide for paper “a5”", 10, R"([20, 70, "2*", "*"])", R"([20, 170, "2*", "*"])"},
        {"add up to 180 mm", 10, R"([20, 70, "2*", "*"])", R"([20, 70, 60, 30])"},
        {"no column width", 10, R"("2*")", R"("wide")"},
        {"unknown field “rom”", 12, "{room}", "{rom}"},
        {"unknown field “room2”", 7, R"("qr": "number")", R"("qr": "room2")"},
        {"not closed", 12, "{room}", "{room"},
        {"no width in millimetres", 16, "{_30}", "{_3x}"},
        {"overlaps", 13, R"({ "text": "{room}" }, { "span": 2 }] },
        { "cells": [)",
         R"({ "text": "{room}" }, { "rowSpan": 2 }, {}] },
        { "cells": [{ "span": 2 },)"},
        {"beyond the last column", 12, R"({ "span": 2 })", R"({ "span": 3 })"},
        {"column 4 of the row", 12, R"({ "span": 2 })", "{}"},
        {"row span runs beyond", 13, R"("caption": "签字")", R"("rowSpan": 2, "caption": "签字")"},
        {"unknown tick list “pay”", 14, R"("ticks": "paid")", R"("ticks": "pay")"},
        {"unknown option “gratis”", 15, R"("free")", R"("gratis")"},
        {"unknown table “parts”", 21, R"("table": "materials")", R"("table": "parts")"},
        {"unknown table column “total”", 23, R"("field": "sum")", R"("field": "total")"},
        {"smaller than 10 pt", 12, R"("text": "{room}")", R"("text": "{room}", "size": 8)"},
        {"has no body", 1, sound.mid(sound.indexOf("\"body\""), sound.indexOf("\"note\"") - sound.indexOf("\"body\"")),
         ""},
        {"unknown word “gothic”", 3, R"("title":)", R"("font": "gothic", "title":)"},
        {"a label or holds values", 12, R"("label": "房号")", R"("label": "房号", "text": "{room}")"},
        {"true or false", 12, R"("text": "{room}")", R"("text": "{room}", "bold": 1)"},
    }));
    REQUIRE(sound.contains(broken.from));
    QByteArray json = sound;
    json.replace(broken.from, broken.to);
    CAPTURE(broken.what, json.toStdString());
    const auto form = read(json);
    REQUIRE_FALSE(form);
    REQUIRE(form.error().code == Error::Code::TemplateInvalid);
    CAPTURE(form.error().args.join(u" | "_s));
    REQUIRE(form.error().args.size() == 3);
    CHECK(form.error().args[0] == u"own.json");
    CHECK(form.error().args[1] == QString::number(broken.line));
    CHECK(form.error().args[2].contains(QString::fromUtf8(broken.what)));
}

TEST_CASE("every shipped template uses only names of its form's catalogue")
{
    for (const QString& id : formIds()) {
        const FormTemplate form = test::shipped(id);
        CHECK(form.id == id);
    }
}

TEST_CASE("hostile template bytes are refused or read, never more")
{
    const QByteArray shippedBytes = [] {
        QFile file(u":/forms/dispatch-order.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    for (qsizetype cut = 0; cut < shippedBytes.size(); cut += 7)
        REQUIRE_FALSE(read(shippedBytes.left(cut)));
    for (qsizetype at = 0; at < shippedBytes.size(); at += 5) {
        QByteArray changed = shippedBytes;
        changed[at] = "\"{}[]9-,\\\0"[at % 10];
        const auto form = read(changed);
        CHECK((form || form.error().code == Error::Code::TemplateInvalid));
    }
    REQUIRE_FALSE(read(QByteArray(10000, '[')));
    REQUIRE_FALSE(read(QByteArray(300 * 1024, ' ') + sound));
}
