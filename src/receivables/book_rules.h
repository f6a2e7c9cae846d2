// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/bad_debt.h"
#include "receivables/credit_cover.h"
#include "receivables/debtor.h"
#include "receivables/factoring.h"
#include "receivables/late_rate.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a firm has decided or signed, beside its terms: late-payment clause, sector, factor, insurer, impairment.
struct BookRules {
    LateRate lateRate;
    TradeSector sector = TradeSector::General;
    bool hasEndOfMonthClause = false;  ///< our contracts stipulate "45 jours fin de mois" expressly
    Rate usualVat = Rate::ofBp(2'000); ///< to find the HT of an item that says only its TTC
    FactorContract factor;
    InsuranceContract insurance;
    ProvisionPolicy provision;
    int staleLedgerDays = 1; ///< open days after an import before calls rest on stale figures

    friend bool operator==(const BookRules&, const BookRules&) = default;
};

/// The names under which rules are stored and given on the command line, in the order of the settings page: `late_rate`,
/// `sector`, …, `factor.name`, …, `insurance.insurer`, …, `provision.over_90`.
[[nodiscard]] const std::vector<std::string_view>& bookRuleCodes();
/// The value as text that setBookRule() reads back. An unknown code is a bug.
[[nodiscard]] std::string bookRuleText(const BookRules& rules, std::string_view code);
/// Reads a value; "" brings the default back. Errors: RateMalformed, RateImplausible, AmountMalformed,
/// ValueNotListed{field,value}, TextTooLong{field,limit}, RequestMalformed (unknown code).
Result<Done> setBookRule(BookRules& rules, std::string_view code, std::string_view text);

} // namespace encours
