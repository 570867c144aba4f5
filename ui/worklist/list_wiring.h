// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QPushButton;
class QWidget;

namespace guitai {

class CaseActs;
class KeptPlace;

/// Gives a list of running deadlines its keys, its menu and its double click.
void wireList(QAbstractItemView& list, KeptPlace& place, CaseActs& acts);

/// Opens the shift hand-over; with its key on the whole page.
[[nodiscard]] QPushButton* handoverButton(CaseActs& acts, QWidget& page);

} // namespace guitai
