// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/step_layout.h"
#include "ui/steps/step_setting.h"

#include <QJsonValue>
#include <QWidget>

namespace guitai {

/// Something typed that cannot be read: where, below the field ("", "[2].price"), and what to do about it.
struct Unread
{
    QString path;
    QString sentence;
};

/// One field of a step on screen. Its value has exactly the form that the codec reads, whatever is shown; what nobody
/// touches is given back as it came, to the millisecond. It decides no rule.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(FieldLayout field, QWidget* parent);
    ~FieldEditor() override;
    Q_DISABLE_COPY_MOVE(FieldEditor)

    [[nodiscard]] const FieldLayout& field() const { return m_field; }

    /// Undefined where nothing is given: the key is left out. What cannot be read is given as the text that stands.
    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue& value);

    /// None where everything can be read.
    [[nodiscard]] virtual std::optional<Unread> unread() const { return std::nullopt; }
    /// The controls that take the keyboard, in the order of the eye.
    [[nodiscard]] virtual QList<QWidget*> stops() const = 0;
    /// The control at a path below the field; the first one where the path leads nowhere.
    [[nodiscard]] virtual QWidget* stopAt(const QString& path) const;
    /// For good, and not for a moment only: nothing is offered that could be done here.
    virtual void setReadOnly(bool) {}
    /// Says the field's name itself, so that no label is needed beside it.
    [[nodiscard]] virtual bool namesItself() const { return false; }

Q_SIGNALS:
    void changed();
    void stopsChanged();
    void problemChanged(const QString& problem); ///< what was typed cannot be read; empty for none

protected:
    [[nodiscard]] virtual QJsonValue read() const = 0;
    virtual void display(const QJsonValue& value) = 0;

    /// Puts the only control into the editor, under the field's name.
    void holdOnly(QWidget* control);

private:
    FieldLayout m_field;
    QJsonValue m_given{QJsonValue::Undefined};
    std::optional<QJsonValue> m_displayed; ///< as read right after m_given was displayed
};

/// The editor for a field; the caller's parent owns it.
[[nodiscard]] FieldEditor* makeFieldEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent);

/// The words of a token, from the procedure.
[[nodiscard]] QString tokenLabel(const FieldShape& shape, const QString& token, const Procedure& procedure);

} // namespace guitai
