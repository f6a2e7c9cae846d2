// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_book.h"
#include "desk/demo_random.h"
#include "receivables/payment_terms.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// How a customer pays.
enum class DemoPayer : std::uint8_t { Prompt, Usual, Slow, Late, Troubled };

/// What a demonstration needs a few customers for.
enum class DemoRole : std::uint8_t {
    Ordinary,
    Escalating,  ///< reminded three times in vain: to pass to litigation
    InDossier,   ///< passed to litigation
    CreditAhead, ///< has paid more than is open, nothing allocated yet: "lettrer"
};

struct DemoTraits {
    DemoPayer payer = DemoPayer::Usual;
    DemoRole role = DemoRole::Ordinary;
    PaymentTerms terms;
    PaymentMeans means = PaymentMeans::Transfer;
    std::int64_t medianCents = 0; ///< of its invoices
    bool hasPayDays = false;      ///< pays on the 10th and 25th only, several invoices at once
};

/// Money that takes a part of an invoice away; its day may lie beyond the end of the book.
struct DemoReduction {
    Date on;
    std::int64_t cents = 0;
};

/// An invoice and what becomes of it.
struct DemoFate {
    DemoIndex item = 0;
    Date dueOn;
    std::int64_t cents = 0;
    std::vector<DemoReduction> reductions;

    [[nodiscard]] std::int64_t openOn(Date day) const;
    /// The day on which it is paid in full, as it will turn out; nothing when never.
    [[nodiscard]] std::optional<Date> paidOn() const;
};

/// Adds the account of one customer to the book: invoices on the given days, credit notes, payments up to `until`.
std::vector<DemoFate> generateAccount(DemoBook& book, DemoIndex customer, const DemoTraits& traits,
                                      std::span<const Date> issueDays, Date until, DemoRandom& random);

/// The weekdays of the three years before a day with a weight each: less in August and at the end of December.
class DemoSeason {
public:
    explicit DemoSeason(Date until);
    [[nodiscard]] Date draw(DemoRandom& random) const;

private:
    std::vector<Date> m_days;
    std::vector<std::int64_t> m_upTo; ///< sum of the weights up to this day
};

} // namespace encours
