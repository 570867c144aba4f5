// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>

namespace guitai {

/// An amount of renminbi in whole fen.
struct Money
{
    qint64 fen = 0;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money other) const { return {fen + other.fen}; }
};

/// "120.50"; no currency sign, no grouping.
[[nodiscard]] QString toYuan(Money amount);

/// The amount in words as cheques and receipts need it (支付结算办法 附件一): "人民币叁佰贰拾伍元零肆分".
/// 整 stands after 元 only. Negative amounts begin with 负.
[[nodiscard]] QString toCapitals(Money amount);

} // namespace guitai
