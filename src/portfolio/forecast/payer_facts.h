// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace encours {

/// An invoice from which habits are learned, as of a day. Days are day numbers.
struct WatchedInvoice {
    std::uint32_t account = 0; ///< place in the portfolio
    std::int32_t bookedOn = 0;
    std::int32_t dueOn = 0;
    std::int32_t payableOn = 0;    ///< the due day, or the customer's next pay day from then: delays count from here
    std::int32_t disputedFrom = 0; ///< LedgerColumns::never without a dispute
    std::int32_t seenUntil = 0;    ///< the day as of which we look, or the one on which it went to court
    std::int64_t amount = 0;
    std::int64_t open = 0; ///< what is left of it; so long it is known only that payment comes later
};

/// What was paid of an invoice on a day. A credit note or a write-off is no payment.
struct PaymentPart {
    std::uint32_t invoice = 0;
    std::int32_t paidOn = 0;
    std::int64_t amount = 0;
    double share = 0; ///< of the invoice
};

/// Days before the day as of which we look in which an invoice must have been booked.
inline constexpr int watchedDays = 731;

/// What may be known of payments on a day: invoices booked and allocations effective by then, nothing else.
struct PayerFacts {
    Date asOf;
    Currency currency;
    std::vector<WatchedInvoice> invoices;    ///< account by account
    std::vector<PaymentPart> parts;          ///< account by account
    std::vector<std::size_t> firstInvoiceOf; ///< by account, and the end
    std::vector<std::size_t> firstPartOf;    ///< by account, and the end

    [[nodiscard]] static PayerFacts of(const Portfolio& portfolio, Date asOf);
};

/// The day from which the item of a customer can be late in our eyes, without closures.
[[nodiscard]] std::int32_t payableDay(const Item& item, const PayDays& payDays);

/// The first day by which something of each item was disputed; only items disputed by `asOf`. By id.
[[nodiscard]] std::vector<std::pair<ItemId, std::int32_t>> disputedItems(const Account& account, Date asOf);
[[nodiscard]] std::int32_t disputedFrom(const std::vector<std::pair<ItemId, std::int32_t>>& disputed, ItemId item);

} // namespace encours
