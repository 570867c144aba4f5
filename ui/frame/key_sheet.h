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
    /// `missing` leads to pages that this seat does not have.
    KeySheet(const QString& page, Key::Place place, QWidget* parent, const QList<Key::Name>& missing = {});
};

} // namespace guitai
