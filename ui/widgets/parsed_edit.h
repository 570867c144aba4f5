// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace guitai {

/// A line of text that means a value. What is not understood stays as it was typed, and says why in one sentence
/// once the hand has left it: never while it is still typing.
class ParsedEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ParsedEdit(QWidget* parent = nullptr);

    /// Empty if the text is understood, or if there is none.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isUnderstood() const { return m_problem.isEmpty(); }

    /// Says what is wrong, as when the editor is left.
    void finish();

Q_SIGNALS:
    void valueChanged();
    void problemChanged(const QString& problem); ///< what to show now; empty for nothing

protected:
    void focusOutEvent(QFocusEvent* event) override;

    /// Takes the trimmed text as the value; returns the problem or nothing.
    [[nodiscard]] virtual QString take(const QString& text) = 0;
    /// How the value is written once it is understood.
    [[nodiscard]] virtual QString written() const = 0;

    /// Shows a value that did not come from the keyboard.
    void showWritten();

private:
    void readText();

    QString m_problem;
    QString m_shown;
};

} // namespace guitai
