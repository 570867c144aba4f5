// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace guitai {

class InlineProblem;

/// A label, its editor, and below the editor what is wrong with it. The label is the editor's buddy and its name for
/// assistive techniques. Problems of a MoneyEdit, TimeEdit or MultilineEdit appear by themselves.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class LabelPlace { Left, Above };

    /// The row owns the editor. The label may name a mnemonic ("&Room").
    FieldRow(const QString& label, QWidget* editor, QWidget* parent = nullptr, LabelPlace place = LabelPlace::Left);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QLabel* label() const { return m_label; }
    [[nodiscard]] InlineProblem& problem() const { return *m_problem; }

    void setProblem(const QString& sentence); ///< empty for none
    /// Beside others a sentence would be torn into words: it takes a line of their grid from end to end.
    void sayIn(QGridLayout& grid, int line);

    /// Gives the labels of rows below each other one width.
    static void align(const QList<FieldRow*>& rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameEditor();

    QLabel* m_label;
    QWidget* m_editor;
    InlineProblem* m_problem;
    QList<QPointer<FieldRow>> m_aligned; ///< with these, for the first of them
};

} // namespace guitai
