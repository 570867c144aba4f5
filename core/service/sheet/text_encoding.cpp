// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/text_encoding.h"

#include "core/service/sheet/byte_checks.h"

#include <QFile>
#include <unicode/ucnv.h>

namespace guitai {

namespace {

constexpr qint64 chunkBytes = 1 << 16;
/// Two Chinese characters of UTF-8 in a sound line: GBK text comes out so only by rare characters in rare order.
constexpr int clearlyUtf8 = 2;

/// What one pass over the bytes learns.
class EncodingEvidence
{
public:
    /// False when the file is no text.
    bool add(quint8 byte)
    {
        if (byte == 0)
            return false;
        const bool lineEnds = byte == '\n' || byte == '\r';
        if (!m_utf8.accept(byte))
            noteLine(m_utf8BadLine);
        if (!m_gb18030.accept(byte) && m_gb18030BadLine == 0)
            m_gb18030BadLine = m_line;
        if (lineEnds && !(byte == '\n' && m_lastByte == '\r'))
            endLine();
        m_lastByte = byte;
        return true;
    }

    void end()
    {
        if (!m_utf8.atBoundary())
            noteLine(m_utf8BadLine);
        if (!m_gb18030.atBoundary() && m_gb18030BadLine == 0)
            m_gb18030BadLine = m_line;
        endLine();
    }

    bool isUtf8() const { return m_utf8BadLine == 0; }
    bool isGb18030() const { return m_gb18030BadLine == 0 && !m_utf8Lines; }
    /// Where the reading that got further broke off.
    int badLine() const { return m_utf8Lines ? m_utf8BadLine : qMax(m_utf8BadLine, m_gb18030BadLine); }

private:
    void noteLine(int& badLine)
    {
        m_lineIsUtf8 = false;
        if (badLine == 0)
            badLine = m_line;
    }

    void endLine()
    {
        m_utf8Lines = m_utf8Lines || (m_lineIsUtf8 && m_utf8.wideCharacters() >= clearlyUtf8);
        m_lineIsUtf8 = true;
        m_utf8.resetCount();
        ++m_line;
    }

    Utf8Check m_utf8;
    Gb18030Check m_gb18030;
    int m_line = 1;
    int m_utf8BadLine = 0;
    int m_gb18030BadLine = 0;
    bool m_lineIsUtf8 = true;
    bool m_utf8Lines = false; ///< some line is clearly UTF-8
    quint8 m_lastByte = 0;
};

} // namespace

Result<TextEncoding> detectEncoding(QFile& file)
{
    const QString path = file.fileName();
    file.seek(0);
    const QByteArray mark = file.peek(3);
    const bool markedUtf16 = mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF");
    if (markedUtf16)
        return fail(Error::Code::FileEncoding, {path, QString::number(1)});
    EncodingEvidence evidence;
    for (QByteArray chunk = file.read(chunkBytes); !chunk.isEmpty(); chunk = file.read(chunkBytes)) {
        for (const char byte : std::as_const(chunk)) {
            if (!evidence.add(quint8(byte)))
                return fail(Error::Code::FileFormat, {path});
        }
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::FileUnreadable, {path}, file.errorString());
    evidence.end();
    file.seek(0);
    if (evidence.isUtf8())
        return TextEncoding::Utf8;
    if (evidence.isGb18030() && !mark.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Gb18030;
    return fail(Error::Code::FileEncoding, {path, QString::number(evidence.badLine())});
}

void TextDecoder::Closer::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_utf8(QStringDecoder::Utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    if (encoding == TextEncoding::Gb18030)
        m_gb18030.reset(ucnv_open("gb18030", &status));
}

QString TextDecoder::decode(const QByteArray& bytes)
{
    QString text = m_gb18030 ? decodeGb18030(bytes) : QString(m_utf8(bytes));
    if (!m_begun && text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_begun = m_begun || !text.isEmpty();
    return text;
}

QString TextDecoder::decodeGb18030(const QByteArray& bytes)
{
    // Bytes kept back from the piece before may add two characters.
    QString text(bytes.size() + 4, Qt::Uninitialized);
    auto* target = reinterpret_cast<UChar*>(text.data());
    const char* source = bytes.constData();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_gb18030.get(), &target, target + text.size(), &source, source + bytes.size(), nullptr, false,
                   &status);
    text.resize(target - reinterpret_cast<UChar*>(text.data()));
    return text;
}

} // namespace guitai
