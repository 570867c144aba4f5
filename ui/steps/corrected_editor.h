// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/field_editor.h"

namespace guitai {

/// The old or new value of a correction: an editor of the corrected field's own kind, whose value is plain text.
class CorrectedEditor : public FieldEditor
{
    Q_OBJECT
public:
    CorrectedEditor(const FieldLayout& field, StepSetting setting, QWidget* parent);

    /// Begins anew, empty, with the editor of this field.
    void become(const QString& correctedField);

    [[nodiscard]] std::optional<Unread> unread() const override { return m_inner->unread(); }
    [[nodiscard]] QList<QWidget*> stops() const override { return m_inner->stops(); }

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    StepSetting m_setting;
    FieldEditor* m_inner = nullptr;
};

} // namespace guitai
