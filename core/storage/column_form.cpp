// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_form.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

bool isNoCharacter(QChar c)
{
    return c.isSurrogate() || c.unicode() >= 0xFFFE;
}

/// On the way through SQLite's UTF-16 a lone surrogate would swallow its neighbour, and U+FFFE and U+FFFF come
/// back as U+FFFD: so they go in as that.
QString wholeCharacters(const QString& text)
{
    if (text.isValidUtf16() && !text.contains(QChar(0xFFFE)) && !text.contains(QChar(0xFFFF)))
        return text;
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired)
            whole += c, whole += text[++i];
        else
            whole += isNoCharacter(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return whole;
}

} // namespace

std::optional<qint64> readInteger(const QVariant& cell)
{
    if (cell.isNull())
        return std::nullopt;
    switch (cell.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return cell.toLongLong();
    default:
        return std::nullopt;
    }
}

std::optional<bool> ColumnForm<bool>::read(const QVariant& cell)
{
    const auto number = readInteger(cell);
    return number && (*number == 0 || *number == 1) ? std::optional(*number == 1) : std::nullopt;
}

std::optional<double> ColumnForm<double>::read(const QVariant& cell)
{
    if (!cell.isNull() && cell.typeId() == QMetaType::Double)
        return cell.toDouble();
    return std::nullopt;
}

QVariant ColumnForm<QString>::write(const QString& value)
{
    return value.isNull() ? u""_s : wholeCharacters(value);
}

std::optional<QString> ColumnForm<QString>::read(const QVariant& cell)
{
    if (!cell.isNull() && cell.typeId() == QMetaType::QString)
        return cell.toString();
    return std::nullopt;
}

QVariant ColumnForm<QByteArray>::write(const QByteArray& value)
{
    return value.isNull() ? QByteArray("") : value;
}

std::optional<QByteArray> ColumnForm<QByteArray>::read(const QVariant& cell)
{
    if (!cell.isNull() && cell.typeId() == QMetaType::QByteArray)
        return cell.toByteArray();
    return std::nullopt;
}

QVariant ColumnForm<QDate>::write(QDate value)
{
    const QString text = value.toString(Qt::ISODate);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

std::optional<QDate> ColumnForm<QDate>::read(const QVariant& cell)
{
    const auto text = ColumnForm<QString>::read(cell);
    if (!text || text->size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QVariant ColumnForm<QDateTime>::write(const QDateTime& value)
{
    return value.isValid() ? QVariant::fromValue(value.toMSecsSinceEpoch()) : QVariant();
}

std::optional<QDateTime> ColumnForm<QDateTime>::read(const QVariant& cell)
{
    const auto milliseconds = readInteger(cell);
    return milliseconds ? std::optional(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC)) : std::nullopt;
}

std::optional<QJsonDocument> readDocument(const QVariant& cell)
{
    const auto text = ColumnForm<QString>::read(cell);
    if (!text)
        return std::nullopt;
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(text->toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? std::optional(std::move(document)) : std::nullopt;
}

} // namespace guitai
