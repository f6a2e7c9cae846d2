// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

class PayerProfiles;
struct AccountView;

/// What calls are put in order by, within their list. Whatever the order, the most severe list comes first.
enum class CallOrder : std::uint8_t {
    Points,    ///< the sum of the reasons: the order in which the lists are made
    Amount,    ///< callable amount
    Age,       ///< days late of the oldest callable item
    Cash,      ///< callable amount × chance that it comes within cashHorizonDays
    Provision, ///< what would have to be impaired today for this account
    Slippage,  ///< what moves into an older column of the aged balance within slippageDays
};
[[nodiscard]] std::string_view callOrderCode(
    CallOrder order); ///< `points`, `amount`, `age`, `cash`, `provision`, `slippage`
[[nodiscard]] std::optional<CallOrder> parseCallOrder(std::string_view code);
[[nodiscard]] const std::vector<CallOrder>& allCallOrders();

inline constexpr int cashHorizonDays = 14;
inline constexpr int slippageDays = 7;

/// What orders need besides the calls. Lives no longer than what it names.
struct CallOrderBasis {
    const Portfolio& portfolio;
    Date today;
    const BookRules& rules;                  ///< provision
    const PayerProfiles* profiles = nullptr; ///< cash; learned as of `today`. Without: every chance is 0.
};

/// By what a call is put in order, largest first: points, days, or minor units of the book's currency. Cash is, summed over
/// the items, callable × chance / 10 000, rounded down, where chance is that of payment within cashHorizonDays in whole
/// basis points (PayerProfiles); provision is that of provisionFor(), HT.
[[nodiscard]] std::int64_t orderFigureOf(const Call& call, CallOrder order, const CallOrderBasis& basis);

/// Puts calls in the order: list, then figure, then callable amount, then code. The only place that sorts calls.
void sortCalls(std::vector<Call>& calls, CallOrder order, const CallOrderBasis& basis);
/// The order in which lists are made: by points. Needs nothing but the calls.
void sortCalls(std::vector<Call>& calls);

/// What of an account moves into an older column of the aged balance within slippageDays, bills apart.
[[nodiscard]] Money slippingOf(const AccountView& view);
/// The same of the items of a call, within any number of days.
[[nodiscard]] Money slippingOf(const std::vector<CallItem>& items, Date today, int days, Currency currency);

} // namespace encours
