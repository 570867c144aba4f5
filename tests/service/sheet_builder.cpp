// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/sheet_builder.h"

#include "tests/support/catch.h"

#include <QFile>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace guitai::test {

namespace {

constexpr auto workbookXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>)";

constexpr auto relationsXml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
 Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
 Target="styles.xml"/>
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
 Target="/xl/sharedStrings.xml"/></Relationships>)";

constexpr auto rootXml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="xl/workbook.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>)";

/// Hands libzip a PartText piece by piece.
struct PartStream
{
    PartText part;
    qint64 nextPiece = -1;
    QByteArray waiting;

    bool refill()
    {
        constexpr qint64 blockBytes = 1 << 20;
        if (nextPiece > part.times)
            return false;
        if (nextPiece < 0) {
            waiting = part.start;
            nextPiece = 0;
        } else if (nextPiece < part.times) {
            const qint64 count = qMin(part.times - nextPiece, blockBytes / part.piece.size() + 1);
            waiting = part.piece.repeated(count);
            nextPiece += count;
        } else {
            waiting = part.end;
            ++nextPiece;
        }
        return true;
    }

    zip_int64_t read(void* data, zip_uint64_t size)
    {
        while (waiting.isEmpty()) {
            if (!refill())
                return 0;
        }
        const auto count = qMin(qsizetype(size), waiting.size());
        std::memcpy(data, waiting.constData(), size_t(count));
        waiting.remove(0, count);
        return count;
    }

    static zip_int64_t serve(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto* stream = static_cast<PartStream*>(self);
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_READ:
            return stream->read(data, size);
        case ZIP_SOURCE_STAT: // no size given: it is not known before
            zip_stat_init(static_cast<zip_stat_t*>(data));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_FREE:
            delete stream;
            return 0;
        default:
            return 0;
        }
    }
};

} // namespace

PackageBuilder PackageBuilder::withRows(const QByteArray& rows)
{
    PackageBuilder builder;
    builder.put(u"_rels/.rels"_s, rootXml);
    builder.put(u"xl/workbook.xml"_s, workbookXml);
    builder.put(u"xl/_rels/workbook.xml.rels"_s, relationsXml);
    builder.put(u"xl/worksheets/sheet1.xml"_s,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows +
                    "</sheetData></worksheet>");
    builder.styles({}, "<xf numFmtId=\"0\"/>");
    return builder;
}

PackageBuilder& PackageBuilder::put(const QString& name, const QByteArray& text)
{
    return put(PartText{name, text, {}, 0, {}});
}

PackageBuilder& PackageBuilder::put(const PartText& part)
{
    drop(part.name);
    m_parts.append(part);
    return *this;
}

PackageBuilder& PackageBuilder::drop(const QString& name)
{
    m_parts.removeIf([&](const PartText& part) { return part.name == name; });
    return *this;
}

PackageBuilder& PackageBuilder::sharedStrings(const QByteArray& items)
{
    return put(u"xl/sharedStrings.xml"_s, "<sst>" + items + "</sst>");
}

PackageBuilder& PackageBuilder::styles(const QByteArray& formats, const QByteArray& cellStyles)
{
    return put(u"xl/styles.xml"_s, "<styleSheet><numFmts>" + formats +
                                       "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                                       "</cellStyleXfs><cellXfs>" +
                                       cellStyles + "</cellXfs></styleSheet>");
}

PackageBuilder& PackageBuilder::encrypted()
{
    m_encrypted = true;
    return *this;
}

void PackageBuilder::write(const QString& path) const
{
    int error = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    for (const auto& part : m_parts) {
        zip_source_t* source = zip_source_function(archive, &PartStream::serve, new PartStream{part, -1, {}});
        const auto index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (part.times > 0)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1);
        if (m_encrypted)
            REQUIRE(zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "geheim") == 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

QString Reading::texts() const
{
    QStringList lines;
    for (const auto& row : rows) {
        QStringList line;
        for (const auto& cell : row.cells)
            line.append(cell.text);
        lines.append(line.join(u'|'));
    }
    return lines.join(u'\n');
}

Reading readAll(const QString& path, const SheetLimits& limits)
{
    Reading reading;
    reading.outcome = readSheet(path, limits, [&](SheetRow&& row) {
        reading.rows.append(std::move(row));
        return true;
    });
    return reading;
}

Reading readAll(const PackageBuilder& package, const SheetLimits& limits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.xlsx"_s);
    package.write(path);
    return readAll(path, limits);
}

Reading readBytes(const QByteArray& bytes, const SheetLimits& limits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_s);
    writeFile(path, bytes);
    return readAll(path, limits);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace guitai::test
