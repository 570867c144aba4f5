// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_page.h"

#include "core/service/naming.h"
#include "core/service/record_kinds.h"
#include "core/service/sentences.h"
#include "ui/directory/directory_browser.h"
#include "ui/directory/record_editor.h"
#include "ui/directory/record_past.h"
#include "ui/directory/record_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/held_width.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int listWidth = 44 * metrics::grid; // a resident of three characters beside the whole telephone
constexpr int pastWidth = 32 * metrics::grid;
constexpr Section sections[] = {Section::Rooms, Section::Staff, Section::Prices, Section::Contractors};
const RecordKey priceList{.kind = u"ruleset"_s, .id = 1};

QString tokenOf(Section section)
{
    return QString::number(static_cast<int>(section));
}

/// Where a kind of record is found.
Section sectionOf(QString kind)
{
    for (QString above = DirectoryLines::kindAbove(kind); !above.isEmpty(); above = DirectoryLines::kindAbove(kind))
        kind = above;
    return *std::ranges::find_if(sections, [&](Section section) {
        return kind == (section == Section::Prices ? priceList.kind : DirectoryLines::topKind(section));
    });
}

} // namespace

DirectoryPage::DirectoryPage(Seat& seat, UnsavedRecords& unsaved, QWidget* parent)
    : Page(Icon::Archive, tr("Directory"), Key::Place::Directory, parent),
      m_seat(seat),
      m_choices(seat.office, seat.procedure, m_noCase),
      m_query(seat.office.database()),
      m_head(new QWidget(this)),
      m_sections(new Segmented({{tokenOf(Section::Rooms), tr("Rooms and residents")},
                                {tokenOf(Section::Staff), tr("Staff")},
                                {tokenOf(Section::Prices), tr("Fee standard")},
                                {tokenOf(Section::Contractors), tr("Contractors")}},
                               m_head)),
      m_question(new InlineProblem(this)),
      m_unsaved(new InlineProblem(this)),
      m_lists(new QStackedWidget(this)),
      m_middle(new QStackedWidget(this)),
      m_noEstate(new EmptyState(Icon::Archive,
                                tr("No estate yet. Import the roster, or enter the first estate by hand."),
                                tr("Import a roster"), m_middle)),
      m_noContractor(new EmptyState(Icon::Wrench,
                                    tr("No contractor yet. Who is entered here is named on the room card as long as "
                                       "the warranty runs."),
                                    newWords(QString::fromLatin1(ContractorTag::name)), m_middle)),
      m_editor(new RecordEditor(seat, unsaved, m_choices, this)),
      m_past(new RecordPast(seat, this)),
      m_call(new QPushButton(iconOf(Icon::Phone), tr("Take a call from there"), this))
{
    setObjectName(u"directoryPage"_s);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setAccessibleName(tr("Section"));
    m_question->setObjectName(u"openQuestion"_s);
    m_unsaved->setObjectName(u"unsaved"_s);
    m_call->setObjectName(u"callFromRecord"_s);
    m_call->setToolTip(keyText(Key::CallFromRecord));
    for (const auto section : sections)
        if (section != Section::Prices)
            m_browsers.insert(section, new DirectoryBrowser(seat, section));
    layOut();
    connectParts();
    bindKeys();
    m_sections->setValue(tokenOf(m_section));
}

void DirectoryPage::layOut()
{
    auto* import = new QPushButton(iconOf(Icon::Import), tr("Import a roster or ledger…"), m_head);
    import->setObjectName(u"import"_s);
    import->setToolTip(keyText(Key::GoImport));
    connect(import, &QPushButton::clicked, this, &DirectoryPage::importWanted);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_sections);
    head->addStretch();
    head->addWidget(import);

    for (auto* browser : std::as_const(m_browsers))
        m_lists->addWidget(browser);
    new HeldWidth(*m_lists, listWidth);
    for (QWidget* part : QList<QWidget*>{m_editor, m_noEstate, m_noContractor})
        m_middle->addWidget(part);
    auto* past = new QWidget(this);
    new HeldWidth(*past, pastWidth);
    auto* pastColumn = new QVBoxLayout(past);
    pastColumn->setContentsMargins({});
    pastColumn->setSpacing(metrics::cardGap);
    pastColumn->addWidget(m_call);
    pastColumn->addWidget(m_past, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_lists);
    row->addWidget(m_middle, 1);
    row->addWidget(past);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_head);
    column->addWidget(m_question);
    column->addWidget(m_unsaved);
    column->addLayout(row, 1);
}

void DirectoryPage::connectParts()
{
    connect(m_sections, &Segmented::valueChanged, this,
            [this](const QString& token) { go(static_cast<Section>(token.toInt())); });
    for (auto* browser : std::as_const(m_browsers)) {
        connect(browser, &DirectoryBrowser::chosenChanged, this, [this](const RecordKey& key) {
            if (!key.kind.isEmpty())
                open(key);
        });
        connect(browser, &DirectoryBrowser::editWanted, this, [this] { m_editor->beginTyping(); });
        connect(browser, &DirectoryBrowser::newWanted, this, [this](const RecordKey& key) {
            open(key);
            m_editor->beginTyping();
        });
    }
    connect(m_noEstate, &EmptyState::actionChosen, this, &DirectoryPage::importWanted);
    connect(m_noContractor, &EmptyState::actionChosen, this, [this] { browser()->beginTop(); });
    connect(m_question, &InlineProblem::actionChosen, this, &DirectoryPage::answerOpenQuestion);
    connect(m_unsaved, &InlineProblem::actionChosen, this, [this] { goTo(m_waiting); });
    connect(m_editor, &RecordEditor::unsavedChanged, this, &DirectoryPage::showUnsaved);
    connect(m_editor, &RecordEditor::saved, this, [this](const RecordKey& key) {
        refresh();
        if (browser())
            browser()->choose(key);
        Q_EMIT said(
            tr("Saved: %1").arg(key == priceList ? fieldLabel(u"fees"_s) : nameOf(m_seat.office, key.kind, key.id)));
        Q_EMIT written();
    });
    connect(m_past, &RecordPast::caseWanted, this, &DirectoryPage::caseWanted);
    connect(m_call, &QPushButton::clicked, this, &DirectoryPage::takeCall);
}

void DirectoryPage::bindKeys()
{
    bindKey(Key::FindRecord, *this, [this] {
        if (browser())
            browser()->beginSearch();
    });
    bindKey(Key::NextSection, *this, [this] {
        go(sections[(static_cast<std::size_t>(m_section) + 1) % std::size(sections)]);
        focusWork();
    });
    bindEdit(Key::SaveRecord, &RecordEditor::save);
    bindKey(Key::NewRecord, *this, [this] {
        if (browser())
            browser()->beginBelow();
    });
    bindKey(Key::NewTopRecord, *this, [this] {
        if (browser())
            browser()->beginTop();
    });
    bindEdit(Key::RetireRecord, &RecordEditor::retire);
    bindEdit(Key::DropEdits, &RecordEditor::dropEdits);
    bindKey(Key::CallFromRecord, *this, [this] { takeCall(); });
    bindKey(Key::ToRecords, *this, [this] { focusWork(); });
}

/// A record that is not seen is not changed.
void DirectoryPage::bindEdit(Key::Name name, void (RecordEditor::*edit)())
{
    bindKey(name, *this, [editor = m_editor, edit] {
        if (editor->isVisible())
            std::invoke(edit, editor);
    });
}

DirectoryBrowser* DirectoryPage::browser() const
{
    return m_browsers.value(m_section);
}

void DirectoryPage::enter()
{
    if (m_editor->key().kind.isEmpty())
        go(m_section);
    focusWork();
}

void DirectoryPage::refresh()
{
    const auto changed = recordsChanged(m_seat.office, m_seenLine);
    const auto head = m_seat.office.journal.head();
    if (!changed || !head) {
        m_question->setProblem(sentence(changed ? head.error() : changed.error()));
        return;
    }
    m_seenLine = head->seq;
    if (*changed)
        for (auto* each : std::as_const(m_browsers))
            each->refresh();
    m_editor->refresh();
    showOpenQuestion();
    showRecord();
}

void DirectoryPage::keep()
{
    m_editor->keep();
}

void DirectoryPage::go(Section section)
{
    m_section = section;
    m_sections->setValue(tokenOf(section));
    m_lists->setVisible(browser() != nullptr);
    if (!browser()) {
        open(priceList);
        return;
    }
    m_lists->setCurrentWidget(browser());
    browser()->chooseFirst();
    if (const auto chosen = browser()->chosen(); !chosen.kind.isEmpty())
        open(chosen);
    showRecord();
}

void DirectoryPage::focusWork()
{
    if (browser())
        browser()->focusList();
    else
        m_editor->beginTyping();
    if (!browser() && !m_editor->isAncestorOf(QApplication::focusWidget())) // what may only be read takes no keyboard
        m_sections->setFocus(Qt::OtherFocusReason);
}

/// To a record, wherever it stands.
void DirectoryPage::goTo(const RecordKey& key)
{
    go(sectionOf(key.kind));
    if (browser())
        browser()->choose(key.id != 0 ? key : RecordKey{.kind = DirectoryLines::kindAbove(key.kind), .id = key.parent});
    open(key);
    m_editor->beginTyping();
}

void DirectoryPage::open(const RecordKey& key)
{
    const bool otherForm = key.kind != m_editor->key().kind;
    m_editor->open(key);
    showRecord();
    if (otherForm) // one that was made later would else be reached last
        tabThrough({m_head, m_question, m_unsaved, m_lists, m_middle, m_call, m_past});
}

/// What stands beside the list, and behind the record.
void DirectoryPage::showRecord()
{
    const auto& key = m_editor->key();
    const bool here = !key.kind.isEmpty() && sectionOf(key.kind) == m_section;
    m_middle->setCurrentWidget(here                                ? static_cast<QWidget*>(m_editor)
                               : m_section == Section::Contractors ? m_noContractor
                                                                   : m_noEstate);
    m_past->setVisible(here);
    m_call->setVisible(here && room());
    if (here)
        m_past->show(key, room());
}

RoomId DirectoryPage::room() const
{
    const auto& key = m_editor->key();
    if (key.kind == QLatin1String(RoomTag::name))
        return {key.id};
    const bool lives = key.kind == QLatin1String(ResidentTag::name) && key.id != 0;
    return lives ? RoomId{m_editor->seen()[QLatin1String(RoomTag::name)].toInteger()} : RoomId();
}

void DirectoryPage::takeCall()
{
    const auto& key = m_editor->key();
    if (!m_call->isVisible())
        return;
    const bool person = key.kind == QLatin1String(ResidentTag::name);
    Found from;
    from.kind = person ? Found::Kind::Resident : Found::Kind::Room;
    from.id = key.id;
    from.roomId = room();
    Q_EMIT callWanted(from);
}

/// 竣工验收 decides on every warranty, and an import cannot know it.
void DirectoryPage::showOpenQuestion()
{
    const auto estates = m_query.unaccepted();
    if (!estates || estates->empty()) {
        m_question->setProblem(estates ? QString() : sentence(estates.error()));
        m_question->setAction({});
        return;
    }
    m_questioned = estates->front().id;
    m_question->setProblem(
        tr("%n estate(s) without the day of completion acceptance: who pays under warranty stays open "
           "there.",
           nullptr, static_cast<int>(estates->size())),
        Tone::Soon);
    const bool mayEnter = reasonAgainst(m_seat, QString::fromLatin1(EstateTag::name)).isEmpty();
    m_question->setAction(mayEnter ? tr("Enter it for %1").arg(estates->front().name) : QString());
}

void DirectoryPage::answerOpenQuestion()
{
    goTo({.kind = QString::fromLatin1(EstateTag::name), .id = m_questioned.value});
    m_editor->beginTyping(u"acceptedOn"_s);
}

void DirectoryPage::showUnsaved()
{
    auto keys = m_editor->unsaved();
    for (auto* each : std::as_const(m_browsers))
        each->setUnsaved(keys);
    keys.removeAll(m_editor->key());
    m_unsaved->setProblem(keys.isEmpty() ? QString()
                                         : tr("%n other record(s) with changes that are not saved yet.", nullptr,
                                              static_cast<int>(keys.size())),
                          Tone::Accent);
    m_unsaved->setAction(keys.isEmpty() ? QString() : tr("Go on with it"));
    m_waiting = keys.value(0);
}

} // namespace guitai
