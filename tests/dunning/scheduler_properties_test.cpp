// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/dunning_day.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

namespace encours {
namespace {

using test::dayOf;

const Date middle = Date::of(2026, 4, 15);
constexpr std::uint64_t accountCount = 180;

/// In every second account the factor does its own dunning.
DunningContext contextOf(std::uint64_t seed, Date today)
{
    DunningContext context = dayOf(today);
    context.rules.factor.name = "Factor";
    context.rules.factor.factorChases = seed % 2 == 0;
    return context;
}

template <typename Check>
void onManyDays(Check check)
{
    for (std::uint64_t seed = 1; seed <= accountCount; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        for (int offset = -70; offset <= 80; offset += 6) check(account, middle.plusDays(offset), seed);
    }
}

TEST(DecisionsOfRandomAccounts, SplitEveryOpenAmountIntoItsParts)
{
    onManyDays([](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision decision = decide(account, contextOf(seed, today));
        const AccountState state = stateOf(account, today, Currency::euro());
        ASSERT_EQ(decision.items.size(), state.debits.size()) << seed;
        for (std::size_t place = 0; place < decision.items.size(); ++place) {
            const CallItem& item = decision.items[place];
            ASSERT_EQ(item.open, state.debits[place].open) << seed;
            ASSERT_EQ(item.open,
                      item.callable + item.promised + item.disputed + item.secured + item.blocked + item.assumedCredit)
                << seed;
            for (const Money part :
                 {item.callable, item.promised, item.disputed, item.secured, item.blocked, item.assumedCredit}) {
                ASSERT_FALSE(part.isNegative()) << seed;
            }
        }
    });
}

TEST(DecisionsOfRandomAccounts, LeaveNoOverdueItemWithoutANextAction)
{
    int overdue = 0;
    onManyDays([&](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision decision = decide(account, contextOf(seed, today));
        for (const CallItem& item : decision.items) {
            if (item.daysLate == 0) continue;
            ++overdue;
            ASSERT_TRUE(item.nextActionOn.has_value()) << seed;
            if (decision.call || !decision.tasks.empty()) continue;
            ASSERT_GT(*item.nextActionOn, today) << seed << " on " << formatIsoDate(today);
        }
    });
    EXPECT_GT(overdue, 500);
}

TEST(DecisionsOfRandomAccounts, NeverLoseAnOverdueAccountSilently)
{
    onManyDays([](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision decision = decide(account, contextOf(seed, today));
        const Money overdue = stateOf(account, today, Currency::euro()).ageing.overdue();
        if (!overdue.isPositive() || decision.call || !decision.tasks.empty()) return;
        ASSERT_TRUE(decision.nextActionOn.has_value()) << seed;
        ASSERT_GT(*decision.nextActionOn, today) << seed;
        ASSERT_FALSE(decision.whyNot.empty()) << seed;
    });
}

/// The same account as it stood on a day: what came later has not happened.
Account knownOn(Account account, Date day)
{
    std::erase_if(account.items.edit(), [day](const Item& item) { return item.bookedOn > day; });
    std::erase_if(account.allocations.edit(),
                  [day](const Allocation& allocation) { return allocation.effectiveOn > day; });
    std::erase_if(account.attempts.edit(), [day](const Attempt& attempt) { return attempt.on > day; });
    std::erase_if(account.promises.edit(), [day](const Promise& promise) { return promise.madeOn > day; });
    std::erase_if(account.disputes.edit(), [day](const Dispute& dispute) { return dispute.openedOn > day; });
    std::erase_if(account.reminders.edit(), [day](const Reminder& reminder) { return reminder.sentOn > day; });
    std::erase_if(account.dossiers.edit(), [day](const Dossier& dossier) { return dossier.decidedOn > day; });
    std::erase_if(account.factorEvents.edit(), [day](const FactorEvent& event) { return event.on > day; });
    std::erase_if(account.events.edit(), [day](const AccountEvent& event) { return event.on > day; });
    for (Instrument& instrument : account.instruments.edit())
        std::erase_if(instrument.events, [day](const InstrumentEvent& event) { return event.on > day; });
    std::erase_if(account.instruments.edit(), [](const Instrument& instrument) { return instrument.events.empty(); });
    for (Dispute& dispute : account.disputes.edit()) {
        if (dispute.resolvedOn && *dispute.resolvedOn > day) dispute.resolvedOn.reset();
    }
    return account;
}

TEST(DecisionsOfRandomAccounts, DependOnNothingThatHappensLater)
{
    onManyDays([](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision full = decide(account, contextOf(seed, today));
        const AccountDecision known = decide(knownOn(account, today), contextOf(seed, today));
        ASSERT_EQ(full.call.has_value(), known.call.has_value()) << seed;
        ASSERT_EQ(full.nextActionOn, known.nextActionOn) << seed;
        ASSERT_EQ(full.callable, known.callable) << seed;
        ASSERT_EQ(full.tasks.size(), known.tasks.size()) << seed;
        ASSERT_TRUE(!full.call || full.call->reasons == known.call->reasons) << seed;
    });
}

TEST(DecisionsOfRandomAccounts, BringAnAccountToTheListByItsNextActionDay)
{
    onManyDays([](const Account& account, Date today, std::uint64_t seed) {
        const Account known = knownOn(account, today);
        const AccountDecision decision = decide(known, contextOf(seed, today));
        const Money overdue = stateOf(known, today, Currency::euro()).ageing.overdue();
        if (!overdue.isPositive() || !decision.nextActionOn || *decision.nextActionOn <= today) return;
        const AccountDecision then = decide(known, contextOf(seed, *decision.nextActionOn));
        ASSERT_TRUE(then.call || !then.tasks.empty() || then.nextActionOn > *decision.nextActionOn) << seed;
    });
}

TEST(DecisionsOfRandomAccounts, KeepAnOverdueAccountOnTheListWhenNobodyActs)
{
    onManyDays([](const Account& account, Date today, std::uint64_t seed) {
        const Account known = knownOn(account, today);
        const AccountDecision decision = decide(known, contextOf(seed, today));
        if (!decision.call || decision.call->phase == Phase::Preventive) return;
        for (const int days : {1, 2, 5}) {
            const AccountDecision postponed = decide(known, contextOf(seed, today.plusDays(days)));
            const bool isStillSeen = postponed.call || !postponed.tasks.empty() ||
                                     (postponed.nextActionOn && *postponed.nextActionOn > today.plusDays(days));
            ASSERT_TRUE(isStillSeen) << seed << " on " << formatIsoDate(today) << " + " << days;
        }
    });
}

TEST(DecisionsOfRandomAccounts, CallNobodyDuringProceedingsAndNothingThatIsSecured)
{
    int blocked = 0;
    int secured = 0;
    onManyDays([&](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision decision = decide(account, contextOf(seed, today));
        if (insolvencyOf(account.events, today)) {
            ++blocked;
            ASSERT_FALSE(decision.call) << seed << " on " << formatIsoDate(today);
            ASSERT_TRUE(decision.callable.isZero()) << seed;
        }
        for (const CallItem& item : decision.items) {
            ASSERT_LE(item.callable, item.open - item.secured) << seed;
            secured += item.secured.isPositive() ? 1 : 0;
        }
    });
    EXPECT_GT(blocked, 20);
    EXPECT_GT(secured, 100);
}

TEST(DecisionsOfRandomAccounts, CallForWhatTheItemsSumToAndExplainEveryPoint)
{
    int calls = 0;
    onManyDays([&](const Account& account, Date today, std::uint64_t seed) {
        const AccountDecision decision = decide(account, contextOf(seed, today));
        if (!decision.call) return;
        ++calls;
        const Call& call = *decision.call;
        Money claimed;
        for (const CallItem& item : call.items) {
            if (item.daysLate > 0 || item.inDossier) claimed += item.callable;
        }
        ASSERT_TRUE(call.phase == Phase::Preventive || call.callable == claimed) << seed;
        int sum = 0;
        for (const Reason& reason : call.reasons) sum += reason.points;
        ASSERT_EQ(call.points, sum) << seed;
        ASSERT_LE(call.nextActionOn, today) << seed;
        ASSERT_TRUE(stateOf(account, today, Currency::euro()).balance.isPositive()) << seed;
    });
    EXPECT_GT(calls, 100);
}

TEST(ListsOfARandomBook, AreMadeAtAPaceThatIsPrinted)
{
    std::vector<Account> book;
    for (std::int64_t id = 1; id <= 2'000; ++id) {
        book.push_back(test::randomAccount(static_cast<std::uint64_t>(id), middle, id));
    }
    const auto portfolio = Portfolio::fromAccounts(std::move(book), Currency::euro());
    const auto begin = std::chrono::steady_clock::now();
    const DayLists lists = makeLists(*portfolio, contextFor(*portfolio, DunningPlan::frenchDefault(), middle));
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    std::cout << portfolio->size() << " accounts decided in " << spent.count() << " ms\n";
    EXPECT_FALSE(lists.calls.empty());
    EXPECT_FALSE(lists.tasks.empty());
}

} // namespace
} // namespace encours
