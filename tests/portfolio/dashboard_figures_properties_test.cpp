// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the dashboard added, against a plain reading of the facts, without columns or lists made on the way.
#include "portfolio/indicators/indicators.h"
#include "portfolio/open_items.h"
#include "portfolio/risk/exposure.h"
#include "portfolio/risk/factored_items.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace encours {
namespace {

const Date middle = Date::of(2026, 4, 15);
const Currency euro = Currency::euro();

std::vector<Account> randomAccounts(std::uint64_t seed, std::int64_t count)
{
    std::vector<Account> accounts;
    for (std::int64_t id = 1; id <= count; ++id) {
        accounts.push_back(test::randomAccount(seed * 1'000 + static_cast<std::uint64_t>(id), middle, id));
        Customer& customer = accounts.back().customer;
        if (id % 2 == 0) customer.setField(CustomerField::CreditLimit, std::to_string(seed % 7 * 500));
        if (id % 3 == 0) customer.setField(CustomerField::InsuredLimit, std::to_string(seed % 5 * 700));
    }
    return accounts;
}

struct PlainSums {
    std::int64_t openDays = 0;
    std::int64_t received = 0;
    std::int64_t collectable = 0;
    std::int64_t collected = 0;
    std::int64_t beyondLimit = 0;
    std::int64_t uninsured = 0;
    std::int64_t financed = 0;
    std::int64_t definancedSoon = 0;
    std::int64_t due = 0;
    std::int64_t firstActions = 0;
    std::int64_t firstActionDays = 0;
};

const Item* itemOf(const Account& account, ItemId id)
{
    return account.findItem(id);
}

void addFlows(const Account& account, Date asOf, PlainSums& sums)
{
    for (const Item& item : account.items) {
        const bool isReceipt = item.kind == ItemKind::Payment || item.kind == ItemKind::PaymentReturn;
        if (isReceipt && item.bookedOn >= asOf.firstOfMonth() && item.bookedOn <= asOf)
            sums.received -= item.amount.minorUnits();
    }
}

void addCollectable(const Account& account, Date asOf, PlainSums& sums)
{
    const Date begin = asOf.firstOfMonth();
    const AccountState opened = stateOf(account, begin.plusDays(-1), euro);
    for (const Item& item : account.items) {
        if (item.kind != ItemKind::Invoice || item.dueOn > asOf || item.bookedOn > asOf) continue;
        sums.collectable += (item.bookedOn >= begin ? item.amount : openOf(opened, item.id)).minorUnits();
    }
    for (const Allocation& allocation : account.allocations) {
        const Item* const debit = itemOf(account, allocation.debit);
        const Item* const credit = itemOf(account, allocation.credit);
        if (debit->kind == ItemKind::Invoice && debit->dueOn <= asOf && credit->kind == ItemKind::Payment &&
            allocation.effectiveOn >= begin && allocation.effectiveOn <= asOf)
            sums.collected += allocation.amount.minorUnits();
    }
}

/// The first day on which somebody spoke or wrote about an item after its due date, while it was open.
std::optional<Date> firstActionOn(const Account& account, const Item& item, Date asOf)
{
    std::optional<Date> first;
    const auto look = [&](Date on, const std::vector<ItemId>& items) {
        const bool isAbout = items.empty() ? item.bookedOn <= on : std::ranges::count(items, item.id) > 0;
        if (!isAbout || on <= item.dueOn || on > asOf || (first && *first <= on)) return;
        if (openOf(stateOf(account, on, euro), item.id).isPositive()) first = on;
    };
    for (const Attempt& attempt : account.attempts) look(attempt.on, attempt.items);
    for (const Reminder& reminder : account.reminders) look(reminder.sentOn, reminder.items);
    return first;
}

void addFirstActions(const Account& account, Date asOf, PlainSums& sums)
{
    for (const Item& item : account.items) {
        if (!item.isDebit()) continue;
        const std::optional<Date> on = firstActionOn(account, item, asOf);
        if (!on || *on < asOf.firstOfMonth().plusMonths(-11)) continue;
        ++sums.firstActions;
        sums.firstActionDays += *on - item.dueOn;
    }
}

void addStocks(const Account& account, Date asOf, const IndicatorRules& rules, PlainSums& sums)
{
    const AccountState state = stateOf(account, asOf, euro);
    for (const OpenItem& open : state.debits) {
        sums.openDays += open.open.minorUnits() * (asOf - open.item->issuedOn);
        const bool isDue = open.item->dueOn >= asOf && open.item->dueOn <= asOf.plusDays(rules.horizonDays);
        sums.due += isDue ? open.open.minorUnits() : 0;
    }
    const Exposure exposure = exposureOf(account, asOf, rules.book, euro);
    sums.beyondLimit += exposure.cover.beyondOwnLimit().minorUnits();
    sums.uninsured += (exposure.cover.exposure - exposure.insuredLoss).minorUnits();
    for (const FactoredItem& item : factoredItems(account, asOf, rules.book.factor, euro)) {
        if (!item.state.isFinanced) continue;
        const std::int64_t amount = std::min(item.state.financed.minorUnits(), item.open.minorUnits());
        sums.financed += amount;
        sums.definancedSoon += item.state.definancedOn <= asOf.plusDays(rules.horizonDays) ? amount : 0;
    }
}

PlainSums plainSums(const std::vector<Account>& accounts, Date asOf, const IndicatorRules& rules)
{
    PlainSums sums;
    for (const Account& account : accounts) {
        addFlows(account, asOf, sums);
        addFirstActions(account, asOf, sums);
        if (isDoubtful(account.events, asOf)) continue;
        addCollectable(account, asOf, sums);
        addStocks(account, asOf, rules, sums);
    }
    return sums;
}

TEST(DashboardFiguresOfRandomBooks, AgreeWithAPlainReadingOfTheFacts)
{
    IndicatorRules rules;
    rules.book.insurance.insurer = "Coface";
    PlainSums seen;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        const std::vector<Account> accounts = randomAccounts(seed, 4);
        const auto book = Portfolio::fromAccounts(accounts, euro);
        for (int offset = -80; offset <= 110; offset += 10) {
            const Date asOf = middle.plusDays(offset);
            const PlainSums plain = plainSums(accounts, asOf, rules);
            const Indicators figures = indicatorsOf(*book, asOf, rules);
            const auto value = [&](IndicatorCode code) { return figures.find(code)->value; };
            const auto over = [&](IndicatorCode code) { return figures.find(code)->numerator; };
            const auto under = [&](IndicatorCode code) { return figures.find(code)->denominator; };
            ASSERT_EQ(over(IndicatorCode::OpenAge), plain.openDays) << seed;
            ASSERT_EQ(value(IndicatorCode::Collected), plain.received) << seed;
            ASSERT_EQ(under(IndicatorCode::CollectionRate), plain.collectable) << seed;
            ASSERT_EQ(over(IndicatorCode::CollectionRate), plain.collected) << seed << ' ' << formatIsoDate(asOf);
            ASSERT_EQ(value(IndicatorCode::BeyondLimit), plain.beyondLimit) << seed;
            ASSERT_EQ(value(IndicatorCode::Uninsured), plain.uninsured) << seed;
            ASSERT_EQ(value(IndicatorCode::Financed), plain.financed) << seed;
            ASSERT_EQ(value(IndicatorCode::DefinancedSoon), plain.definancedSoon) << seed;
            ASSERT_EQ(under(IndicatorCode::SecuredDue), plain.due) << seed;
            ASSERT_EQ(under(IndicatorCode::FirstActionDelay), plain.firstActions) << seed;
            ASSERT_EQ(over(IndicatorCode::FirstActionDelay), plain.firstActionDays) << seed;
            seen.collected += plain.collected;
            seen.beyondLimit += plain.beyondLimit;
            seen.financed += plain.financed;
            seen.firstActions += plain.firstActions;
        }
    }
    EXPECT_GT(seen.collected, 0);
    EXPECT_GT(seen.beyondLimit, 0);
    EXPECT_GT(seen.financed, 0);
    EXPECT_GT(seen.firstActions, 0);
}

} // namespace
} // namespace encours
