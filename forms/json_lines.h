// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>

namespace guitai {

/// Where each value of a JSON text stands, by its pointer ("/body/0/rows/2"): QJsonDocument forgets it.
class JsonLines
{
public:
    /// REQUIRES: QJsonDocument has parsed `json`.
    explicit JsonLines(const QByteArray& json);

    /// The line, counted from 1, of the value, or of the nearest value around it.
    [[nodiscard]] int lineOf(QString pointer) const;

    /// Pointer of the first key that its object holds twice; QJsonDocument keeps only the last one, silently.
    [[nodiscard]] const std::optional<QString>& duplicate() const { return m_duplicate; }

    [[nodiscard]] static int lineAt(const QByteArray& json, qsizetype offset);

private:
    void note(const QString& pointer, int line);

    QHash<QString, int> m_lines;
    std::optional<QString> m_duplicate;
};

} // namespace guitai
