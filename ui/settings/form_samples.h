// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheet.h"

#include <QWidget>

namespace guitai {

class InlineProblem;
class Segmented;
class SheetPreview;

/// What the forms look like when they are filled, each on each of its papers.
class FormSamples : public QWidget
{
    Q_OBJECT

public:
    explicit FormSamples(QWidget* parent = nullptr);

private:
    void turnTo(const QString& form);
    void preview();

    std::optional<FormTemplate> m_form;
    std::optional<Sheet> m_sheet;
    Segmented* m_forms;
    Segmented* m_papers;
    SheetPreview* m_preview;
    InlineProblem* m_problem;
};

} // namespace guitai
