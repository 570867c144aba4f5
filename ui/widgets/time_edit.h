// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/parsed_edit.h"

#include <QTimeZone>

class QAction;

namespace guitai {

/// A moment: local time of the site on screen, UTC outside. May be empty. Understands "2026-11-23 10:32",
/// "11-23 10:32" (this year), "10:32" (today) and "1032"; ↑ ↓ move by a minute, Page keys by an hour,
/// Ctrl+; is now.
class TimeEdit : public ParsedEdit
{
    Q_OBJECT

public:
    /// The clock must outlive the editor.
    TimeEdit(const Clock& clock, const QTimeZone& zone, QWidget* parent = nullptr);

    void setZone(const QTimeZone& zone); ///< of what is set and typed from now on

    /// UTC; invalid while the field is empty or not understood.
    [[nodiscard]] QDateTime value() const { return m_value; }
    void setValue(const QDateTime& moment);

    void setNow();                    ///< to the whole minute that has begun
    void setNowOffered(bool offered); ///< the button in the field; there at first

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString take(const QString& text) override;
    [[nodiscard]] QString written() const override;

private:
    [[nodiscard]] QDateTime parse(const QString& text) const;
    void moveBy(qint64 seconds);

    const Clock& m_clock;
    QTimeZone m_zone;
    QAction* m_now;
    QDateTime m_value;
};

} // namespace guitai
