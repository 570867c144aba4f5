// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/scope_bar.h"

#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString dayToken = u"day"_s;
const QString weekToken = u"week"_s;
const QString monthToken = u"month"_s;
constexpr int periodWidth = 132;
constexpr int listWidth = 132;

Period::Unit unitOf(const QString& token)
{
    return token == dayToken ? Period::Unit::Day : token == weekToken ? Period::Unit::Week : Period::Unit::Month;
}

/// Puts entries in place of others, unless they are the same; what was chosen stays.
void put(QComboBox& box, const QList<std::pair<QString, qint64>>& entries)
{
    bool same = box.count() == entries.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = std::pair(box.itemText(i), box.itemData(i).toLongLong()) == entries.at(i);
    if (same)
        return;
    const QSignalBlocker quiet(box);
    const auto chosen = box.currentData();
    box.clear();
    for (const auto& [name, id] : entries)
        box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    box.setVisible(box.count() > 2); // else there is nothing to choose
}

} // namespace

ScopeBar::ScopeBar(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_period(Period::around(Period::Unit::Month, today())),
      m_unit(new Segmented({{dayToken, tr("Day")}, {weekToken, tr("Week")}, {monthToken, tr("Month")}}, this)),
      m_earlier(new QPushButton(iconOf(Icon::ChevronLeft), {}, this)),
      m_shown(new QPushButton(this)),
      m_later(new QPushButton(iconOf(Icon::ChevronRight), {}, this)),
      m_site(new QComboBox(this)),
      m_estate(new QComboBox(this)),
      m_asOf(captionLabel({}, this))
{
    m_unit->setValue(monthToken);
    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("Length of the period"));
    m_earlier->setObjectName(u"earlier"_s);
    m_earlier->setAccessibleName(tr("The period before"));
    m_earlier->setToolTip(keyText(Key::EarlierPeriod));
    m_later->setObjectName(u"later"_s);
    m_later->setAccessibleName(tr("The period after"));
    m_later->setToolTip(keyText(Key::LaterPeriod));
    m_shown->setObjectName(u"period"_s);
    m_shown->setToolTip(tr("Back to the present"));
    m_site->setObjectName(u"site"_s);
    m_site->setAccessibleName(tr("Site"));
    m_estate->setObjectName(u"estate"_s);
    m_estate->setAccessibleName(tr("Estate"));
    m_asOf->setObjectName(u"asOf"_s);
    layOut();
    wire();
    refresh();
    m_site->setCurrentIndex(std::max(0, m_site->findData(m_seat.site.id.value)));
}

void ScopeBar::layOut()
{
    for (auto* arrow : {m_earlier, m_later})
        arrow->setFixedWidth(metrics::controlHeight);
    m_shown->setMinimumWidth(periodWidth);
    for (auto* box : {m_site, m_estate})
        box->setMinimumWidth(listWidth);
    auto* period = new QHBoxLayout;
    period->setSpacing(metrics::halfGrid);
    period->addWidget(m_earlier);
    period->addWidget(m_shown);
    period->addWidget(m_later);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::cardGap);
    row->addWidget(plainLabel(tr("Dashboard"), this, FontRole::Page));
    row->addWidget(m_unit);
    row->addLayout(period);
    row->addWidget(m_site);
    row->addWidget(m_estate);
    row->addStretch(1);
    row->addWidget(m_asOf);
}

void ScopeBar::wire()
{
    connect(m_unit, &Segmented::valueChanged, this, &ScopeBar::chooseUnit);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_shown, &QPushButton::clicked, this, [this] { go(Period::around(m_period.unit, today())); });
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        listEstates();
        Q_EMIT changed();
    });
    connect(m_estate, &QComboBox::currentIndexChanged, this, &ScopeBar::changed);
}

FigureScope ScopeBar::scope() const
{
    return {.period = m_period,
            .site = {m_site->currentData().toLongLong()},
            .estate = {m_estate->currentData().toLongLong()},
            .zone = m_seat.zone};
}

QString ScopeBar::words(const Period& period)
{
    const QLocale locale;
    switch (period.unit) {
    case Period::Unit::Day:
        return locale.toString(period.first, tr("d MMM yyyy"));
    case Period::Unit::Week:
        return tr("%1 – %2").arg(locale.toString(period.first, tr("d MMM")),
                                 locale.toString(period.behind().addDays(-1), tr("d MMM")));
    case Period::Unit::Month:
        return locale.toString(period.first, tr("MMMM yyyy"));
    }
    Q_UNREACHABLE();
}

void ScopeBar::chooseUnit(const QString& token)
{
    // A month ago becomes its first week; the present stays the present.
    const QDate day = m_present ? today() : m_period.first;
    go(Period::around(unitOf(token), day));
}

void ScopeBar::move(int periods)
{
    const Period to = m_period.moved(periods);
    if (to.first <= today())
        go(to);
}

void ScopeBar::go(const Period& period)
{
    if (period == m_period)
        return;
    m_period = period;
    showPeriod();
    Q_EMIT changed();
}

void ScopeBar::showPeriod()
{
    m_present = m_period == Period::around(m_period.unit, today());
    m_later->setEnabled(!m_present);
    m_shown->setText(words(m_period));
    m_shown->setAccessibleName(tr("%1, back to the present").arg(words(m_period)));
}

void ScopeBar::refresh()
{
    if (m_present)
        m_period = Period::around(m_period.unit, today());
    showPeriod();
    listSites();
    listEstates();
}

void ScopeBar::listSites()
{
    const auto sites = m_seat.office.sites.list();
    if (!sites)
        return;
    QList<std::pair<QString, qint64>> entries{{tr("All sites"), 0}};
    for (const auto& site : *sites)
        if (!site.retired)
            entries << std::pair(site.name, site.id.value);
    put(*m_site, entries);
}

void ScopeBar::listEstates()
{
    const auto estates = m_seat.office.estates.list();
    if (!estates)
        return;
    const SiteId of = scope().site;
    QList<std::pair<QString, qint64>> entries{{tr("All estates"), 0}};
    for (const auto& estate : *estates)
        if (!estate.retired && (!of || estate.site == of))
            entries << std::pair(estate.name, estate.id.value);
    put(*m_estate, entries);
}

void ScopeBar::showAsOf(const QDateTime& time)
{
    m_asOf->setText(tr("As of %1").arg(time.toTimeZone(m_seat.zone).toString(u"HH:mm:ss"_s)));
}

} // namespace guitai
