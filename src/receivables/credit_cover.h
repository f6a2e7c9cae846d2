// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/money.h"
#include "money/rate.h"

#include <optional>
#include <string>

namespace encours {

/// The credit insurance of the book (assurance-crédit). No insurer: there is none.
struct InsuranceContract {
    std::string insurer;
    int declareDays = 60;                  ///< an overdue must be declared this many days after its due date
    int alertDays = 10;                    ///< we want to know this many days before
    Rate coveredShare = Rate::ofBp(9'000); ///< quotité garantie
    Money deductible;                      ///< franchise of a loss; ≥ 0

    [[nodiscard]] bool exists() const { return !insurer.empty(); }
    friend bool operator==(const InsuranceContract&, const InsuranceContract&) = default;
};

/// What a customer's exposure (encours) is measured against.
struct CreditCover {
    Money exposure;                    ///< open balance and discounted bills not yet due
    std::optional<Money> ownLimit;     ///< our own credit limit
    std::optional<Money> insuredLimit; ///< agrément of the insurer

    [[nodiscard]] Money beyondOwnLimit() const; ///< > 0 when above it; zero without a limit
    [[nodiscard]] Money beyondInsuredLimit() const;
};

/// What an insurer would pay for a loss: the covered share of the insured part, less the deductible; never below zero.
[[nodiscard]] Money insuredLoss(const InsuranceContract& contract, const CreditCover& cover);

/// Last day to declare an item that is overdue.
[[nodiscard]] inline Date declareBy(const InsuranceContract& contract, Date dueOn)
{
    return dueOn.plusDays(contract.declareDays);
}

} // namespace encours
