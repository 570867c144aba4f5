// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace guitai {

/// Tab goes through these in this order, and through the parts of one that is made up of several; Qt's own order is
/// that in which they were made.
void tabThrough(const QList<QWidget*>& stops);

} // namespace guitai
