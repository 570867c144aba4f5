// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace guitai {

/// A field that finds: candidates appear below it while the hand types, ↑ ↓ go through them, Enter or a click takes
/// one, Esc puts them away. The keyboard never leaves the field, and nothing happens while an input method is still
/// composing. What is searched, and what a candidate is, the model's owner knows, who answers every searched() by
/// resetting the model, at once or later: keys that choose wait for the answer, and what is typed behind them too.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;
    Q_DISABLE_COPY_MOVE(SearchBox)

    void setModel(QAbstractItemModel* model); ///< of one column; rows come and go with searched()
    /// For a delegate of one's own.
    [[nodiscard]] QListView& candidates() { return *m_list; }
    /// Shows the candidates in a list of the page from now on, instead of one that pops up.
    void useList(QListView* list);

    /// Searches as if somebody had typed it.
    void seek(const QString& text);
    [[nodiscard]] bool isSearching() const { return m_asked || m_search.isActive(); }

    void showCandidates(); ///< if there are any
    void hideCandidates();

Q_SIGNALS:
    void searched(const QString& text); ///< once for all edits of one turn of the event loop
    void chosen(const QModelIndex& candidate);
    void submitted(const QString& text); ///< Enter without a candidate

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt();
    void ask();
    void forget();
    [[nodiscard]] bool holds(const QKeyEvent& event) const;
    void release();
    [[nodiscard]] bool pops() const;
    [[nodiscard]] bool moveBy(int rows);
    void take(const QModelIndex& candidate);
    void follow();
    void place();

    QPointer<QListView> m_list; ///< a child of the window once it was shown
    QTimer m_search;
    QString m_typed;                          ///< by hand
    QList<std::shared_ptr<QKeyEvent>> m_held; ///< until the candidates of the text are there
    bool m_asked = false;                     ///< and not answered
    bool m_composing = false;
    bool m_ownList = true;
};

} // namespace guitai
