// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_template.h"
#include "ui/papers/papers.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace guitai {

/// Where one form goes by itself: printer, paper and copies; and by how much that printer is put right on that paper.
class PaperChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoice(FormTemplate form, QWidget* parent = nullptr);

    /// None: which printers there are is not known.
    void offer(const std::optional<QStringList>& printers);
    void showShift(); ///< another form may share printer and paper

    [[nodiscard]] QString printer() const;
    [[nodiscard]] const Paper& paper() const;

Q_SIGNALS:
    void shiftChanged();
    void calibrationWanted();

private:
    void layOut();
    void connectParts();
    void showCopies();
    void keep();
    void keepShift();

    FormTemplate m_form;
    QComboBox* m_printer;
    QComboBox* m_paper;
    QSpinBox* m_copies;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_down;
    QPushButton* m_calibrate;
};

} // namespace guitai
