// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/file_kind.h"

#include <QByteArray>
#include <QFile>
#include <string_view>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

QByteArray utf16(std::u16string_view text)
{
    QByteArray bytes;
    for (const char16_t unit : text) {
        bytes += char(unit & 0xFF);
        bytes += char(unit >> 8);
    }
    return bytes;
}

/// An encrypted .xlsx is an OLE container with this stream; its name stands in some directory sector.
bool holdsEncryptedPackage(QFile& file)
{
    static const QByteArray name = utf16(u"EncryptedPackage");
    QByteArray window;
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return false;
        window = window.right(name.size() - 1) + chunk;
        if (window.contains(name))
            return true;
    }
    return false;
}

/// Web systems like to hand out HTML or XML under the name .xls; a PDF or RTF is text to the eye of a decoder.
bool isMarkup(const QByteArray& head)
{
    QByteArray start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().left(16).toLower();
    for (const char* mark : {"<html", "<table", "<?xml", "<!doctype", "<meta", "%pdf-", "{\\rtf"}) {
        if (start.startsWith(mark))
            return true;
    }
    return false;
}

} // namespace

Result<FileKind> fileKind(QFile& file)
{
    const QString path = file.fileName();
    const QByteArray head = file.read(512);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(Error::Code::FileUnreadable, {path}, file.errorString());
    if (head.isEmpty())
        return fail(Error::Code::FileDamaged, {path, u"0"_s});
    if (head.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1"))) {
        if (holdsEncryptedPackage(file))
            return fail(Error::Code::FileEncrypted, {path});
        return fail(Error::Code::FileFormat, {path, u"xls"_s});
    }
    if (isMarkup(head))
        return fail(Error::Code::FileFormat, {path, u"markup"_s});
    file.seek(0);
    const bool zipped = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    return zipped ? FileKind::Package : FileKind::Text;
}

} // namespace guitai
