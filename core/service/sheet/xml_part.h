// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/zip_package.h"

#include <QXmlStreamReader>
#include <memory>
#include <optional>

namespace guitai {

/// The value of an attribute by its local name; empty when there is none.
[[nodiscard]] QStringView localAttribute(const QXmlStreamAttributes& attributes, QStringView name);

/// Reads the XML of one part by local names (so any prefix and both dialects of the format do) and within bounds.
/// Trouble is sticky: after the first, next() is false for good, and outcome() tells it.
class XmlPart
{
public:
    XmlPart(const ZipPackage& package, QString name, std::unique_ptr<ZipPart> part);

    /// Moves to the next tag or text; false at the end and on trouble.
    bool next();
    /// Moves to the next child of the element that began at `depth`; false after its last one and on trouble.
    bool nextChild(int depth);

    int depth() const { return m_depth; }
    bool atStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QString attribute(QStringView name) const { return localAttribute(m_xml.attributes(), name).toString(); }

    /// Appends the text of the current element, without that of its children; leaves at its end.
    void appendElementText(QString& text, int mostCharacters);

    /// Says that something came of the tokens so far; a part that only keeps the reader busy is refused.
    void progressed() { m_idleTokens = 0; }

    /// `detail`: for FileTooLarge the limit, else for the log.
    void refuse(Error::Code code, const QString& detail);
    void damaged(const QString& detail) { refuse(Error::Code::FileDamaged, detail); }

    bool broken() const { return m_trouble.has_value(); }

    /// How the reading went. Reads what is left unparsed first, so that a wrong checksum is not missed.
    [[nodiscard]] Result<void> outcome();

private:
    bool stop();

    QString m_path;
    QString m_name;
    qint64 m_inflateLimit;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_idleTokens = 0;
    std::optional<Error> m_trouble;
};

/// Opens a part as XML.
[[nodiscard]] Result<std::unique_ptr<XmlPart>> openXml(ZipPackage& package, const QString& name);

} // namespace guitai
