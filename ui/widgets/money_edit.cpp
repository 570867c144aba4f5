// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr Money least{0};
constexpr Money most{999'999'999};

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent) : ParsedEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(u"0.00"_s);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    m_value = value;
    showWritten();
}

std::optional<Money> MoneyEdit::parse(const QString& text)
{
    // Twelve digits of yuan are far from the end of qint64.
    static const QRegularExpression form(
        uR"(\A(?<sign>-)?\s*[¥￥]?\s*(?<yuan>[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\.(?<part>[0-9]{0,2}))?\s*元?\z)"_s);
    const auto match = form.match(fold(text));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 yuan = match.captured(u"yuan").remove(u',').toLongLong();
    const qint64 part = match.captured(u"part").leftJustified(2, u'0').toLongLong();
    const qint64 fen = yuan * 100 + part;
    return Money{match.capturedView(u"sign").isEmpty() ? fen : -fen};
}

QString MoneyEdit::take(const QString& text)
{
    m_value.reset();
    if (text.isEmpty())
        return {};
    const auto amount = parse(text);
    if (!amount)
        return tr("This is no amount. Write yuan with at most two decimals, like 30 or 128.50.");
    if (*amount < least)
        return tr("The amount must be at least %1 yuan.").arg(toYuan(least));
    if (*amount > most)
        return tr("The amount must be at most %1 yuan.").arg(toYuan(most));
    m_value = amount;
    return {};
}

QString MoneyEdit::written() const
{
    return m_value ? toYuan(*m_value) : QString();
}

} // namespace guitai
