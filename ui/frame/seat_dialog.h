// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <QDialog>

class QListWidget;

namespace guitai {

/// Who sits at the counter? Asked at the start, and when somebody else sits down.
class SeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whoever sat here last stands first. The language of roles is the procedure's.
    SeatDialog(const QList<Staff>& staff, const Procedure& procedure, StaffId last, QWidget* parent = nullptr);

    [[nodiscard]] StaffId chosen() const;

private:
    QListWidget* m_list;
};

} // namespace guitai
