// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <QByteArray>
#include <deque>
#include <optional>

namespace guitai {

class XmlPart;
class ZipPackage;

/// The texts that cells refer to by index. Kept as UTF-8 in large blocks: a million short names cost
/// some 30 bytes each so, and three times that as strings of their own.
class SharedStrings
{
public:
    void append(QStringView text);
    std::optional<QString> at(qint64 index) const;

    qint64 size() const { return qint64(m_spans.size()); }
    qint64 bytes() const { return m_bytes; }

private:
    struct Span
    {
        quint32 block;
        quint32 start;
        quint32 length;
    };

    std::deque<QByteArray> m_blocks;
    std::deque<Span> m_spans;
    qint64 m_bytes = 0;
};

/// Empty when the package has no such part: a cell that refers to it then shows the damage.
[[nodiscard]] Result<SharedStrings> readSharedStrings(ZipPackage& package, const QString& part,
                                                      const SheetLimits& limits);

/// The text of a string item (`si`, `is`) that the part stands on: its runs joined, without their readings (rPh).
[[nodiscard]] QString readStringItem(XmlPart& xml, int mostCharacters);

} // namespace guitai
