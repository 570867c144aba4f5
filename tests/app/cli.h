// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace guitai {

/// What the program said and how it ended.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one JSON value on standard output; fails the test where there is none or more.
    [[nodiscard]] QJsonDocument document() const;
    [[nodiscard]] QJsonObject json() const { return document().object(); }
};

/// guitai-cli as a script starts it, in a C locale.
[[nodiscard]] Run runCli(const QStringList& arguments, const QProcessEnvironment& extra = {});

/// A data file made by the program alone: one estate, building 3, room 3-1-502, where 张三 lives with a tenant.
class Desk
{
public:
    Desk();

    QTemporaryDir folder;
    QString file;

    /// With --json and --data.
    [[nodiscard]] Run run(QStringList arguments) const;
    /// As run(); fails the test unless it is done.
    QJsonObject must(const QStringList& arguments) const;
    /// A leaking tap that the owner pays for; the number of its case.
    [[nodiscard]] QString newCase(const QString& room = QStringLiteral("3-1-502")) const;
};

/// Splits at blanks: "step new putRoom number=502".
[[nodiscard]] QStringList words(const char* line);

} // namespace guitai
