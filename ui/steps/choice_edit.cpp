// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/choice_edit.h"

#include "core/service/sentences.h"
#include "ui/widgets/clear_action.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace guitai {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int valueRole = Qt::UserRole + 2;

} // namespace

// The completer is not the line's own: that one writes every candidate passed over into the line.
ChoiceEdit::ChoiceEdit(Search search, QWidget* parent)
    : QLineEdit(parent),
      m_search(std::move(search)),
      m_candidates(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_candidates, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the source has searched already
    new ClearAction(*this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(candidate(index.row())); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        forget();
        if (text.trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            offer();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            forget(); // also where it was not typed
    });
}

void ChoiceEdit::choose(const NamedChoice& choice)
{
    m_chosen = choice.value;
    setText(choice.name);
    Q_EMIT chosenChanged();
}

void ChoiceEdit::type(const QString& text)
{
    forget();
    setText(text);
}

bool ChoiceEdit::isUnresolved() const
{
    return m_chosen.isUndefined() && !text().trimmed().isEmpty();
}

bool ChoiceEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab && isOffering()) {
        const auto index = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        if (index.isValid())
            choose(candidate(index.row()));
    }
    return QLineEdit::event(event);
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isOffering() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
        event->ignore(); // the completer takes it
        return;
    }
    if (!m_composing && key == Qt::Key_Down && event->modifiers() == Qt::NoModifier && !isOffering()) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_completer->popup()->hide();
    QLineEdit::inputMethodEvent(event);
}

void ChoiceEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        resolve();
    QLineEdit::focusOutEvent(event);
}

bool ChoiceEdit::search()
{
    m_candidates->clear();
    const auto found = m_search(text().trimmed());
    if (!found) {
        auto* problem = new QStandardItem(sentence(found.error()));
        problem->setEnabled(false);
        m_candidates->appendRow(problem);
        return false;
    }
    for (const auto& choice : *found) {
        auto* item = new QStandardItem(
            choice.detail.isEmpty() ? choice.name : QStringLiteral("%1  %2").arg(choice.name, choice.detail));
        item->setData(choice.name, nameRole);
        item->setData(choice.value, valueRole);
        m_candidates->appendRow(item);
    }
    return true;
}

void ChoiceEdit::offer()
{
    search();
    if (m_candidates->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool ChoiceEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void ChoiceEdit::forget()
{
    if (m_chosen.isUndefined())
        return;
    m_chosen = QJsonValue(QJsonValue::Undefined);
    Q_EMIT chosenChanged();
}

/// Whoever types a name in full, or so much of it that nothing else fits, need not pick it from the list.
void ChoiceEdit::resolve()
{
    if (!isUnresolved() || !search())
        return;
    const QString typed = text().trimmed();
    int fitting = -1;
    for (int row = 0; row < m_candidates->rowCount(); ++row) {
        if (candidate(row).name != typed)
            continue;
        if (fitting >= 0)
            return;
        fitting = row;
    }
    if (fitting < 0 && m_candidates->rowCount() == 1)
        fitting = 0;
    if (fitting >= 0)
        choose(candidate(fitting));
}

NamedChoice ChoiceEdit::candidate(int row) const
{
    const auto* item = m_candidates->item(row);
    return {item->data(valueRole).toJsonValue(), item->data(nameRole).toString(), {}};
}

} // namespace guitai
