// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace guitai {

/// Checks UTF-8 byte by byte, strictly: no overlong forms, no surrogates, nothing past U+10FFFF.
class Utf8Check
{
public:
    /// False when this byte breaks a character; the next byte then begins a new one.
    bool accept(quint8 byte)
    {
        if (m_rest == 0)
            return begin(byte);
        const bool sound = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        m_rest = sound ? m_rest - 1 : 0;
        m_wide += sound && m_rest == 0 && m_isWide;
        return sound || (begin(byte), false);
    }

    bool atBoundary() const { return m_rest == 0; }
    /// Characters of three bytes or more since the last reset; Chinese ones all are.
    int wideCharacters() const { return m_wide; }
    void resetCount() { m_wide = 0; }

private:
    bool begin(quint8 byte)
    {
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        m_isWide = byte >= 0xE0;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_rest = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_rest = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_rest = 3;
        return byte < 0x80 || m_rest > 0;
    }

    int m_rest = 0;
    int m_wide = 0;
    bool m_isWide = false;
    quint8 m_low = 0x80;
    quint8 m_high = 0xBF;
};

/// Checks GB18030 byte by byte; GBK and GB2312 are parts of it.
class Gb18030Check
{
public:
    bool accept(quint8 byte)
    {
        switch (m_place) {
        case 0:
            m_lead = byte;
            m_place = byte >= 0x81 && byte <= 0xFE ? 1 : 0;
            return byte < 0x80 || m_place == 1;
        case 1:
            m_second = byte;
            m_place = byte >= 0x30 && byte <= 0x39 ? 2 : 0;
            return m_place == 2 || (byte >= 0x40 && byte <= 0xFE && byte != 0x7F);
        case 2:
            m_third = byte;
            m_place = byte >= 0x81 && byte <= 0xFE ? 3 : 0;
            return m_place == 3;
        default:
            m_place = 0;
            return byte >= 0x30 && byte <= 0x39 && isCodePoint(byte);
        }
    }

    bool atBoundary() const { return m_place == 0; }

private:
    /// Four bytes count in a mixed radix; the code points fill two stretches of it.
    bool isCodePoint(quint8 fourth) const
    {
        const int index = (((m_lead - 0x81) * 10 + (m_second - 0x30)) * 126 + (m_third - 0x81)) * 10 + (fourth - 0x30);
        return index <= 39'419 || (index >= 189'000 && index <= 1'237'575);
    }

    int m_place = 0;
    quint8 m_lead = 0;
    quint8 m_second = 0;
    quint8 m_third = 0;
};

} // namespace guitai
