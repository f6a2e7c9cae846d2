// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"
#include "portfolio/indicators/indicators.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// What flows of an account the indicators count, one by one: their sums and their parts are made from the same lists, so
/// that what a figure opens into is what it adds up.

/// The days that flows are counted in, both ends included.
struct IndicatorPeriod {
    Date from;
    Date to;

    [[nodiscard]] bool holds(Date day) const { return day >= from && day <= to; }
    [[nodiscard]] int days() const { return to - from + 1; }
};
/// The running month and those before it that the rules say.
[[nodiscard]] IndicatorPeriod periodOf(Date asOf, const IndicatorRules& rules);
/// The running month up to the day.
[[nodiscard]] IndicatorPeriod monthOf(Date asOf);

/// A call or a letter.
struct AccountContact {
    Date on;
    const std::vector<ItemId>* items = nullptr; ///< empty: the whole account

    /// Whether it was about an item: it names it, or it was about the whole account when the item was in it.
    [[nodiscard]] bool isAbout(const Item& item) const;
};
/// Those of a period; calls first, each in the order of the account.
[[nodiscard]] std::vector<AccountContact> contactsIn(const Account& account, IndicatorPeriod period);

/// A promise whose last day lies in the period, before its end, and that no other replaced.
struct CountedPromise {
    const Promise* promise = nullptr;
    bool isKept = false;   ///< as the dunning sees it, or but for the tolerance
    bool isOnTime = false; ///< kept, and already by the promised day itself
};
[[nodiscard]] std::vector<CountedPromise> countedPromises(const Account& account, IndicatorPeriod period,
                                                          const IndicatorRules& rules);

/// What an open dispute contests of an item and no dispute before it does; 0 when nothing is left of it.
struct DisputedItem {
    std::size_t dispute = 0; ///< its place in the account
    std::size_t line = 0;    ///< that of the item
    std::int64_t amount = 0;
};
[[nodiscard]] std::vector<DisputedItem> disputedItems(const AccountLines& lines, Date asOf);

/// A payment received in a period (> 0), or one that was sent back in it (< 0).
struct Receipt {
    std::size_t line = 0;
    std::int64_t amount = 0;
};
[[nodiscard]] std::vector<Receipt> receiptsIn(const AccountLines& lines, IndicatorPeriod period);

/// An invoice that could be collected in the running month: it was overdue when the month began, or has fallen due in it.
struct CollectableInvoice {
    std::size_t line = 0;
    std::int64_t collectable = 0; ///< open when the month began; the whole amount when it was booked in it; > 0
    std::int64_t collected = 0;   ///< by payments that count from a day of the month
};
[[nodiscard]] std::vector<CollectableInvoice> collectableInvoices(const AccountLines& lines, Date asOf);

/// The first contact about a debit after its due date, while something of it was open.
struct FirstAction {
    std::size_t line = 0;
    Date on;
    int days = 0; ///< since the due date, >= 1
};
/// Those of a period.
[[nodiscard]] std::vector<FirstAction> firstActionsIn(const AccountLines& lines, IndicatorPeriod period);

} // namespace encours
