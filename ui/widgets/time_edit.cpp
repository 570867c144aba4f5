// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_edit.h"

#include "core/base/reading.h"
#include "core/base/text_fold.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;

/// "1032" and "832" are what a hand in a hurry types for 10:32 and 8:32.
QString withColon(const QString& text)
{
    static const QRegularExpression digits(uR"(\A([0-9]{1,2})([0-9]{2})\z)"_s);
    const auto match = digits.match(text);
    return match.hasMatch() ? match.captured(1) + u':' + match.captured(2) : text;
}

} // namespace

TimeEdit::TimeEdit(const Clock& clock, const QTimeZone& zone, QWidget* parent)
    : ParsedEdit(parent), m_clock(clock), m_zone(zone), m_now(new QAction(iconOf(Icon::Clock, Tone::Neutral), {}, this))
{
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Now (Ctrl+;)"));
    connect(m_now, &QAction::triggered, this, &TimeEdit::setNow);
    setNowOffered(true);
}

void TimeEdit::setZone(const QTimeZone& zone)
{
    m_zone = zone;
}

void TimeEdit::setValue(const QDateTime& moment)
{
    m_value = moment.toUTC();
    showWritten();
}

void TimeEdit::setNow()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    setValue(QDateTime::fromSecsSinceEpoch(now - now % minute, Qt::UTC));
}

void TimeEdit::setNowOffered(bool offered)
{
    if (offered)
        addAction(m_now, QLineEdit::TrailingPosition);
    else
        removeAction(m_now);
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly()) {
        ParsedEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier)
        setNow();
    else if (event->key() == Qt::Key_Up)
        moveBy(minute);
    else if (event->key() == Qt::Key_Down)
        moveBy(-minute);
    else if (event->key() == Qt::Key_PageUp)
        moveBy(hour);
    else if (event->key() == Qt::Key_PageDown)
        moveBy(-hour);
    else
        ParsedEdit::keyPressEvent(event);
}

/// From an empty field the first stroke leads to now.
void TimeEdit::moveBy(qint64 seconds)
{
    if (m_value.isValid())
        setValue(m_value.addSecs(seconds));
    else if (text().isEmpty())
        setNow();
}

QDateTime TimeEdit::parse(const QString& text) const
{
    const QDate today = m_clock.now().toTimeZone(m_zone).date();
    const QString typed = withColon(fold(text));
    const QString tries[]{typed, u"%1-%2"_s.arg(today.year()).arg(typed), today.toString(Qt::ISODate) + u' ' + typed};
    for (const QString& attempt : tries) {
        if (const auto moment = readLocalTime(attempt, m_zone))
            return *moment;
    }
    return {};
}

QString TimeEdit::take(const QString& text)
{
    m_value = text.isEmpty() ? QDateTime() : parse(text);
    if (text.isEmpty() || m_value.isValid())
        return {};
    return tr("This is no time. Write it like 10:32, 11-23 10:32 or 2026-11-23 10:32.");
}

QString TimeEdit::written() const
{
    if (!m_value.isValid())
        return {};
    const QDateTime local = m_value.toTimeZone(m_zone);
    return local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace guitai
