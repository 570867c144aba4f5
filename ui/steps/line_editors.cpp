// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/line_editors.h"

#include "core/base/quantity.h"
#include "core/base/reading.h"
#include "core/base/text_fold.h"
#include "core/service/term_words.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/multiline_edit.h"
#include "ui/widgets/time_edit.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace guitai {

namespace {

const QJsonValue nothing{QJsonValue::Undefined};

QJsonValue textOrNothing(const QString& text)
{
    return text.isEmpty() ? nothing : QJsonValue(text);
}

/// As if somebody had typed it, so that the line reads it and says what is wrong.
void type(ParsedEdit& line, const QString& text)
{
    line.setText(text);
    Q_EMIT line.textEdited(text);
}

std::optional<Unread> problemOf(const ParsedEdit& line)
{
    return line.isUnderstood() ? std::nullopt : std::optional(Unread{{}, line.problem()});
}

/// Says what is wrong once the hand leaves the line, not while it types.
void tellWhenLeft(QLineEdit& line, FieldEditor& editor)
{
    QObject::connect(&line, &QLineEdit::editingFinished, &editor, [&editor] {
        const auto problem = editor.unread();
        Q_EMIT editor.problemChanged(problem ? problem->sentence : QString());
    });
}

} // namespace

TextEditor::TextEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    holdOnly(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

QList<QWidget*> TextEditor::stops() const
{
    return {m_line};
}

QJsonValue TextEditor::read() const
{
    return textOrNothing(m_line->text());
}

void TextEditor::display(const QJsonValue& value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

LongTextEditor::LongTextEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_text(new MultilineEdit(this))
{
    holdOnly(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    connect(m_text, &MultilineEdit::problemChanged, this, &FieldEditor::problemChanged);
}

QList<QWidget*> LongTextEditor::stops() const
{
    return {m_text};
}

QJsonValue LongTextEditor::read() const
{
    return textOrNothing(m_text->text());
}

void LongTextEditor::display(const QJsonValue& value)
{
    m_text->setText(value.toString());
    m_text->moveCursor(QTextCursor::End); // a draft is gone on with
}

NumberEditor::NumberEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    holdOnly(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    tellWhenLeft(*m_line, *this);
}

int NumberEditor::decimals() const
{
    using Trait = FieldLayout::Trait;
    return field().is(Trait::Thousandths) ? 3 : field().is(Trait::Hundredths) ? 2 : 0;
}

std::optional<Unread> NumberEditor::unread() const
{
    if (m_line->text().trimmed().isEmpty() || readNumber(m_line->text(), decimals()))
        return std::nullopt;
    return Unread{{},
                  decimals() > 0 ? tr("This is no quantity. Write a number with at most %n decimal(s), like 2 or 1.5.",
                                      nullptr, decimals())
                                 : tr("This is no whole number. Write digits only, like 3.")};
}

QList<QWidget*> NumberEditor::stops() const
{
    return {m_line};
}

QJsonValue NumberEditor::read() const
{
    const auto number = readNumber(m_line->text(), decimals());
    return number ? QJsonValue(*number) : textOrNothing(m_line->text().trimmed());
}

void NumberEditor::display(const QJsonValue& value)
{
    m_line->setText(value.isDouble() ? quantityText(value.toInteger(), decimals()) : value.toString());
}

AmountEditor::AmountEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_money(new MoneyEdit(this))
{
    holdOnly(m_money);
    connect(m_money, &ParsedEdit::valueChanged, this, &FieldEditor::changed);
    connect(m_money, &ParsedEdit::problemChanged, this, &FieldEditor::problemChanged);
}

std::optional<Unread> AmountEditor::unread() const
{
    return problemOf(*m_money);
}

QList<QWidget*> AmountEditor::stops() const
{
    return {m_money};
}

QJsonValue AmountEditor::read() const
{
    const auto amount = m_money->value();
    return amount ? QJsonValue(amount->fen) : textOrNothing(m_money->text().trimmed());
}

void AmountEditor::display(const QJsonValue& value)
{
    if (value.isString())
        type(*m_money, value.toString());
    else
        m_money->setValue(value.isDouble() ? std::optional(Money{value.toInteger()}) : std::nullopt);
}

DayEditor::DayEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(QStringLiteral("2026-11-23"));
    holdOnly(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    tellWhenLeft(*m_line, *this);
}

std::optional<Unread> DayEditor::unread() const
{
    if (m_line->text().trimmed().isEmpty() || readDate(m_line->text().trimmed()))
        return std::nullopt;
    return Unread{{}, tr("This is no day. Write it like 2026-11-23.")};
}

QList<QWidget*> DayEditor::stops() const
{
    return {m_line};
}

QJsonValue DayEditor::read() const
{
    const QString typed = m_line->text().trimmed();
    const auto day = readDate(typed);
    return day ? QJsonValue(day->toString(Qt::ISODate)) : textOrNothing(typed);
}

void DayEditor::display(const QJsonValue& value)
{
    m_line->setText(value.toString());
}

MomentEditor::MomentEditor(const FieldLayout& field, const StepSetting& setting, QWidget* parent)
    : FieldEditor(field, parent), m_time(new TimeEdit(setting.clock, setting.zone, this))
{
    if (field.is(FieldLayout::Trait::EmptyIsNow))
        m_time->setPlaceholderText(tr("now"));
    else
        m_time->setPlaceholderText(tr("like 16:00 or 11-24 9:30"));
    m_time->setNowOffered(!field.is(FieldLayout::Trait::Ahead));
    holdOnly(m_time);
    connect(m_time, &ParsedEdit::valueChanged, this, &FieldEditor::changed);
    connect(m_time, &ParsedEdit::problemChanged, this, &FieldEditor::problemChanged);
}

std::optional<Unread> MomentEditor::unread() const
{
    return problemOf(*m_time);
}

QList<QWidget*> MomentEditor::stops() const
{
    return {m_time};
}

QJsonValue MomentEditor::read() const
{
    if (!m_time->value().isValid())
        return textOrNothing(m_time->text().trimmed());
    QByteArray moment;
    writeIsoTime(moment, m_time->value());
    return QString::fromLatin1(moment);
}

void MomentEditor::display(const QJsonValue& value)
{
    const auto moment = readIsoTime(value.toString());
    if (value.isString() && !moment)
        type(*m_time, value.toString());
    else
        m_time->setValue(moment.value_or(QDateTime()));
}

TermEditor::TermEditor(const FieldLayout& field, QWidget* parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(tr("like 2 years"));
    holdOnly(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    tellWhenLeft(*m_line, *this);
}

std::optional<Unread> TermEditor::unread() const
{
    if (m_line->text().trimmed().isEmpty() || readTerm(m_line->text()))
        return std::nullopt;
    return Unread{{}, tr("This is no length of time. Write it like 2 years or 18 months.")};
}

QList<QWidget*> TermEditor::stops() const
{
    return {m_line};
}

QJsonValue TermEditor::read() const
{
    const QString typed = m_line->text().trimmed();
    return textOrNothing(readTerm(typed).value_or(typed));
}

void TermEditor::display(const QJsonValue& value)
{
    m_line->setText(termWords(value.toString()));
}

std::optional<qint64> readNumber(const QString& text, int decimals)
{
    static const QRegularExpression whole(QStringLiteral("\\A-?[0-9]{1,15}\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A([0-9]{1,12})(?:\\.([0-9]+))?\\z"));
    const QString typed = fold(text).trimmed();
    if (decimals == 0)
        return whole.match(typed).hasMatch() ? std::optional(typed.toLongLong()) : std::nullopt;
    const auto match = decimal.match(typed);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    return (match.captured(1) + match.captured(2).leftJustified(decimals, u'0')).toLongLong();
}

} // namespace guitai
