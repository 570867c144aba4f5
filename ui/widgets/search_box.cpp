// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace guitai {

namespace {

constexpr int mostRows = 8;

} // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent), m_list(new QListView)
{
    addAction(iconOf(Icon::Search, Tone::Neutral), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Candidates"));
    m_list->setObjectName(QStringLiteral("candidates"));
    adopt();
    m_list->hide();
    m_search.setSingleShot(true);
    m_search.setInterval(0);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_typed = typed;
        forget();
        m_search.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { // which also comes behind textEdited
        if (text != m_typed)
            forget();
    });
    connect(&m_search, &QTimer::timeout, this, &SearchBox::ask);
}

SearchBox::~SearchBox()
{
    if (m_ownList)
        delete m_list;
}

void SearchBox::setModel(QAbstractItemModel* model)
{
    if (auto* before = m_list->model())
        disconnect(before, nullptr, this, nullptr);
    m_list->setModel(model);
    if (model == nullptr)
        return;
    // After the list's own connections: it forgets its current row when the model is reset.
    connect(model, &QAbstractItemModel::modelReset, this, &SearchBox::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SearchBox::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchBox::follow);
}

void SearchBox::useList(QListView* list)
{
    auto* model = m_list->model();
    setModel(nullptr);
    if (m_ownList)
        delete m_list;
    m_ownList = false;
    m_list = list;
    adopt();
    setModel(model);
}

void SearchBox::adopt()
{
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this, &SearchBox::take);
}

void SearchBox::seek(const QString& text)
{
    setText(text);
    ask();
}

void SearchBox::ask()
{
    if (m_composing)
        return;
    m_asked = true;
    Q_EMIT searched(text());
}

/// What was asked and pressed was meant for another text.
void SearchBox::forget()
{
    m_search.stop();
    m_asked = false;
    m_held.clear();
}

bool SearchBox::pops() const
{
    return m_ownList;
}

/// The best candidate is chosen beforehand: Enter is enough.
void SearchBox::follow()
{
    const bool any = m_list->model()->rowCount() > 0;
    m_list->setCurrentIndex(any ? m_list->model()->index(0, 0) : QModelIndex());
    if (any && hasFocus() && !text().isEmpty())
        showCandidates();
    else
        hideCandidates();
    if (!m_search.isActive())
        release();
}

/// In their order, each to whatever has the keyboard by then.
void SearchBox::release()
{
    m_asked = false;
    for (const auto& key : std::exchange(m_held, {})) {
        const auto send = [key] {
            if (auto* to = QApplication::focusWidget())
                QCoreApplication::sendEvent(to, key.get());
        };
        QMetaObject::invokeMethod(this, send, Qt::QueuedConnection);
    }
}

bool SearchBox::holds(const QKeyEvent& event) const
{
    if (!isSearching() || m_composing || event.key() == Qt::Key_Escape)
        return false;
    if (!m_held.isEmpty())
        return true;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return (event.modifiers() & ~Qt::KeypadModifier) == 0;
    default:
        return false;
    }
}

void SearchBox::showCandidates()
{
    if (!pops() || m_list->model() == nullptr || m_list->model()->rowCount() == 0)
        return;
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    place();
    m_list->show();
    m_list->raise();
}

void SearchBox::hideCandidates()
{
    if (pops())
        m_list->hide();
}

void SearchBox::place()
{
    const QAbstractItemModel& model = *m_list->model();
    int rows = 0;
    for (int row = 0; row < qMin(mostRows, model.rowCount()); ++row)
        rows += m_list->sizeHintForIndex(model.index(row, 0)).height();
    const QPoint below = mapTo(window(), QPoint(0, height() + metrics::halfGrid));
    const int room = window()->height() - below.y() - metrics::halfGrid;
    m_list->setGeometry(QRect(below, QSize(width(), qMin(rows + 2 * m_list->frameWidth(), room))));
}

bool SearchBox::moveBy(int rows)
{
    if (m_list->model() == nullptr || m_list->model()->rowCount() == 0)
        return false;
    if (pops() && !m_list->isVisible()) {
        showCandidates();
        return true;
    }
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_list->model()->rowCount() - 1);
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    QAccessibleEvent read(m_list, QAccessible::Focus);
    read.setChild(row);
    QAccessible::updateAccessibility(&read);
    return true;
}

void SearchBox::take(const QModelIndex& candidate)
{
    hideCandidates();
    Q_EMIT chosen(candidate);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (holds(*event)) {
        m_held << std::shared_ptr<QKeyEvent>(event->clone());
        return;
    }
    if (m_composing || (event->modifiers() & ~Qt::KeypadModifier) != 0) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool listed = m_list->currentIndex().isValid() && (!pops() || m_list->isVisible());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        event->setAccepted(moveBy(event->key() == Qt::Key_Down ? 1 : mostRows));
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        event->setAccepted(moveBy(event->key() == Qt::Key_Up ? -1 : -mostRows));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listed)
            take(m_list->currentIndex());
        else
            Q_EMIT submitted(text());
        return;
    case Qt::Key_Escape:
        m_held.clear();
        if (pops() && m_list->isVisible())
            hideCandidates();
        else
            event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        hideCandidates();
    else if (isSearching()) // composing may have begun before it was asked
        m_search.start();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    m_held.clear();
    hideCandidates();
    QLineEdit::focusOutEvent(event);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && pops() && m_list->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace guitai
