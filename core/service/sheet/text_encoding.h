// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringDecoder>
#include <memory>

class QFile;
struct UConverter;

namespace guitai {

enum class TextEncoding { Utf8, Gb18030 };

/// Reads the whole file to tell; a file that mixes both is refused, for half of it would turn to nonsense unseen.
/// Leaves the file at its start. Errors: FileEncoding (args: path, line), FileFormat for what is no text.
[[nodiscard]] Result<TextEncoding> detectEncoding(QFile& file);

/// Decodes piece by piece, without a byte order mark. REQUIRES: bytes that detectEncoding found to be sound.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(const QByteArray& bytes);

private:
    struct Closer
    {
        void operator()(UConverter* converter) const;
    };
    QString decodeGb18030(const QByteArray& bytes);

    QStringDecoder m_utf8;
    std::unique_ptr<UConverter, Closer> m_gb18030; ///< Qt brings none of its own
    bool m_begun = false;
};

} // namespace guitai
