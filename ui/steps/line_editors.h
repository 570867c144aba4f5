// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steps/field_editor.h"

class QLineEdit;

namespace guitai {

class MoneyEdit;
class MultilineEdit;
class TimeEdit;

/// A line of text.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QLineEdit* m_line;
};

/// Several lines of text.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    MultilineEdit* m_text;
};

/// A whole number, or one with decimals that is kept in hundredths or thousandths.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    [[nodiscard]] int decimals() const;

    QLineEdit* m_line;
};

/// Yuan on screen, fen in the value.
class AmountEditor : public FieldEditor
{
    Q_OBJECT
public:
    AmountEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    MoneyEdit* m_money;
};

/// A day.
class DayEditor : public FieldEditor
{
    Q_OBJECT
public:
    DayEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QLineEdit* m_line;
};

/// A time on the site's clock.
class MomentEditor : public FieldEditor
{
    Q_OBJECT
public:
    MomentEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    TimeEdit* m_time;
};

/// A length of time: 2 年 6 个月.
class TermEditor : public FieldEditor
{
    Q_OBJECT
public:
    TermEditor(const FieldLayout& field, QWidget* parent);

    [[nodiscard]] std::optional<Unread> unread() const override;
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    [[nodiscard]] QJsonValue read() const override;
    void display(const QJsonValue& value) override;

private:
    QLineEdit* m_line;
};

/// "1.5" with three decimals is 1500, without any "3" is 3; none where the text is no such number.
[[nodiscard]] std::optional<qint64> readNumber(const QString& text, int decimals);

} // namespace guitai
