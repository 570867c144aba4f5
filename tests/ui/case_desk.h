// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"
#include "ui/casefile/case_page.h"

#include <QLabel>

namespace guitai {

class StepButton;

/// Answers with the files that a test has named.
class NamedFiles final : public FileAsker
{
public:
    QStringList attached;
    QString saved;

    [[nodiscard]] QStringList toAttach(QWidget*) override { return attached; }
    [[nodiscard]] QString toSave(const QString&, QWidget*) override { return saved; }
};

/// The case file page.
class CaseDesk : public Desk
{
public:
    CaseDesk();

    void show(CaseId id);
    [[nodiscard]] StepButton* button(const QString& step) const;

    NamedFiles* files = nullptr;
    std::unique_ptr<CasePage> page;
    int left = 0;
};

} // namespace guitai
