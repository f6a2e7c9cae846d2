// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/account.h"
#include "portfolio/promises.h"

#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

const Date middle = Date::of(2026, 4, 15);
constexpr std::uint64_t accountCount = 400;

TEST(AgeingOfRandomAccounts, SumsToTheBalanceOnEveryDay)
{
    for (std::uint64_t seed = 1; seed <= accountCount; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        for (int offset = -120; offset <= 120; offset += 7) {
            const Date asOf = middle.plusDays(offset);
            const AccountState state = stateOf(account, asOf, Currency::euro());
            Money booked;
            for (const Item& item : account.items) {
                if (item.bookedOn <= asOf) booked += item.amount;
            }
            Money open;
            for (const OpenItem& item : state.debits) open += item.open;
            for (const OpenItem& item : state.credits) open += item.open;
            ASSERT_EQ(state.balance, booked) << seed;
            ASSERT_EQ(state.ageing.total(), booked) << seed;
            ASSERT_EQ(open, booked) << seed;
        }
    }
}

TEST(PromisesOfRandomAccounts, NeverBreakBeforeTheirLastDayHasPassed)
{
    int broken = 0;
    for (std::uint64_t seed = 1; seed <= accountCount; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        for (int offset = -60; offset <= 90; offset += 5) {
            const Date asOf = middle.plusDays(offset);
            for (const TrackedPromise& tracked : trackPromises(account, asOf)) {
                const PromiseProgress& progress = tracked.progress;
                const bool hasBroken =
                    progress.state == PromiseState::Broken || progress.state == PromiseState::PartlyKept;
                broken += hasBroken ? 1 : 0;
                const bool hasEnded = hasBroken || progress.state == PromiseState::KeptLate;
                ASSERT_TRUE(!hasEnded || asOf > progress.lastDay) << seed;
                ASSERT_TRUE(!progress.isSuperseded || progress.state == PromiseState::Running) << seed;
                ASSERT_FALSE(progress.received.isNegative()) << seed;
                ASSERT_EQ(progress.state, progressOf(*tracked.promise, account, asOf).state) << seed;
            }
        }
    }
    EXPECT_GT(broken, 0);
}

} // namespace
} // namespace encours
