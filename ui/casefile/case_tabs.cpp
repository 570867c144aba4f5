// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/case_tabs.h"

#include "ui/casefile/attachments_tab.h"
#include "ui/casefile/entries_tab.h"
#include "ui/casefile/links_tab.h"
#include "ui/casefile/orders_tab.h"
#include "ui/page/keys.h"
#include "ui/widgets/empty_state.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace guitai {

CaseTabs::CaseTabs(Seat& seat, FileAsker& asker, QWidget* parent)
    : QTabWidget(parent),
      m_orders(new OrdersTab(seat)),
      m_revisits(new EntriesTab(tr("Revisits"), seat.zone,
                                new EmptyState(Icon::Star, tr("Nobody has asked the reporter yet."), {}))),
      m_contacts(
          new EntriesTab(tr("Contacts and notes"), seat.zone,
                         new EmptyState(Icon::Phone, tr("Nothing was told or noted yet."), tr("Log a contact…")))),
      m_attachments(new AttachmentsTab(seat, asker)),
      m_links(new LinksTab)
{
    setObjectName(u"caseTabs"_s);
    setDocumentMode(true);
    setFocusProxy(nullptr); // the bar alone is a stop of the tab key
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setObjectName(u"caseTabBar"_s);
    tabBar()->setAccessibleName(tr("What belongs to the case"));
    tabBar()->setToolTip(keyText(Key::NextTab));
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    for (QWidget* tab : QList<QWidget*>{m_orders, m_revisits, m_contacts, m_attachments, m_links})
        addTab(tab, {});
    connect(m_orders, &OrdersTab::printWanted, this, &CaseTabs::printWanted);
    connect(m_contacts, &EntriesTab::actionChosen, this,
            [this] { Q_EMIT stepWanted(QString::fromLatin1(LogContact::name)); });
    connect(m_attachments, &AttachmentsTab::fileWanted, this, &CaseTabs::fileWanted);
    connect(m_attachments, &AttachmentsTab::numberWanted, this, &CaseTabs::numberWanted);
    connect(m_links, &LinksTab::caseWanted, this, &CaseTabs::caseWanted);
    connect(m_links, &LinksTab::linkWanted, this, [this] { Q_EMIT stepWanted(QString::fromLatin1(LinkCase::name)); });
}

void CaseTabs::show(const ShownCase& shown)
{
    m_orders->show(shown);
    m_revisits->show(revisitRows(shown));
    m_contacts->show(contactRows(shown));
    m_attachments->show(shown);
    m_links->show(shown);
    const auto& file = shown.file;
    name(m_orders, tr("Orders"), file.orders.size());
    name(m_revisits, tr("Revisits"), revisitCount(file));
    name(m_contacts, tr("Contacts"), file.log.size());
    name(m_attachments, tr("Attachments"), file.attachments.size());
    name(m_links, tr("Links"), std::ssize(shown.links));
}

void CaseTabs::name(QWidget* tab, const QString& title, qsizetype count)
{
    setTabText(indexOf(tab), count == 0 ? title : tr("%1 %2").arg(title).arg(count));
}

void CaseTabs::goOn()
{
    setCurrentIndex((currentIndex() + 1) % QTabWidget::count());
    for (auto* inside : currentWidget()->findChildren<QWidget*>())
        if (inside->isVisible() && (inside->focusPolicy() & Qt::TabFocus)) {
            inside->setFocus(Qt::TabFocusReason);
            return;
        }
    tabBar()->setFocus(Qt::TabFocusReason);
}

void CaseTabs::open(const Attachment& attachment)
{
    showAttachments();
    m_attachments->open(attachment);
}

void CaseTabs::showAttachments()
{
    setCurrentWidget(m_attachments);
}

} // namespace guitai
