// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/indicators/indicators.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What a part of a figure is.
enum class FigurePartKind : std::uint8_t {
    Item,    ///< an invoice or a credit
    Payment, ///< what an allocation paid of an item
    Promise,
    Dispute,
    Action,   ///< a call or a letter
    Customer, ///< a figure that exists for the account only
    Month,    ///< sales of a calendar month
};
inline constexpr std::size_t figurePartKindCount = 7;
[[nodiscard]] std::string_view figurePartCode(FigurePartKind kind); ///< `item`, `payment`, …

/// One line of what makes a figure. `value` is counted in the unit of the figure that it is a part of.
struct FigurePart {
    FigurePartKind kind = FigurePartKind::Item;
    CustomerId customer;        ///< none: a month
    std::optional<ItemId> item; ///< that it is about, when it is one
    std::optional<PromiseId> promise;
    std::optional<DisputeId> dispute;
    std::optional<Date> on;      ///< day of the payment, promise, opening, action; due date of an item
    std::optional<Money> amount; ///< that is weighted, when `value` is not this amount
    std::optional<int> days;     ///< that it is weighted by
    std::int64_t value = 0;
};

/// What a figure is made of. `numerator` sums to Indicator::numerator, or to its value when it has no numerator;
/// `denominator` to Indicator::denominator, and is empty when there is none. Three figures are no sums and say so by
/// `isSum`: the Herfindahl index (the parts are the balances whose shares are squared), ADD (the parts are those of what
/// is overdue) and counting back (the parts of the numerator are the receivables, those of the denominator the months).
struct FigureParts {
    IndicatorCode code = IndicatorCode::Receivables;
    std::vector<FigurePart> numerator;
    std::vector<FigurePart> denominator;
    bool isSum = true;
};

/// The parts of a figure of the whole book, largest value first, months newest first. Linear in the ledger lines: for one figure on demand.
[[nodiscard]] FigureParts partsOf(const Portfolio& portfolio, Date asOf, const IndicatorRules& rules,
                                  IndicatorCode code);

} // namespace encours
