// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <optional>

namespace guitai {

/// Cuts text into records and cells (RFC 4180, with the liberties that real files take: a quote inside a plain
/// cell is a character, text after a closing quote belongs to the cell, any line end will do).
class RecordSplitter
{
public:
    RecordSplitter(QString path, QChar separator, const SheetLimits& limits, const RowVisitor& each);

    /// False when no more is wanted: the visitor stopped, or there was trouble.
    bool add(QStringView text);
    /// Gives the last record if no line end closed it.
    [[nodiscard]] Result<void> end();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    void take(QChar c);
    void takeUnquoted(QChar c);
    void endCell();
    void endRecord();
    void append(QChar c);
    void damaged(int line);
    void tooLarge(qint64 limit);

    QString m_path;
    QChar m_separator;
    const SheetLimits& m_limits;
    const RowVisitor& m_each;

    State m_state = State::CellStart;
    QString m_text;
    SheetRow m_row;
    int m_column = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_afterReturn = false;
    bool m_stopped = false;
    qint64 m_cells = 0;
    std::optional<Error> m_trouble;
};

} // namespace guitai
