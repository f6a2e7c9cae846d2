// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace encours::test {

/// An invoice with its whole life.
struct PaidInvoice {
    Date issuedOn;
    Date dueOn;
    std::int64_t cents = 0;
    std::optional<Date> paidOn;
    std::optional<Date> disputedOn; ///< resolved when paid
};

/// A customer with these invoices and their payments.
[[nodiscard]] Account payerAccount(std::int64_t customer, const std::vector<PaidInvoice>& invoices);

/// How a made-up customer pays: so many days after the due date, more or less.
struct PayerManner {
    int delay = 0;
    int spread = 0; ///< days added, from 0 to this
    int invoices = 25;
    Date from = {};         ///< first day of invoicing
    int days = 700;         ///< over which invoices are issued
    int neverPercent = 0;   ///< invoices never paid
    int disputePercent = 0; ///< disputed on their day, and then paid 15 days later
};
[[nodiscard]] std::vector<PaidInvoice> invoicesOf(const PayerManner& manner, std::mt19937_64& random);

/// What is known of an account on a day: everything that takes effect later is taken away.
[[nodiscard]] Account knownOn(const Account& account, Date day);

} // namespace encours::test
