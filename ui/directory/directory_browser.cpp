// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_browser.h"

#include "core/service/sentences.h"
#include "ui/directory/directory_view.h"
#include "ui/directory/record_words.h"
#include "ui/page/found_model.h"
#include "ui/page/keys.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/step_button.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

DirectoryBrowser::DirectoryBrowser(Seat& seat, Section section, QWidget* parent)
    : Card(parent),
      m_seat(seat),
      m_topKind(DirectoryLines::topKind(section)),
      m_search(new SearchBox(this)),
      m_tree(new DirectoryTree(seat, section, this)),
      m_view(new DirectoryView(*m_tree, this)),
      m_found(new FoundModel(this)),
      m_finder(new Finder(seat, this)),
      m_problem(new InlineProblem(this)),
      m_retired(new QCheckBox(tr("Show retired ones"), this)),
      m_newBelow(new StepButton({}, this)),
      m_newTop(new StepButton(newWords(m_topKind), this))
{
    layOut(section);
    connectParts();
    m_tree->readMore({});
    if (m_tree->rowCount() == 1) // there is nothing to choose between
        m_view->expand(m_tree->index(0, 0));
    showBars();
}

void DirectoryBrowser::layOut(Section section)
{
    m_view->setObjectName(u"%1List"_s.arg(m_topKind));
    m_view->setAccessibleName(tr("Records"));
    m_search->setObjectName(u"findRecord"_s);
    m_search->setAccessibleName(tr("Find a resident or a room"));
    m_search->setPlaceholderText(tr("139…, 3-1-502, zs, 张三"));
    m_search->setToolTip(keyText(Key::FindRecord));
    m_search->setModel(m_found);
    m_search->setVisible(section == Section::Rooms);
    showFoundIn(m_search->candidates(), *m_found);
    m_retired->setObjectName(u"%1Retired"_s.arg(m_topKind));
    m_newTop->setObjectName(u"new.%1"_s.arg(m_topKind));
    m_newTop->setKey(sequenceOf(Key::NewTopRecord));
    m_newBelow->setObjectName(u"newBelow.%1"_s.arg(m_topKind));
    m_newBelow->setKey(sequenceOf(Key::NewRecord));
    for (QWidget* part : QList<QWidget*>{m_search, m_problem})
        body().addWidget(part);
    body().addWidget(m_view, 1);
    for (QWidget* part : QList<QWidget*>{m_retired, m_newBelow, m_newTop})
        body().addWidget(part);
}

void DirectoryBrowser::connectParts()
{
    connect(m_tree, &DirectoryTree::troubled, m_problem,
            [this](const QString& words) { m_problem->setProblem(words); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showBars();
        Q_EMIT chosenChanged(chosen());
    });
    connect(m_view, &QTreeView::activated, this, &DirectoryBrowser::editWanted);
    connect(m_search, &SearchBox::searched, m_finder, &Finder::find);
    connect(m_finder, &Finder::answered, this, &DirectoryBrowser::showFound);
    connect(m_search, &SearchBox::chosen, this, [this](const QModelIndex& candidate) {
        const Found found = m_found->at(candidate.row());
        m_search->clear();
        const bool person = found.kind == Found::Kind::Resident;
        choose({.kind = QString::fromLatin1(person ? ResidentTag::name : RoomTag::name), .id = found.id});
        focusList();
    });
    connect(m_retired, &QCheckBox::toggled, this, [this](bool shown) {
        const auto before = chosen();
        m_tree->setRetiredShown(shown);
        choose(before);
    });
    connect(m_newTop, &StepButton::chosen, this, &DirectoryBrowser::beginTop);
    connect(m_newBelow, &StepButton::chosen, this, &DirectoryBrowser::beginBelow);
}

void DirectoryBrowser::refresh()
{
    m_problem->setProblem({});
    const auto before = chosen();
    m_tree->refresh();
    if (chosen() != before)
        choose(before);
    showBars();
}

void DirectoryBrowser::setUnsaved(const QList<RecordKey>& keys)
{
    m_tree->setUnsaved(keys);
    m_view->viewport()->update();
}

void DirectoryBrowser::choose(const RecordKey& key)
{
    if (key.id == 0)
        return;
    const auto at = m_tree->reveal(key);
    if (!at.isValid())
        return;
    m_view->setCurrentIndex(at);
    m_view->scrollTo(at);
}

RecordKey DirectoryBrowser::chosen() const
{
    return m_tree->keyAt(m_view->currentIndex());
}

void DirectoryBrowser::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_tree->rowCount() > 0)
        m_view->setCurrentIndex(m_tree->index(0, 0));
}

void DirectoryBrowser::focusList()
{
    chooseFirst();
    m_view->setFocus(Qt::OtherFocusReason);
}

void DirectoryBrowser::beginSearch()
{
    if (m_search->isHidden()) {
        focusList();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Cases are found in the header; here it is who and where.
void DirectoryBrowser::showFound(const Finder::Answer& found)
{
    m_problem->setProblem(found ? QString() : sentence(found.error()));
    auto candidates = found.value_or(QList<Found>());
    candidates.removeIf([](const Found& each) { return each.kind == Found::Kind::Case; });
    m_found->show(candidates);
}

/// Of one that nothing stands in, another beside it.
RecordKey DirectoryBrowser::keyBelow() const
{
    const auto at = m_view->currentIndex();
    const auto key = m_tree->keyAt(at);
    const QString below = DirectoryLines::kindBelow(key.kind);
    if (!below.isEmpty())
        return {.kind = below, .parent = key.id};
    const auto above = m_tree->keyAt(at.parent());
    return above.kind.isEmpty() ? RecordKey() : RecordKey{.kind = key.kind, .parent = above.id};
}

/// One reason is said once, and that of the record that is chosen above the record.
void DirectoryBrowser::showBars()
{
    const QString kind = chosen().kind, below = keyBelow().kind;
    QStringList said{kind.isEmpty() ? QString() : reasonAgainst(m_seat, kind)};
    const auto offer = [&](StepButton& button, const QString& wanted) {
        const QString reason = wanted.isEmpty() ? QString() : reasonAgainst(m_seat, wanted);
        button.setBarred(reason);
        button.setVisible(!wanted.isEmpty() && (reason.isEmpty() || !said.contains(reason)));
        said << reason;
    };
    m_newBelow->setText(newWords(below));
    offer(*m_newBelow, below);
    offer(*m_newTop, m_topKind);
}

void DirectoryBrowser::beginTop()
{
    if (!m_newTop->isBarred())
        Q_EMIT newWanted({.kind = m_topKind});
}

void DirectoryBrowser::beginBelow()
{
    const auto below = keyBelow();
    if (below.kind.isEmpty())
        beginTop();
    else if (!m_newBelow->isBarred())
        Q_EMIT newWanted(below);
}

} // namespace guitai
