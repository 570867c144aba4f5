// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

namespace guitai {

namespace {

/// One object or array that is open where the scan stands.
struct Level
{
    QString pointer;
    bool isArray = false;
    bool wantsKey = false;
    int index = 0;
};

qsizetype endOfString(const QByteArray& json, qsizetype quote)
{
    qsizetype end = quote + 1;
    while (end < json.size() && json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return end;
}

QString decoded(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// Where the scan stands.
struct Place
{
    QList<Level> open;
    QString pointer;

    [[nodiscard]] bool wantsKey() const { return !open.isEmpty() && open.last().wantsKey; }

    void begin(bool array)
    {
        open << Level{pointer, array, !array, 0};
        if (array)
            pointer += QStringLiteral("/0");
    }

    void end()
    {
        if (!open.isEmpty())
            open.removeLast();
    }

    void comma()
    {
        if (open.isEmpty())
            return;
        Level& level = open.last();
        if (level.isArray)
            pointer = level.pointer + u'/' + QString::number(++level.index);
        else
            level.wantsKey = true;
    }

    void key(const QString& name)
    {
        pointer = open.last().pointer + u'/' + name;
        open.last().wantsKey = false;
    }
};

} // namespace

JsonLines::JsonLines(const QByteArray& json)
{
    Place place;
    int line = 1;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '\n') {
            ++line;
        } else if (c == '{' || c == '[') {
            note(place.pointer, line);
            place.begin(c == '[');
        } else if (c == '}' || c == ']') {
            place.end();
        } else if (c == ',') {
            place.comma();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (place.wantsKey()) {
                place.key(decoded(json.mid(at, end - at + 1)));
                if (m_lines.contains(place.pointer) && !m_duplicate)
                    m_duplicate = place.pointer;
            }
            note(place.pointer, line);
            at = end;
        } else if (!QByteArrayView(" \t\r:").contains(c)) {
            note(place.pointer, line); // numbers, true, false, null
        }
    }
}

void JsonLines::note(const QString& pointer, int line)
{
    if (!m_lines.contains(pointer))
        m_lines.insert(pointer, line);
}

int JsonLines::lineOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer, 1);
}

int JsonLines::lineAt(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.left(offset).count('\n')) + 1;
}

} // namespace guitai
