// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/choice_source.h"

#include <QLineEdit>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace guitai {

/// A line that finds one thing by what people call it: candidates appear while typing, arrow keys and Enter take one,
/// the down key shows what usually fits. A search that fails says why in the place of the candidates. Nothing appears
/// or is taken while an input method composes.
class ChoiceEdit : public QLineEdit
{
    Q_OBJECT
public:
    using Search = std::function<Result<QList<NamedChoice>>(const QString& typed)>;

    explicit ChoiceEdit(Search search, QWidget* parent = nullptr);

    /// Undefined where nothing was chosen.
    [[nodiscard]] QJsonValue chosen() const { return m_chosen; }
    void choose(const NamedChoice& choice);
    void type(const QString& text); ///< in place of what was chosen
    /// Something stands there that was not found.
    [[nodiscard]] bool isUnresolved() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// False where it failed.
    bool search();
    void offer();
    void forget();
    void resolve();
    [[nodiscard]] NamedChoice candidate(int row) const;
    [[nodiscard]] bool isOffering() const;

    Search m_search;
    QStandardItemModel* m_candidates;
    QCompleter* m_completer;
    bool m_composing = false;
    QJsonValue m_chosen{QJsonValue::Undefined};
};

} // namespace guitai
