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

} // namespace

JsonLines::JsonLines(const QByteArray& json)
{
    QList<Level> open;
    QString pointer;
    int line = 1;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '\n':
            ++line;
            break;
        case '{':
        case '[':
            note(pointer, line);
            open << Level{pointer, json[at] == '[', json[at] == '{', 0};
            if (json[at] == '[')
                pointer += QStringLiteral("/0");
            break;
        case '}':
        case ']':
            if (!open.isEmpty())
                open.removeLast();
            break;
        case ',':
            if (open.isEmpty())
                break;
            if (open.last().isArray)
                pointer = open.last().pointer + u'/' + QString::number(++open.last().index);
            else
                open.last().wantsKey = true;
            break;
        case '"': {
            const qsizetype end = endOfString(json, at);
            if (!open.isEmpty() && open.last().wantsKey) {
                pointer = open.last().pointer + u'/' + decoded(json.mid(at, end - at + 1));
                if (m_lines.contains(pointer) && !m_duplicate)
                    m_duplicate = pointer;
                open.last().wantsKey = false;
            }
            note(pointer, line);
            at = end;
            break;
        }
        case ' ':
        case '\t':
        case '\r':
        case ':':
            break;
        default:
            note(pointer, line); // numbers, true, false, null
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
