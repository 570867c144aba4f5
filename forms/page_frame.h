// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheet.h"
#include "forms/typesetter.h"

namespace guitai {

/// Head and foot of the pages of one form: the same on every page but for copy and page number.
class PageFrame
{
public:
    PageFrame(const FormTemplate& form, const Paper& paper, const FieldValues& values, const PrintRun& run,
              const Typesetter& typesetter);

    struct Part
    {
        Drawing drawing; ///< from its own left upper corner
        qreal height = 0;
    };

    [[nodiscard]] Part head(const QString& copyLabel) const;
    [[nodiscard]] Part foot(qsizetype page, qsizetype pages) const;

private:
    [[nodiscard]] qreal addTitle(Drawing& drawing) const;
    [[nodiscard]] qreal addNumbers(Drawing& drawing, qreal top, const QString& copyLabel) const;
    void addMarks(Drawing& drawing) const;

    const FormTemplate& m_form;
    const FieldValues& m_values;
    const PrintRun& m_run;
    const Typesetter& m_typesetter;
    qreal m_width;
    std::optional<QrMatrix> m_code;
};

} // namespace guitai
