// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/xml_part.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int maxDepth = 64;
/// A cell of 32,767 differently formatted characters has some 700,000 tokens.
constexpr int maxIdleTokens = 2'000'000;

} // namespace

QStringView localAttribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const auto& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

XmlPart::XmlPart(const ZipPackage& package, QString name, std::unique_ptr<ZipPart> part)
    : m_path(package.path()),
      m_name(std::move(name)),
      m_inflateLimit(package.inflateLimit()),
      m_part(std::move(part)),
      m_xml(m_part.get())
{}

bool XmlPart::stop()
{
    if (const auto trouble = m_part->trouble())
        refuse(*trouble, *trouble == Error::Code::FileTooLarge ? QString::number(m_inflateLimit) : m_part->detail());
    else if (m_xml.hasError())
        damaged(m_xml.errorString());
    return false;
}

bool XmlPart::next()
{
    if (m_trouble)
        return false;
    m_part->beginToken();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
        return stop();
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        damaged(u"document type"_s);
        return false;
    case QXmlStreamReader::StartElement:
        m_part->endProlog();
        if (++m_depth > maxDepth)
            damaged(u"depth"_s);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction:
        break;
    }
    if (++m_idleTokens > maxIdleTokens)
        refuse(Error::Code::FileTooLarge, QString::number(maxIdleTokens));
    return !m_trouble;
}

bool XmlPart::nextChild(int depth)
{
    while (next()) {
        if (m_depth < depth)
            return false;
        if (m_depth == depth + 1 && m_xml.isStartElement())
            return true;
    }
    return false;
}

void XmlPart::appendElementText(QString& text, int mostCharacters)
{
    const int depth = m_depth;
    while (next() && m_depth >= depth) {
        if (m_depth == depth && m_xml.isCharacters())
            text += m_xml.text();
        if (text.size() > mostCharacters)
            refuse(Error::Code::FileTooLarge, QString::number(mostCharacters));
    }
}

void XmlPart::refuse(Error::Code code, const QString& detail)
{
    if (m_trouble)
        return;
    const QString place = u"%1:%2:%3"_s.arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
    if (code == Error::Code::FileTooLarge)
        m_trouble = Error{code, {m_path, detail}, place};
    else
        m_trouble = Error{code, {m_path, place}, detail};
}

Result<void> XmlPart::outcome()
{
    if (!m_trouble) {
        m_part->drain();
        stop();
    }
    if (m_trouble)
        return std::unexpected(*m_trouble);
    return {};
}

Result<std::unique_ptr<XmlPart>> openXml(ZipPackage& package, const QString& name)
{
    auto part = package.part(name);
    if (!part)
        return std::unexpected(part.error());
    return std::make_unique<XmlPart>(package, name, std::move(*part));
}

} // namespace guitai
