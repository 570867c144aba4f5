// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/frame/page.h"
#include "ui/frame/seat.h"
namespace guitai {
class ImportPage : public Page { Q_OBJECT public: ImportPage(Seat&, QWidget* p) : Page(Icon::Import, QStringLiteral("导入"), Key::Place::Everywhere, p) {} void enter() override {} };
}
