// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"

#include "ui/widgets/step_button.h"

using namespace Qt::StringLiterals;

namespace guitai {

CaseDesk::CaseDesk()
{
    auto asker = std::make_unique<NamedFiles>();
    files = asker.get();
    page = std::make_unique<CasePage>(*seat, *papers, nullptr, std::move(asker));
    page->resize(1140, 720);
    watch(*page);
    QObject::connect(page.get(), &CasePage::left, page.get(), [this] { ++left; });
}

void CaseDesk::show(CaseId id)
{
    REQUIRE(page->open(id));
    bringToFront();
}

StepButton* CaseDesk::button(const QString& step) const
{
    return page->findChild<StepButton*>(u"step."_s + step);
}

} // namespace guitai
