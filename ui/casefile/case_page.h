// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/frame/page.h"
#include "ui/papers/papers.h"
namespace guitai {
class CasePage : public Page { Q_OBJECT public: CasePage(Seat&, Papers&, QWidget* p) : Page(Icon::CaseFile, QStringLiteral("x"), Key::Place::CaseFile, p) {} bool open(CaseId) { return true; } void enter() override {}
Q_SIGNALS: void left(); };
}
