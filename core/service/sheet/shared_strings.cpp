// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/shared_strings.h"

#include "core/service/sheet/cell_text.h"
#include "core/service/sheet/xml_part.h"

namespace guitai {

namespace {

constexpr qsizetype blockBytes = 1 << 20;

} // namespace

void SharedStrings::append(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_blocks.empty() || m_blocks.back().size() + utf8.size() > blockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(qMax(blockBytes, utf8.size()));
    }
    QByteArray& block = m_blocks.back();
    m_spans.push_back({quint32(m_blocks.size() - 1), quint32(block.size()), quint32(utf8.size())});
    block += utf8;
    m_bytes += utf8.size() + qint64(sizeof(Span));
}

std::optional<QString> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= size())
        return {};
    const Span& span = m_spans[std::size_t(index)];
    return QString::fromUtf8(m_blocks[span.block].constData() + span.start, span.length);
}

QString readStringItem(XmlPart& xml, int mostCharacters)
{
    QString text;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        if (xml.atStart(u"t")) {
            xml.appendElementText(text, mostCharacters);
        } else if (xml.atStart(u"r")) {
            const int run = xml.depth();
            while (xml.nextChild(run)) {
                if (xml.atStart(u"t"))
                    xml.appendElementText(text, mostCharacters);
            }
        }
    }
    return unescapedText(text);
}

Result<SharedStrings> readSharedStrings(ZipPackage& package, const QString& part, const SheetLimits& limits)
{
    SharedStrings strings;
    if (part.isEmpty() || !package.contains(part))
        return strings;
    const auto opened = openXml(package, part);
    if (!opened)
        return std::unexpected(opened.error());
    XmlPart& xml = **opened;
    xml.nextChild(0);
    while (xml.nextChild(1)) {
        if (!xml.atStart(u"si"))
            continue;
        const QString text = readStringItem(xml, limits.cellCharacters);
        strings.append(text);
        if (!text.isEmpty()) // the table lists each text once, so at most one is empty
            xml.progressed();
        if (strings.size() > limits.cells)
            xml.refuse(Error::Code::FileTooLarge, QString::number(limits.cells));
        if (strings.bytes() > limits.sharedTextBytes)
            xml.refuse(Error::Code::FileTooLarge, QString::number(limits.sharedTextBytes));
    }
    if (const auto outcome = xml.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return strings;
}

} // namespace guitai
