// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inline_problem.h"

namespace guitai {

/// A call that came in while a dialog has the keyboard: said at the dialog's upper edge until it is left.
class CallBanner : public InlineProblem
{
    Q_OBJECT

public:
    /// In the dialog that stands before all windows; false where none does.
    static bool tell(const QString& phone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CallBanner(QWidget& dialog, const QString& phone);
    void place();
};

} // namespace guitai
