// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/zip_package.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A cell of 32,767 characters, each written as a numeric reference, is 0.4 MiB.
constexpr qint64 tokenBytes = 1 << 20;

} // namespace

ZipPart::ZipPart(zip_file* file, InflateBudget& budget) : m_file(file), m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::refuse(Error::Code code, const QString& detail)
{
    if (!m_trouble) {
        m_trouble = code;
        m_detail = detail;
    }
    return -1;
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_trouble)
        return -1;
    const auto got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got < 0)
        return refuse(Error::Code::FileDamaged, QString::fromUtf8(zip_file_strerror(m_file)));
    m_budget.left -= got;
    if (m_budget.left < 0)
        return refuse(Error::Code::FileTooLarge, u"inflated bytes"_s);
    m_drawn += got;
    if (m_drawn > tokenBytes)
        return refuse(Error::Code::FileTooLarge, u"one token"_s);
    if (m_prolog) {
        for (qint64 i = 0; i < got; ++i) {
            if (data[i] != '\0') // in UTF-16 every other byte is one
                m_opening += data[i];
        }
        if (m_opening.contains("<!DOCTYPE"))
            return refuse(Error::Code::FileDamaged, u"document type"_s);
        m_opening = m_opening.right(8); // the word may lie across two reads
    }
    return got;
}

void ZipPart::drain()
{
    QByteArray waste(1 << 16, Qt::Uninitialized);
    do {
        m_drawn = 0;
    } while (readData(waste.data(), waste.size()) > 0);
}

} // namespace guitai
