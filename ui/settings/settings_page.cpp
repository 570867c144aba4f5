// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/directory/record_editor.h"
#include "ui/settings/look_card.h"
#include "ui/settings/paper_card.h"
#include "ui/settings/rules_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/segmented.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The first thing in a card that Tab would come to.
QWidget* firstStop(const Card& card)
{
    for (auto* widget : card.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(&card))
            return widget;
    return nullptr;
}

} // namespace

SettingsPage::SettingsPage(Seat& seat, UnsavedRecords& unsaved, QWidget* parent, FileCard::FolderPrompt prompt)
    : Page(Icon::Settings, tr("Settings"), Key::Place::Everywhere, parent),
      m_seat(seat),
      m_choices(seat.office, seat.procedure, m_none),
      m_sections(new Segmented(this)),
      m_look(new LookCard),
      m_paper(new PaperCard),
      m_site(new RecordEditor(seat, unsaved, m_choices)),
      m_file(new FileCard(seat, std::move(prompt)))
{
    setObjectName(u"settingsPage"_s);
    m_site->open({.kind = QString::fromLatin1(SiteTag::name), .id = seat.site.id.value});
    m_site->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // it would scroll by itself else
    m_cards = {m_look, m_paper, m_site, new RulesCard(seat), m_file};
    layOut();
    connectParts();
}

void SettingsPage::layOut()
{
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins({});
    cards->setSpacing(metrics::cardGap);
    for (auto* card : m_cards)
        cards->addWidget(card);
    cards->addStretch();
    m_scroll = new ContentScroll(content, this);
    const QStringList titles{tr("This computer"), tr("Paper"), tr("Site"), tr("Regulation"), tr("Data file")};
    QList<Choice> sections;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        sections << Choice{QString::number(i), titles.at(i)};
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Section; Enter goes into it"));
    m_sections->setChoices(sections);
    m_sections->setValue(sections.first().token);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_sections);
    column->addWidget(m_scroll, 1);
}

void SettingsPage::connectParts()
{
    connect(m_sections, &Segmented::valueChanged, this, &SettingsPage::bringUp);
    connect(m_look, &LookCard::lookChanged, this, &SettingsPage::lookChanged);
    connect(m_paper, &PaperCard::said, this, &SettingsPage::said);
    connect(m_file, &FileCard::said, this, &SettingsPage::said);
    connect(m_file, &FileCard::written, this, &SettingsPage::written);
    connect(m_site, &RecordEditor::saved, this, [this] {
        Q_EMIT said(tr("The site is saved; it stands so on every paper from now on."));
        Q_EMIT written();
    });
    bindKey(Key::SaveRecord, *m_site, [this] { m_site->save(); });
    bindKey(Key::DropEdits, *m_site, [this] { m_site->dropEdits(); });
}

void SettingsPage::enter()
{
    m_look->refresh();
    m_paper->refresh();
    m_file->refresh();
    m_sections->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh()
{
    m_site->refresh();
}

void SettingsPage::keep()
{
    m_site->keep();
}

Card* SettingsPage::section() const
{
    return m_cards.at(m_sections->value().toInt());
}

void SettingsPage::bringUp()
{
    m_scroll->verticalScrollBar()->setValue(section()->y());
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    const bool into = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* first = into && m_sections->isAncestorOf(focusWidget()) ? firstStop(*section()) : nullptr;
    if (!first) {
        Page::keyPressEvent(event);
        return;
    }
    first->setFocus(Qt::TabFocusReason);
    bringUp();
}

} // namespace guitai
