// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/side_work.h"
#include "ui/widgets/card.h"

namespace guitai {

class InlineProblem;
class PaperChoice;

/// Printer, paper and copies of every form, and how printers are put right. The print service is asked beside the
/// window, because it may keep whoever asks waiting.
class PaperCard : public Card
{
    Q_OBJECT

public:
    explicit PaperCard(QWidget* parent = nullptr);

    /// Asks which printers there are.
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void print(const PaperChoice& choice);

    QList<PaperChoice*> m_choices;
    InlineProblem* m_problem;
    SideWork m_work;
};

} // namespace guitai
