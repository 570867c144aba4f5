// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/service/office.h"

#include <QTimeZone>

namespace guitai {

/// One run of the program: the data file that was named, opened when a command first needs it.
class Session
{
public:
    Session(QString path, const Clock& clock) : m_path(std::move(path)), m_clock(clock) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Opens the file, once. What is asked for to read stays untouched, so that it may lie where nothing can be
    /// written.
    [[nodiscard]] Reply<Office*> office(OpenMode mode);

    /// The words of the regulation in force; none before a file was opened.
    [[nodiscard]] const Procedure* procedure() const { return m_procedure; }
    /// The home site's.
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    [[nodiscard]] Result<void> readHome();

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<Office> m_office;
    const Procedure* m_procedure = nullptr;
    QTimeZone m_zone{"Asia/Shanghai"};
};

} // namespace guitai
