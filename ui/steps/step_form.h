// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/field_editor.h"

#include <QJsonObject>

namespace guitai {

class Composition;
class FieldRow;

/// The fields of one step, made from its shape. Its value is what readStep() reads.
class StepForm : public QWidget
{
    Q_OBJECT
public:
    StepForm(const StepLayout& layout, const StepSetting& setting, QWidget* parent = nullptr);

    ~StepForm() override;
    Q_DISABLE_COPY_MOVE(StepForm)

    [[nodiscard]] QJsonObject value() const;
    /// Fields that are not named become what the step starts with. What is set here counts as untouched.
    void setValue(const QJsonObject& value);
    /// As typed by somebody: it stays touched.
    void restore(const QJsonObject& draft);
    /// To be read only, for good; who waits for a moment disables the form.
    void setReadOnly(bool readOnly);
    /// An input method is at work in it: keys are not the form's until it is done.
    [[nodiscard]] bool isComposing() const;
    [[nodiscard]] bool isTouched() const { return value() != m_untouched; }

    [[nodiscard]] bool hasField(const QString& path) const { return editorAt(path) != nullptr; }
    /// Beside the field that the path begins with ("materials[2].price"), which gets the cursor.
    void showProblem(const QString& path, const QString& sentence);
    void clearProblems();
    /// Shows what was typed and cannot be read; true where there is nothing of it.
    bool showUnread();

    /// Where the cursor begins; none where the step asks nothing.
    [[nodiscard]] QWidget* firstEditor() const;
    /// The controls that take the keyboard, in the order of the eye.
    [[nodiscard]] QList<QWidget*> stops() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        FieldEditor* editor = nullptr;
        FieldRow* row = nullptr;
    };

    void addLine(const FieldLayout& field, const StepSetting& setting, bool wholeForm);
    void linkStops();
    void wireCorrection();
    void showStanding();
    void showStandingOfOrder();
    [[nodiscard]] QJsonValue startOf(const FieldLayout& field) const;
    [[nodiscard]] const Line* lineAt(const QString& path) const;
    [[nodiscard]] FieldEditor* editorAt(const QString& path) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const CaseFile* m_caseFile;
    Composition* m_composition;
    QList<Line> m_lines;
    QJsonObject m_hidden; ///< what the page has set and the form does not show
    QStringList m_hiddenNames;
    QJsonObject m_untouched;
};

} // namespace guitai
