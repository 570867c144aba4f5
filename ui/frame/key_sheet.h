// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/keys.h"

#include <QDialog>

namespace guitai {

/// The keys of a page and those that work everywhere.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const QString& page, Key::Place place, QWidget* parent);
};

} // namespace guitai
