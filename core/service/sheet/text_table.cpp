// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/text_table.h"

#include "core/service/sheet/record_splitter.h"
#include "core/service/sheet/text_encoding.h"

#include <QFile>
#include <array>

namespace guitai {

namespace {

constexpr qint64 chunkBytes = 1 << 16;

struct Candidate
{
    QChar separator;
    int records = 0;
    int inRecord = 0;
    int total = 0;

    void endRecord()
    {
        records += inRecord > 0;
        total += inRecord;
        inRecord = 0;
    }
};

} // namespace

QChar detectSeparator(QStringView beginning)
{
    std::array<Candidate, 3> candidates{{{u','}, {u'\t'}, {u';'}}};
    bool quoted = false;
    QChar before = u'\n';
    for (const QChar c : beginning) {
        const bool opens = before == u'\n' || before == u'\r' || QStringView(u",;\t").contains(before);
        if (c == u'"' && (quoted || opens))
            quoted = !quoted;
        if (!quoted) {
            for (auto& candidate : candidates) {
                candidate.inRecord += c == candidate.separator;
                if (c == u'\n' || c == u'\r')
                    candidate.endRecord();
            }
        }
        before = c;
    }
    const Candidate* best = candidates.data();
    for (auto& candidate : candidates) {
        candidate.endRecord();
        if (std::pair(candidate.records, candidate.total) > std::pair(best->records, best->total))
            best = &candidate;
    }
    return best->separator;
}

Result<void> readTextTable(QFile& file, const SheetLimits& limits, const RowVisitor& each)
{
    const auto encoding = detectEncoding(file);
    if (!encoding)
        return std::unexpected(encoding.error());
    TextDecoder decoder(*encoding);
    QString text = decoder.decode(file.read(chunkBytes));
    RecordSplitter splitter(file.fileName(), detectSeparator(text), limits, each);
    while (!text.isEmpty() && splitter.add(text))
        text = decoder.decode(file.read(chunkBytes));
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::FileUnreadable, {file.fileName()}, file.errorString());
    return splitter.end();
}

} // namespace guitai
