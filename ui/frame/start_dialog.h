// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/service/outcome.h"

#include <QDialog>

class QLineEdit;

namespace guitai {

class InlineProblem;

/// The first start: there is no data file yet. Begin one, open one, or look around in a demonstration.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    StartDialog(QString proposed, const Clock& clock, QWidget* parent = nullptr);

    /// The file to open, once the dialog was accepted.
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void found();
    void openOther();
    void makeDemonstration();
    [[nodiscard]] bool makeFolder();

    QString m_path;
    const Clock& m_clock;
    QLineEdit* m_company;
    QLineEdit* m_site;
    InlineProblem* m_problem;
};

} // namespace guitai
