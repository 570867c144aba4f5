// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cancel_watch.h"

#include <sqlite3.h>

namespace guitai {

namespace {

/// How many steps of SQLite's virtual machine pass between two questions.
constexpr int stepsBetweenQuestions = 1000;

} // namespace

CancelWatch::CancelWatch(sqlite3* handle, std::function<bool()> cancelled)
    : m_handle(handle), m_cancelled(std::move(cancelled))
{
    if (m_cancelled)
        sqlite3_progress_handler(m_handle, stepsBetweenQuestions, ask, this);
}

CancelWatch::~CancelWatch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int CancelWatch::ask(void* watch)
{
    auto* self = static_cast<CancelWatch*>(watch);
    self->m_stopped = self->m_stopped || self->m_cancelled();
    return self->m_stopped ? 1 : 0;
}

} // namespace guitai
