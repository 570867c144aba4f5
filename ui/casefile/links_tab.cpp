// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/links_tab.h"

#include "core/base/joined.h"
#include "core/service/case_words.h"
#include "ui/page/phrases.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestItem = 60;

} // namespace

LinksTab::LinksTab(QWidget* parent)
    : QStackedWidget(parent),
      m_empty(new EmptyState(Icon::CaseFile, tr("No other case has to do with this one."), tr("Link a case…"), this)),
      m_list(new QListWidget(this))
{
    m_list->setObjectName(u"links"_s);
    m_list->setAccessibleName(tr("Linked cases"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    setFrameless(*m_list);
    addWidget(m_empty);
    addWidget(m_list);
    connect(m_empty, &EmptyState::actionChosen, this, &LinksTab::linkWanted);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT caseWanted(m_links.at(static_cast<std::size_t>(m_list->row(item))).id);
    });
}

void LinksTab::show(const ShownCase& shown)
{
    if (shown.links == m_links)
        return;
    m_links = shown.links;
    m_list->clear();
    for (const auto& link : m_links) {
        const QString words =
            joinedByDots({link.number, linkWord(*shown.procedure, link), word(*shown.procedure, link.state)}) + u'\n' +
            joinedByDots({link.place, shortened(link.item.simplified(), longestItem)});
        auto* item = new QListWidgetItem(iconOf(Icon::CaseFile, Tone::Neutral), words, m_list);
        item->setToolTip(plainToolTip(item->text()));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    setCurrentIndex(m_links.empty() ? 0 : 1);
}

} // namespace guitai
