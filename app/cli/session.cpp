// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

namespace guitai {

Reply<Office*> Session::office(OpenMode mode)
{
    if (m_office)
        return m_office.get();
    auto opened = Office::open(m_path, m_clock, mode);
    if (!opened)
        return failed(std::move(opened.error()));
    m_office = std::move(*opened);
    if (auto read = readHome(); !read)
        return failed(std::move(read.error()));
    return m_office.get();
}

Result<void> Session::readHome()
{
    const auto rules = m_office->rules();
    if (!rules)
        return std::unexpected(rules.error());
    m_procedure = &(*rules)->rules.procedures.first();
    const auto home = m_office->sites.find(m_office->company().homeSite);
    if (!home)
        return std::unexpected(home.error());
    if (*home)
        m_zone = QTimeZone((*home)->zone.toLatin1());
    return {};
}

} // namespace guitai
