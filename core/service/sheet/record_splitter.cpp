// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/record_splitter.h"

namespace guitai {

namespace {

/// Programs write ="0571" so that Excel keeps the zero; Excel shows 0571.
QString shownText(const QString& text)
{
    const bool isFormula = text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"');
    return isFormula ? text.mid(2, text.size() - 3) : text;
}

} // namespace

RecordSplitter::RecordSplitter(QString path, QChar separator, const SheetLimits& limits, const RowVisitor& each)
    : m_path(std::move(path)), m_separator(separator), m_limits(limits), m_each(each)
{
    m_row.number = 1;
}

bool RecordSplitter::add(QStringView text)
{
    for (const QChar c : text) {
        const bool secondHalf = c == u'\n' && m_afterReturn;
        m_afterReturn = c == u'\r';
        if (secondHalf)
            continue;
        take(m_afterReturn ? QChar(u'\n') : c);
        if (m_stopped || m_trouble)
            return false;
    }
    return true;
}

void RecordSplitter::take(QChar c)
{
    if (c == u'\n')
        ++m_line;
    switch (m_state) {
    case State::CellStart:
        if (c == u'"') {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            return;
        }
        return takeUnquoted(c);
    case State::Plain:
        return takeUnquoted(c);
    case State::Quoted:
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            append(c);
        return;
    case State::QuoteInQuoted:
        if (c != u'"')
            return takeUnquoted(c);
        m_state = State::Quoted;
        return append(c);
    }
}

void RecordSplitter::takeUnquoted(QChar c)
{
    if (c == m_separator)
        return endCell();
    if (c == u'\n')
        return endRecord();
    m_state = State::Plain;
    append(c);
}

void RecordSplitter::append(QChar c)
{
    m_text += c;
    if (m_text.size() <= m_limits.cellCharacters)
        return;
    // A quote never closed swallows all that follows; its own line is what helps to mend it.
    if (m_state == State::Quoted)
        damaged(m_quoteLine);
    else
        tooLarge(m_limits.cellCharacters);
}

void RecordSplitter::endCell()
{
    m_state = State::CellStart;
    const int column = m_column++;
    const QString text = shownText(m_text);
    m_text.clear();
    if (++m_cells > m_limits.cells)
        return tooLarge(m_limits.cells);
    if (column >= m_limits.columns)
        return tooLarge(m_limits.columns);
    if (text.isEmpty())
        return;
    m_row.cells.resize(column);
    m_row.cells.append({SheetCell::Kind::Text, text, 0});
}

void RecordSplitter::endRecord()
{
    endCell();
    if (m_trouble)
        return;
    if (m_row.number > m_limits.rows)
        return tooLarge(m_limits.rows);
    const int number = m_row.number;
    m_stopped = !m_each(std::move(m_row));
    m_row = {};
    m_row.number = number + 1;
    m_column = 0;
}

Result<void> RecordSplitter::end()
{
    if (m_state == State::Quoted && !m_stopped && !m_trouble)
        damaged(m_quoteLine);
    const bool open = m_column > 0 || m_state != State::CellStart;
    if (open && !m_stopped && !m_trouble)
        endRecord();
    if (m_trouble)
        return std::unexpected(*m_trouble);
    return {};
}

void RecordSplitter::damaged(int line)
{
    m_trouble = Error{Error::Code::FileDamaged, {m_path, QString::number(line)}, {}};
}

void RecordSplitter::tooLarge(qint64 limit)
{
    m_trouble =
        Error{Error::Code::FileTooLarge, {m_path, QString::number(limit)}, QStringLiteral("line %1").arg(m_line)};
}

} // namespace guitai
