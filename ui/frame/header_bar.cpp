// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/header_bar.h"

#include "core/service/sentences.h"
#include "ui/page/found_model.h"
#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace guitai {

namespace {

constexpr int searchWidth = 420;
constexpr int barHeight = 48;

} // namespace

HeaderBar::HeaderBar(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_found(new FoundModel(this)),
      m_finder(new Finder(seat, this)),
      m_search(new SearchBox(this)),
      m_site(captionLabel(seat.site.name, this)),
      m_person(new QPushButton(iconOf(Icon::Person), seat.person.name, this))
{
    setMinimumHeight(barHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("find"));
    m_search->setAccessibleName(tr("Find people, rooms and papers"));
    m_search->setPlaceholderText(tr("%1  Room, phone, name, pinyin, number").arg(keyText(Key::Find)));
    m_search->setMinimumWidth(searchWidth / 2);
    m_search->setMaximumWidth(searchWidth);
    m_search->setModel(m_found);
    showFoundIn(m_search->candidates(), *m_found);
    m_person->setObjectName(QStringLiteral("seat"));
    m_person->setFlat(true);
    m_person->setToolTip(tr("Somebody else sits down: %1").arg(keyText(Key::ChangeSeat)));
    auto* help = new QPushButton(iconOf(Icon::Keyboard), {}, this);
    help->setObjectName(QStringLiteral("help"));
    help->setFlat(true);
    help->setAccessibleName(tr("Keys"));
    help->setToolTip(tr("Keys: %1").arg(keyText(Key::Help)));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::pageMargin);
    row->addWidget(plainLabel(seat.office.company().name, this, FontRole::Strong));
    row->addWidget(m_site);
    row->addStretch(1);
    row->addWidget(m_search, 4); // what it does not take is left to both sides
    row->addStretch(1);
    row->addWidget(m_person);
    row->addWidget(help);

    connect(m_search, &SearchBox::searched, m_finder, &Finder::find);
    connect(m_finder, &Finder::answered, this, &HeaderBar::showFound);
    connect(m_search, &SearchBox::chosen, this, [this](const QModelIndex& candidate) {
        const Found found = m_found->at(candidate.row());
        m_search->clear();
        Q_EMIT chosen(found);
    });
    connect(m_person, &QPushButton::clicked, this, &HeaderBar::seatWanted);
    connect(help, &QPushButton::clicked, this, &HeaderBar::helpWanted);
}

void HeaderBar::showSeat()
{
    m_site->setText(m_seat.site.name);
    m_person->setText(m_seat.person.name);
}

void HeaderBar::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::showFound(const Finder::Answer& found)
{
    if (found)
        m_found->show(*found);
    else
        m_found->showProblem(sentence(found.error(), m_seat.zone));
}

} // namespace guitai
