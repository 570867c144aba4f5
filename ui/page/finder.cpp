// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/finder.h"

namespace guitai {

/// After an error the file is opened anew: it may have been there only for a moment, or be another one by now.
Finder::Answer Finder::Reader::find(const QString& typed)
{
    if (!m_office) {
        auto office = Office::open(m_path, m_clock, OpenMode::ReadOnly);
        if (!office)
            return std::unexpected(std::move(office.error()));
        m_office = std::move(*office);
    }
    auto found = m_office->search.find(typed);
    if (!found)
        m_office.reset();
    return found;
}

Finder::Finder(const Seat& seat, QObject* parent) : QObject(parent), m_seat(seat) {}

Finder::~Finder()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void Finder::begin()
{
    m_reader = new Reader(m_seat.office.database().path(), m_seat.clock());
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

/// What somebody typed over before its turn came is not looked for at all.
void Finder::find(const QString& typed)
{
    if (!m_reader)
        begin();
    const quint64 number = ++m_asked;
    QMetaObject::invokeMethod(m_reader, [this, typed, number] {
        if (number != m_asked)
            return;
        const auto tell = [this, number, answer = m_reader->find(typed)] {
            if (number == m_asked)
                Q_EMIT answered(answer);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace guitai
