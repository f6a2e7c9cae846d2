// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/payer_profile.h"

#include "support/payer_book.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

using test::PaidInvoice;
using test::payerAccount;
using test::PayerManner;

const Date asOf = Date::of(2026, 6, 30);
constexpr CustomerId first{1};

PaidInvoice paidLate(Date dueOn, int days, std::int64_t cents)
{
    return {dueOn.plusDays(-30), dueOn, cents, dueOn.plusDays(days), {}};
}

std::shared_ptr<const Portfolio> bookOf(std::vector<Account> accounts)
{
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

/// Customers beside the one that is tested, who pay 10 to 14 days late.
std::vector<Account> bookAround(const std::vector<PaidInvoice>& tested, int others = 5)
{
    std::mt19937_64 random(3);
    std::vector<Account> accounts{payerAccount(1, tested)};
    for (int customer = 2; customer <= others + 1; ++customer) {
        accounts.push_back(
            payerAccount(customer, test::invoicesOf({.delay = 10, .spread = 4, .from = asOf.plusDays(-690)}, random)));
    }
    return accounts;
}

double chanceBetween(const PayerProfiles& profiles, const PaymentOutlook& outlook, Date from, Date to)
{
    return profiles.chancePaidBy(outlook, to.dayNumber()) - profiles.chancePaidBy(outlook, from.dayNumber() - 1);
}

PaymentOutlook outlookOf(const PayerProfiles& profiles, CustomerId customer, Date dueOn, bool isDisputed = false)
{
    return profiles.outlook(customer, dueOn.dayNumber(), isDisputed, profiles.asOf().dayNumber());
}

TEST(PayerProfile, DescribesDelaysByAmount)
{
    const Date due = Date::of(2026, 3, 2);
    std::vector<PaidInvoice> invoices{paidLate(due, 10, 100'000), paidLate(due, -2, 500'000),
                                      paidLate(due, 30, 400'000)};
    invoices.push_back({due.plusDays(-30), due, 70'000, {}, {}});
    const auto profiles = PayerProfiles::learn(*bookOf({payerAccount(1, invoices)}), asOf);
    const PayerProfile& profile = profiles.of(first);
    EXPECT_EQ(profile.payments, 3);
    EXPECT_EQ(profile.paid, Money(1'000'000));
    EXPECT_EQ(profile.paidLate, Money(500'000));
    EXPECT_EQ(profile.openOverdue, 1);
    EXPECT_DOUBLE_EQ(profile.weightedDelay, 12.0); // (1 000×10 − 5 000×2 + 4 000×30) ÷ 10 000
    EXPECT_DOUBLE_EQ(profile.medianDelay, -2);
    EXPECT_DOUBLE_EQ(profile.spread, 0); // half of the amount lies on the median
    EXPECT_DOUBLE_EQ(profile.earlyDelay, -2);
    EXPECT_DOUBLE_EQ(profile.lateDelay, 30);
    EXPECT_FALSE(profile.trend.has_value());
}

TEST(PayerProfile, TakesOnlyPaymentsForPayments)
{
    Account account = payerAccount(1, {paidLate(Date::of(2026, 3, 2), 5, 100'000)});
    for (Item& item : account.items.edit()) {
        if (item.isCredit()) item.kind = ItemKind::CreditNote;
    }
    const auto profiles = PayerProfiles::learn(*bookOf({account}), asOf);
    EXPECT_EQ(profiles.of(first).payments, 0);
    EXPECT_EQ(profiles.of(first).openOverdue, 0);
    EXPECT_EQ(profiles.of(first).model, DateModel::BookLevel);
}

TEST(PayerProfile, SaysWhetherACustomerGetsSlower)
{
    std::vector<PaidInvoice> invoices;
    for (int month = 1; month <= 12; ++month) {
        invoices.push_back(paidLate(Date::of(2025, month, 10), month <= 6 ? 5 : 8, 100'000));
    }
    for (int month = 1; month <= 5; ++month) invoices.push_back(paidLate(Date::of(2026, month, 10), 20, 100'000));
    const auto profiles = PayerProfiles::learn(*bookOf({payerAccount(1, invoices)}), asOf);
    ASSERT_TRUE(profiles.of(first).trend.has_value());
    EXPECT_NEAR(*profiles.of(first).trend, 20 - 6.5, 0.5);
}

TEST(PayerProfile, KnowsNothingOfAnEmptyBook)
{
    const auto profiles = PayerProfiles::learn(*bookOf({payerAccount(1, {})}), asOf);
    EXPECT_TRUE(profiles.isThin());
    EXPECT_EQ(profiles.payments(), 0);
    EXPECT_EQ(profiles.of(first).model, DateModel::BookLevel);
    EXPECT_DOUBLE_EQ(profiles.of(first).delay, 0);
    EXPECT_THROW((void)profiles.of(CustomerId{2}), ContractBroken);
}

TEST(PayerProfile, ExpectsOfANewCustomerWhatTheBookDoes)
{
    const auto profiles = PayerProfiles::learn(*bookOf(bookAround({})), asOf);
    EXPECT_EQ(profiles.of(first).model, DateModel::BookLevel);
    EXPECT_NEAR(profiles.of(first).delay, 12, 1.5);
}

TEST(PayerProfile, LearnsHowACustomerDiffersFromTheBook)
{
    std::mt19937_64 random(5);
    const auto slow = test::invoicesOf({.delay = 40, .spread = 6, .from = asOf.plusDays(-690), .days = 600}, random);
    const auto profiles = PayerProfiles::learn(*bookOf(bookAround(slow)), asOf);
    EXPECT_NEAR(profiles.of(first).delay, 43, 5);
    EXPECT_NEAR(profiles.of(CustomerId{2}).delay, 12, 2);
    const Date due = asOf.plusDays(5);
    EXPECT_GT(chanceBetween(profiles, outlookOf(profiles, first, due), due.plusDays(33), due.plusDays(53)), 0.8);
    EXPECT_GT(chanceBetween(profiles, outlookOf(profiles, CustomerId{2}, due), due.plusDays(6), due.plusDays(18)), 0.8);
}

TEST(PayerProfile, FollowsACustomerWhoChangedHabits)
{
    std::vector<PaidInvoice> invoices;
    for (int week = 0; week < 60; ++week) {
        invoices.push_back(paidLate(asOf.plusDays(-600 + 9 * week), week < 45 ? 3 : 45, 100'000));
    }
    const auto profiles = PayerProfiles::learn(*bookOf(bookAround(invoices)), asOf);
    EXPECT_EQ(profiles.of(first).model, DateModel::RecentMedian);
    EXPECT_NEAR(profiles.of(first).delay, 45, 1);
}

TEST(PayerProfile, FindsThePaymentRuns)
{
    std::vector<PaidInvoice> invoices;
    for (int count = 0; count < 40; ++count) {
        PaidInvoice invoice = paidLate(asOf.plusDays(-620 + 15 * count), 0, 100'000);
        const Date run = invoice.dueOn.withDayOfMonth(10);
        invoice.paidOn = run < invoice.dueOn ? run.plusMonths(1) : run;
        invoices.push_back(invoice);
    }
    const auto profiles = PayerProfiles::learn(*bookOf(bookAround(invoices)), asOf);
    EXPECT_EQ(profiles.of(first).model, DateModel::PayHabit);
    EXPECT_EQ(profiles.of(first).habit.monthDays(), std::vector<int>{10});
    const auto likely = profiles.dayOfChance(outlookOf(profiles, first, Date::of(2026, 7, 20)), 0.5);
    ASSERT_TRUE(likely.has_value());
    EXPECT_NEAR(*likely, Date::of(2026, 8, 10).dayNumber(), 3);
}

TEST(PayerProfile, ExpectsDisputedInvoicesLater)
{
    std::mt19937_64 random(9);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 6; ++customer) {
        const PayerManner manner{
            .delay = 5, .spread = 4, .invoices = 40, .from = asOf.plusDays(-690), .disputePercent = 30};
        accounts.push_back(payerAccount(customer, test::invoicesOf(manner, random)));
    }
    const auto profiles = PayerProfiles::learn(*bookOf(std::move(accounts)), asOf);
    EXPECT_NEAR(profiles.of(first).delay, 7, 2.5);
    EXPECT_NEAR(profiles.of(first).disputeDelay, 15, 3);
}

TEST(PayerProfile, KeepsToTheDaysThatAreLeft)
{
    const auto profiles = PayerProfiles::learn(*bookOf(bookAround({})), asOf);
    for (const int overdue : {-20, 0, 10, 13, 40, 400}) {
        const PaymentOutlook outlook = outlookOf(profiles, CustomerId{2}, asOf.plusDays(-overdue));
        EXPECT_DOUBLE_EQ(profiles.chancePaidBy(outlook, asOf.dayNumber()), 0) << overdue;
        double before = 0;
        for (int ahead = 1; ahead < 400; ++ahead) {
            const double chance = profiles.chancePaidBy(outlook, asOf.dayNumber() + ahead);
            ASSERT_GE(chance, before) << overdue;
            ASSERT_LE(chance, 1);
            before = chance;
        }
        for (const double chance : {0.1, 0.5, 0.9}) {
            const auto day = profiles.dayOfChance(outlook, chance);
            if (!day) continue;
            EXPECT_GT(*day, asOf.dayNumber());
            EXPECT_GE(profiles.chancePaidBy(outlook, *day), chance - 1e-9) << overdue;
        }
    }
}

TEST(PayerProfile, WaitsLongerForThoseWhoNeverPay)
{
    std::mt19937_64 random(13);
    const auto bookWith = [&](int never) {
        std::vector<Account> accounts;
        for (int customer = 1; customer <= 8; ++customer) {
            const PayerManner manner{
                .delay = 5, .spread = 10, .invoices = 40, .from = asOf.plusDays(-700), .neverPercent = never};
            accounts.push_back(payerAccount(customer, test::invoicesOf(manner, random)));
        }
        return bookOf(std::move(accounts));
    };
    const auto sound = PayerProfiles::learn(*bookWith(0), asOf);
    const auto doubtful = PayerProfiles::learn(*bookWith(25), asOf);
    const Date due = asOf.plusDays(1);
    EXPECT_GT(sound.chancePaidBy(outlookOf(sound, first, due), due.plusDays(60).dayNumber()), 0.97);
    EXPECT_NEAR(doubtful.chancePaidBy(outlookOf(doubtful, first, due), due.plusDays(60).dayNumber()), 0.75, 0.08);
}

/// What is said of a payer whose manner is known comes true as often as it is said.
TEST(PayerProfile, ItsIntervalsHoldOnMadeUpPayers)
{
    std::mt19937_64 random(21);
    std::vector<Account> accounts;
    std::vector<PayerManner> manners;
    for (int customer = 1; customer <= 40; ++customer) {
        manners.push_back(
            {.delay = test::pick(random, 30) - 5, .spread = 4 + test::pick(random, 16), .from = asOf.plusDays(-720)});
        accounts.push_back(payerAccount(customer, test::invoicesOf(manners.back(), random)));
    }
    const auto profiles = PayerProfiles::learn(*bookOf(std::move(accounts)), asOf);
    int inside = 0;
    int seen = 0;
    for (std::size_t customer = 0; customer < manners.size(); ++customer) {
        const Date due = asOf.plusDays(20);
        const auto outlook = outlookOf(profiles, CustomerId{static_cast<std::int64_t>(customer) + 1}, due);
        const auto low = profiles.dayOfChance(outlook, 0.1);
        const auto high = profiles.dayOfChance(outlook, 0.9);
        ASSERT_TRUE(low && high);
        for (int days = 0; days <= manners[customer].spread; ++days, ++seen) {
            const int paid = due.dayNumber() + manners[customer].delay + days;
            if (*low <= paid && paid <= *high) ++inside;
        }
    }
    const double share = static_cast<double>(inside) / seen;
    EXPECT_GT(share, 0.72);
    EXPECT_LT(share, 0.92);
}

TEST(PayerProfile, NamesEveryModelDifferently)
{
    std::set<std::string_view> codes;
    for (int model = 0; model <= static_cast<int>(DateModel::BookLevel); ++model) {
        codes.insert(dateModelCode(static_cast<DateModel>(model)));
    }
    EXPECT_EQ(codes.size(), scoredModelCount + 1);
}

} // namespace
} // namespace encours
