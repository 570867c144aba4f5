// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/source_bar.h"

#include "core/service/sentences.h"
#include "ui/importing/import_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString rosterToken = u"roster"_s;
const QString ledgerToken = u"ledger"_s;
constexpr int nameWidth = 220;
constexpr int estateWidth = 180;

} // namespace

SourceBar::SourceBar(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_name(plainLabel({}, this, FontRole::Strong)),
      m_kind(new Segmented({{rosterToken, kindWord(TableKind::Roster)}, {ledgerToken, kindWord(TableKind::Ledger)}})),
      m_estate(new QComboBox),
      m_site(new QComboBox),
      m_kindRow(new FieldRow(tr("It is a"), m_kind, this)),
      m_estateRow(new FieldRow(tr("&Estate of all rows"), m_estate, this)),
      m_siteRow(new FieldRow(tr("&Site"), m_site, this)),
      m_other(new QPushButton(iconOf(Icon::Import), tr("An&other file…"), this)),
      m_problem(new InlineProblem(this))
{
    m_kind->setObjectName(u"kind"_s);
    m_estate->setObjectName(u"estate"_s);
    m_site->setObjectName(u"site"_s);
    m_other->setObjectName(u"otherFile"_s);
    m_estate->setEditable(true);
    m_estate->setInsertPolicy(QComboBox::NoInsert);
    m_estate->setMinimumWidth(estateWidth);
    layOut();
    connect(m_kind, &Segmented::valueChanged, this, &SourceBar::kindChanged);
    connect(m_estate, &QComboBox::editTextChanged, this, &SourceBar::estateChanged);
    connect(m_other, &QPushButton::clicked, this, &SourceBar::otherFileWanted);
}

void SourceBar::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_name);
    row->addWidget(m_kindRow);
    row->addWidget(m_estateRow);
    row->addWidget(m_siteRow);
    row->addStretch(1);
    row->addWidget(m_other, 0, Qt::AlignTop);
    m_name->setMinimumHeight(metrics::controlHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addLayout(row);
    column->addWidget(m_problem);
}

void SourceBar::show(const QString& path, TableKind kind)
{
    m_path = path;
    const QString name = QFileInfo(path).fileName();
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, nameWidth));
    m_name->setAccessibleName(name);
    const QSignalBlocker quiet(m_kind);
    m_kind->setValue(kind == TableKind::Roster ? rosterToken : ledgerToken);
    refresh();
    m_estate->clearEditText(); // that of another file
}

void SourceBar::refresh()
{
    if (m_estate->lineEdit()->hasFocus())
        return;
    const QSignalBlocker quietEstate(m_estate), quietSite(m_site);
    const QString typed = m_estate->currentText();
    const QVariant chosen = m_site->count() > 0 ? m_site->currentData() : QVariant(m_seat.site.id.value);
    m_estate->clear();
    m_site->clear();
    const auto estates = m_seat.office.estates.list();
    const auto sites = m_seat.office.sites.list();
    m_problem->setProblem(!estates ? sentence(estates.error()) : !sites ? sentence(sites.error()) : QString());
    for (const auto& estate : estates.value_or(std::vector<Estate>()))
        if (!estate.retired)
            m_estate->addItem(estate.name);
    for (const auto& site : sites.value_or(std::vector<Site>()))
        if (!site.retired)
            m_site->addItem(site.name, site.id.value);
    m_estate->setEditText(typed);
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen)));
    m_siteRow->setVisible(m_site->count() > 1);
}

void SourceBar::setEstateAsked(bool asked)
{
    m_estateAsked = asked;
    m_estateRow->setVisible(asked);
}

void SourceBar::setLocked(bool locked)
{
    for (auto* row : {m_kindRow, m_estateRow, m_siteRow})
        row->setEnabled(!locked);
}

QString SourceBar::shownName() const
{
    return m_name->text();
}

TableKind SourceBar::kind() const
{
    return m_kind->value() == ledgerToken ? TableKind::Ledger : TableKind::Roster;
}

QString SourceBar::estate() const
{
    return m_estateAsked ? m_estate->currentText().simplified() : QString();
}

SiteId SourceBar::site() const
{
    return m_site->count() > 0 ? SiteId{m_site->currentData().toLongLong()} : m_seat.site.id;
}

} // namespace guitai
