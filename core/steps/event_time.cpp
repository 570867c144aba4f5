// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/event_time.h"

namespace guitai {

namespace {

/// People say "10:32": within the minute of the event before it, an event is not too early.
QDateTime beginOfMinute(const QDateTime& time)
{
    constexpr qint64 minute = 60'000;
    const qint64 msecs = time.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(msecs - msecs % minute, Qt::UTC);
}

} // namespace

std::expected<QDateTime, Refusal> eventTime(const std::optional<QDateTime>& typed, const QDateTime& notBefore,
                                            const StepContext& context, const char* field)
{
    const QDateTime time = typed.value_or(context.now);
    if (time > context.now)
        return refuse(Refusal::Code::TimeInFuture, "R-event-times", {QString::fromLatin1(field)});
    // A clock that was set back must not stop the counter: what is recorded as happening now is never too early.
    if (typed && notBefore.isValid() && time < beginOfMinute(notBefore))
        return refuse(Refusal::Code::TimeOutOfOrder, "R-event-times",
                      {QString::fromLatin1(field), notBefore.toString(Qt::ISODate)});
    return notBefore.isValid() ? std::max(time, notBefore) : time;
}

Bars missing(const QString& text, const char* field, const char* clause)
{
    if (!text.trimmed().isEmpty())
        return std::nullopt;
    return bar(Refusal::Code::FieldMissing, clause, {QString::fromLatin1(field)});
}

} // namespace guitai
