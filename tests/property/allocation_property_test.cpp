// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/allocation_proposal.h"

#include "property/generator.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <set>

namespace encours::property {
namespace {

Money openOf(const AccountState& state, ItemId debit)
{
    for (const OpenItem& open : state.debits) {
        if (open.item->id == debit) return open.open;
    }
    return Money{0};
}

/// What every proposal keeps to, whatever the account.
void checkProposal(const AllocationProposal& proposal, const AccountState& state, Money left)
{
    Money total{0};
    std::set<ItemId> debits;
    for (const AllocationPart& part : proposal.parts) {
        ASSERT_TRUE(part.amount.isPositive());
        ASSERT_LE(part.amount, openOf(state, part.debit));
        ASSERT_TRUE(debits.insert(part.debit).second) << "a debit stands once in a proposal";
        total += part.amount;
    }
    ASSERT_FALSE(proposal.parts.empty());
    ASSERT_EQ(proposal.total, total);
    ASSERT_LE(total, left);
    const bool isExact = proposal.rule == AllocationRule::Promised || proposal.rule == AllocationRule::ExactInvoice ||
                         proposal.rule == AllocationRule::ExactAccount || proposal.rule == AllocationRule::ExactSum;
    ASSERT_TRUE(total == left || !isExact);
}

TEST(AllocationProperty, ProposalsNeverUseMoreThanIsThere)
{
    const Date day = Date::of(2026, 11, 20);
    std::array<int, allocationRuleCount> seen{};
    for (std::uint64_t seed = 1; seed <= caseCount; ++seed) {
        SCOPED_TRACE(seed);
        Generator random{seed};
        test::AccountBuilder builder;
        for (int count = random.small(1, 8); count > 0; --count) {
            builder.invoiceDue("F" + std::to_string(count), 100 * random.between(1, 9),
                               day.plusDays(random.small(-90, 30)));
        }
        for (int count = random.small(1, 3); count > 0; --count) {
            const std::string name = random.chance(10) ? "VIR F1" + std::to_string(count) : "R" + std::to_string(count);
            builder.payment(name, 100 * random.between(1, 20), day.plusDays(-random.small(0, 40)));
        }
        if (random.chance(30)) builder.promise(day.plusDays(-45), day, {{"F1", 100 * random.between(1, 9)}});
        if (random.chance(30)) builder.dispute(day.plusDays(-5), day.plusDays(5), {{"F1", 100}});
        const Account account = builder.build();
        const AccountState state = stateOf(account, day, Currency::euro());
        for (const OpenItem& credit : state.credits) {
            const auto proposals = proposeAllocations(account, state, credit.item->id);
            std::set<AllocationRule> rules;
            for (const AllocationProposal& proposal : proposals) {
                ASSERT_NO_FATAL_FAILURE(checkProposal(proposal, state, -credit.open));
                ASSERT_TRUE(rules.insert(proposal.rule).second);
                ++seen.at(static_cast<std::size_t>(proposal.rule));
            }
            ASSERT_EQ(proposals.empty(), state.debits.empty()) << "oldest first always says something";
        }
    }
    for (const AllocationRule rule :
         {AllocationRule::Promised, AllocationRule::ExactInvoice, AllocationRule::ExactAccount,
          AllocationRule::ExactSum, AllocationRule::OldestFirst}) {
        EXPECT_GT(seen.at(static_cast<std::size_t>(rule)), 100) << allocationRuleCode(rule);
    }
}

/// Accounts of every shape: facts of all kinds, allocations, credit notes.
TEST(AllocationProperty, HoldsForAccountsWithAllTheirFacts)
{
    const Date day = Date::of(2026, 11, 20);
    for (std::uint64_t seed = 1; seed <= caseCount / 10; ++seed) {
        SCOPED_TRACE(seed);
        const Account account = test::randomAccount(seed, day);
        const AccountState state = stateOf(account, day, Currency::euro());
        for (const OpenItem& credit : state.credits) {
            if (!credit.item->isCredit()) continue;
            for (const AllocationProposal& proposal : proposeAllocations(account, state, credit.item->id)) {
                ASSERT_NO_FATAL_FAILURE(checkProposal(proposal, state, -credit.open));
            }
        }
    }
}

} // namespace
} // namespace encours::property
