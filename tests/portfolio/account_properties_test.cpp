// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/account.h"
#include "portfolio/instrument_cover.h"
#include "portfolio/promises.h"

#include "support/random_account.h"

#include <gtest/gtest.h>

#include <map>

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

TEST(AgeingOfRandomAccounts, SumsToTheBalanceOnEveryDayOfThreeYearsWithInstruments)
{
    int accounts = 0;
    int billDays = 0;
    for (std::uint64_t seed = 1; accounts < 40; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        if (account.instruments.empty()) continue;
        ++accounts;
        for (int offset = -548; offset <= 548; ++offset) {
            const Date asOf = middle.plusDays(offset);
            const AccountState state = stateOf(account, asOf, Currency::euro());
            ASSERT_EQ(state.ageing.total(), state.balance) << seed << " on " << formatIsoDate(asOf);
            for (const Money column : {state.ageing.notDue, state.ageing.days1To30, state.ageing.days31To60,
                                       state.ageing.days61To90, state.ageing.over90, state.ageing.bills}) {
                ASSERT_FALSE(column.isNegative()) << seed << " on " << formatIsoDate(asOf);
            }
            billDays += state.ageing.bills.isPositive() ? 1 : 0;
        }
    }
    EXPECT_GT(billDays, 100);
}

TEST(CoversOfRandomAccounts, NeverCoverMoreThanIsOpenNorThanTheInstrumentSays)
{
    int covers = 0;
    for (std::uint64_t seed = 1; seed <= accountCount; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        for (int offset = -120; offset <= 120; offset += 5) {
            const AccountState state = stateOf(account, middle.plusDays(offset), Currency::euro());
            std::map<ItemId, Money> covered;
            std::map<InstrumentId, Money> used;
            for (const ItemCover& cover : coversOf(account, state)) {
                ++covers;
                ASSERT_TRUE(cover.amount.isPositive()) << seed;
                covered[cover.item->id] += cover.amount;
                used[cover.instrument->id] += cover.amount;
                ASSERT_LE(used[cover.instrument->id], cover.instrument->amount) << seed;
            }
            for (const OpenItem& open : state.debits) ASSERT_LE(covered[open.item->id], open.open) << seed;
        }
    }
    EXPECT_GT(covers, 100);
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
