// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/list_wiring.h"

#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/worklist/case_acts.h"
#include "ui/worklist/kept_place.h"

#include <QAbstractItemView>
#include <QPushButton>

namespace guitai {

void wireList(QAbstractItemView& list, KeptPlace& place, CaseActs& acts)
{
    const auto onKey = [&](Key::Name key, auto act) {
        bindKey(key, list, [&place, act] {
            if (const auto* item = place.chosen())
                act(WorkItem(*item)); // a copy: the rows may be refreshed meanwhile
        });
    };
    onKey(Key::TakeNext, [&acts](const WorkItem& item) { acts.takeNext(item); });
    onKey(Key::OpenCase, [&acts](const WorkItem& item) { acts.openFile(item.caseId); });
    onKey(Key::CopyMessage, [&acts](const WorkItem& item) { acts.copyMessage(item.caseId); });
    onKey(Key::OtherSteps, [&acts, &list](const WorkItem& item) {
        acts.offerAll(item, list.viewport()->mapToGlobal(list.visualRect(list.currentIndex()).bottomLeft()));
    });
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&list, &QWidget::customContextMenuRequested, &acts, [&](const QPoint& at) {
        if (const auto* item = place.chosen())
            acts.offerAll(*item, list.viewport()->mapToGlobal(at));
    });
    QObject::connect(&list, &QAbstractItemView::doubleClicked, &acts, [&] {
        if (const auto* item = place.chosen())
            acts.openFile(item->caseId);
    });
}

QPushButton* handoverButton(CaseActs& acts, QWidget& page)
{
    auto* button = new QPushButton(iconOf(Icon::Handover), CaseActs::tr("Shift hand-over"), &page);
    button->setObjectName(QStringLiteral("handoverButton"));
    button->setToolTip(keyText(Key::HandOver));
    QObject::connect(button, &QPushButton::clicked, &acts, &CaseActs::handOver);
    bindKey(Key::HandOver, page, [&acts] { acts.handOver(); });
    return button;
}

} // namespace guitai
