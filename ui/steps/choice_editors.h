// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/choice_edit.h"
#include "ui/steps/field_editor.h"

class QCheckBox;
class QComboBox;

namespace guitai {

class Segmented;

/// Yes or no.
class CheckEditor : public FieldEditor
{
    Q_OBJECT
public:
    CheckEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] bool namesItself() const override { return true; }

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QCheckBox* m_box;
};

/// One of a few tokens, all in sight. An optional one may be left open again.
class SegmentEditor : public FieldEditor
{
    Q_OBJECT
public:
    SegmentEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] QWidget* stopAt(const QString& path) const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    Segmented* m_segments = nullptr;
};

/// One of many tokens.
class ComboEditor : public FieldEditor
{
    Q_OBJECT
public:
    ComboEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QComboBox* m_combo;
    QList<QJsonValue> m_values; ///< undefined for the open one
};

/// Any of a few tokens, in their own order.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChecksEditor(const FieldLayout& field, const QList<NamedChoice>& choices, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QList<QCheckBox*> m_boxes; ///< named as their tokens
};

/// Somebody or something found by name.
class NamedEditor : public FieldEditor
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QJsonValue& value)>;

    NamedEditor(const FieldLayout& field, ChoiceEdit::Search search, NameOf nameOf, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override { return {m_line}; }

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    ChoiceEdit* m_line;
    NameOf m_nameOf;
};

} // namespace guitai
