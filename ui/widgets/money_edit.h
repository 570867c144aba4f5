// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/parsed_edit.h"

#include <optional>

namespace guitai {

/// Yuan with at most two decimals, kept as whole fen: "30", "30.5", "￥1,280.00", "１２元". From 0 to 9,999,999.99.
class MoneyEdit : public ParsedEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// nullopt while the field is empty or not understood.
    [[nodiscard]] std::optional<Money> value() const { return m_value; }
    void setValue(std::optional<Money> value);

    /// An amount as people write it, of either sign; no rounding: a third decimal is not understood.
    [[nodiscard]] static std::optional<Money> parse(const QString& text);

protected:
    [[nodiscard]] QString take(const QString& text) override;
    [[nodiscard]] QString written() const override;

private:
    std::optional<Money> m_value;
};

} // namespace guitai
