// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/caller_panel.h"

#include "core/service/sentences.h"
#include "ui/page/found_model.h"
#include "ui/page/keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/clear_action.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_box.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai {

CallerPanel::CallerPanel(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_field(new SearchBox(this)),
      m_found(new FoundModel(this)),
      m_finder(new Finder(seat, this)),
      m_candidates(new QListView(this)),
      m_hint(captionLabel({}, this)),
      m_problem(new InlineProblem(this)),
      m_unregistered(new QPushButton(iconOf(Icon::Add), tr("Not in the archive"), this))
{
    m_candidates->setObjectName(QStringLiteral("callers"));
    showFoundIn(*m_candidates, *m_found);
    m_field->setObjectName(QStringLiteral("caller"));
    m_field->setAccessibleName(tr("Who is calling"));
    m_field->setPlaceholderText(tr("139…, 3-1-502, zs, 张三"));
    new ClearAction(*m_field);
    m_field->setModel(m_found);
    m_field->useList(m_candidates);
    m_hint->setWordWrap(true);
    m_unregistered->setObjectName(QStringLiteral("unregistered"));
    m_unregistered->setToolTip(keyText(Key::Unregistered));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    column->addWidget(m_candidates, 1);
    column->addStretch();
    column->addWidget(m_unregistered);
    showFound({});

    connect(m_field, &SearchBox::searched, this, [this](const QString& text) {
        m_finder->find(text);
        Q_EMIT typedChanged();
    });
    connect(m_field, &SearchBox::textEdited, this, [this] { m_takesOnly = false; });
    connect(m_finder, &Finder::answered, this, &CallerPanel::showFound);
    connect(m_field, &SearchBox::chosen, this,
            [this](const QModelIndex& candidate) { Q_EMIT taken(m_found->at(candidate.row())); });
    connect(m_unregistered, &QPushButton::clicked, this, &CallerPanel::unregisteredWanted);
}

QString CallerPanel::typed() const
{
    return m_field->text();
}

void CallerPanel::setTyped(const QString& text)
{
    m_finder->forget();
    m_takesOnly = false;
    m_field->setText(text);
    offer({});
}

/// An empty list would be an empty box.
void CallerPanel::offer(const QList<Found>& found)
{
    QList<Found> callers = found; // a case is not who calls
    std::ranges::stable_partition(callers, [](const Found& each) { return each.kind != Found::Kind::Case; });
    m_found->show(callers);
    m_candidates->setVisible(!found.isEmpty());
}

void CallerPanel::lookUp(const QString& text)
{
    m_field->seek(text);
    beginTyping();
    m_takesOnly = true;
}

void CallerPanel::beginTyping()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CallerPanel::showFound(const Finder::Answer& found)
{
    m_problem->setProblem(found ? QString() : sentence(found.error()));
    offer(found.value_or(QList<Found>()));
    if (m_found->rowCount() > 0)
        m_candidates->setCurrentIndex(m_found->index(0));
    const bool nobody = found && found->isEmpty() && !typed().trimmed().isEmpty();
    m_hint->setText(
        nobody ? tr("Nobody found. %1 registers somebody who is not in the archive.").arg(keyText(Key::Unregistered))
               : tr("Phone, room, name or pinyin. ↑ ↓ choose, Enter takes."));
    if (std::exchange(m_takesOnly, false) && m_found->rowCount() == 1)
        Q_EMIT taken(m_found->at(0));
}

} // namespace guitai
