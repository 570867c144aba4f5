// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"

#include <QStackedWidget>

class QListWidget;

namespace guitai {

class EmptyState;

/// 关联: other cases that this one has to do with, whichever of the two names the other; Enter opens one.
class LinksTab : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LinksTab(QWidget* parent = nullptr);

    void show(const ShownCase& shown);

Q_SIGNALS:
    void caseWanted(CaseId id);
    void linkWanted();

private:
    EmptyState* m_empty;
    QListWidget* m_list;
    std::vector<LinkedCase> m_links;
};

} // namespace guitai
