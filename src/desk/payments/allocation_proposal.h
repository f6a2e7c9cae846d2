// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// Why an allocation is proposed, strongest first. Words under `allocation-rule.<code>`.
enum class AllocationRule : std::uint8_t {
    SameNumber,   ///< the payment bears the number of the invoice
    Promised,     ///< the customer promised this amount for these invoices
    ExactInvoice, ///< what is left is what one invoice owes
    ExactAccount, ///< what is left is all that is owed
    ExactSum,     ///< what is left is the sum of a few invoices
    OldestFirst,  ///< the oldest due first, disputed ones last
};
inline constexpr std::size_t allocationRuleCount = 6;
[[nodiscard]] std::string_view allocationRuleCode(AllocationRule rule); ///< `same-number`, `promised`, …
[[nodiscard]] std::optional<AllocationRule> parseAllocationRule(std::string_view code);
[[nodiscard]] const std::vector<AllocationRule>& allAllocationRules();

/// What a credit would pay of one debit.
struct AllocationPart {
    ItemId debit;
    Money amount; ///< > 0, no more than is open of the debit
    friend bool operator==(const AllocationPart&, const AllocationPart&) = default;
};

struct AllocationProposal {
    AllocationRule rule = AllocationRule::OldestFirst;
    std::vector<AllocationPart> parts; ///< by due date; never empty
    Money total;                       ///< their sum, no more than is left of the credit
    int alternatives = 0;              ///< other invoices or sums that fit as well: above 0 a person must choose
};

/// How what is left of a credit could be allocated on a day, best first: at most one proposal a rule, and none that says
/// the same as a better one. Nothing when nothing is left of the credit or no debit is open. Pure.
///
/// Several invoices of the same amount: the oldest due is proposed and the others are counted. Sums: invoices that follow
/// each other by due date, else two or three of them, among the sixty oldest.
[[nodiscard]] std::vector<AllocationProposal> proposeAllocations(const Account& account, const AccountState& state,
                                                                 ItemId credit);

/// The credit with what is left of it; null when it is no credit of the account, or nothing is left.
[[nodiscard]] const OpenItem* openCredit(const AccountState& state, ItemId credit);
/// A dispute about it is open on the day.
[[nodiscard]] bool isDisputed(const Account& account, ItemId item, Date day);

/// Spreads an amount over open debits in their order, never more than each owes. What does not fit is left out.
[[nodiscard]] std::vector<AllocationPart> spreadOver(Money amount, const std::vector<OpenItem>& debits);

} // namespace encours
