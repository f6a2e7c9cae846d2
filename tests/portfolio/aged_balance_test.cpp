// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_balance.h"

#include "property/generator.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace encours {
namespace {

using test::AccountBuilder;

const Date day = Date::of(2026, 11, 22);

AgedBalance balanceOf(const Portfolio& portfolio, Date asOf, Grouping grouping)
{
    return agedBalanceOf(portfolio, asOf, groupsOf(portfolio, grouping, BookRules{}));
}

std::shared_ptr<const Portfolio> threeCustomers()
{
    return Portfolio::fromAccounts(
        {AccountBuilder("C1", 1)
             .field(CustomerField::Name, "Moreau")
             .field(CustomerField::Controller, "Claire")
             .invoiceDue("F1", 10'000, day.plusDays(-10))
             .build(),
         AccountBuilder("C2", 2)
             .field(CustomerField::Controller, "claire")
             .invoiceDue("F2", 20'000, day.plusDays(-100))
             .payment("R1", 500, day.plusDays(-1))
             .build(),
         AccountBuilder("C3", 3).invoiceDue("F3", 30'000, day.plusDays(-5)).pay("F3", 30'000, day.plusDays(-2)).build(),
         AccountBuilder("C4", 4).invoiceDue("F4", 40'000, day).build()},
        Currency::euro());
}

TEST(AgedBalance, HasARowForEveryCustomerThatOwesOrIsOwed)
{
    const AgedBalance balance = balanceOf(*threeCustomers(), day, Grouping::Customer);
    ASSERT_EQ(balance.rows.size(), 3U);
    EXPECT_EQ(balance.rows[0].key, "C1");
    EXPECT_EQ(balance.rows[0].name, "Moreau");
    EXPECT_EQ(balance.rows[0].customer, CustomerId{1});
    EXPECT_EQ(balance.rows[0].ageing.days1To30, Money{10'000});
    EXPECT_EQ(balance.rows[1].ageing.over90, Money{20'000});
    EXPECT_EQ(balance.rows[1].ageing.unallocated, Money{-500}) << "never netted silently";
    EXPECT_EQ(balance.rows[2].key, "C4") << "C3 owes nothing";
    EXPECT_EQ(balance.rows[2].ageing.notDue, Money{40'000}) << "due on the day is not late";
    EXPECT_EQ(balance.total.total(), Money{69'500});
    EXPECT_EQ(balanceOf(*threeCustomers(), day.plusDays(-3), Grouping::Customer).rows.size(), 4U);
}

TEST(AgedBalance, GroupsCustomersByWhatTheyShare)
{
    const AgedBalance balance = balanceOf(*threeCustomers(), day, Grouping::Controller);
    ASSERT_EQ(balance.rows.size(), 2U);
    EXPECT_EQ(balance.rows[0].name, "Claire");
    EXPECT_EQ(balance.rows[0].ageing.total(), Money{29'500});
    EXPECT_FALSE(balance.rows[0].customer.isStored());
    EXPECT_EQ(balance.rows[1].name, "");
    EXPECT_EQ(balance.rows[1].ageing.total(), Money{40'000});
}

TEST(AgedBalance, OfAnEmptyBookIsZeroInItsCurrency)
{
    const Currency dollar = *Currency::parse("USD");
    const AgedBalance balance = balanceOf(Portfolio{dollar}, day, Grouping::Segment);
    EXPECT_TRUE(balance.rows.empty());
    EXPECT_EQ(balance.total.total(), Money(0, dollar));
}

Account accountOfSomeGroup(property::Generator& generator, std::int64_t customer)
{
    Account account = test::randomAccount(static_cast<std::uint64_t>(generator.between(1, 1'000'000)), day, customer);
    const auto oneOf = [&](std::initializer_list<std::string_view> texts) {
        return std::string{*(texts.begin() + generator.small(0, static_cast<int>(texts.size()) - 1))};
    };
    account.customer.setField(CustomerField::Controller, oneOf({"", "Claire", "Ali"}));
    account.customer.setField(CustomerField::Segment, oneOf({"", "GMS", "Restauration", "Export"}));
    account.customer.setField(CustomerField::Salesperson, oneOf({"Paul", "Zoé"}));
    account.customer.setField(CustomerField::Sector, oneOf({"", "wine", "meat"}));
    return account;
}

/// What a customer belongs to, said without groupsOf().
std::string keyOf(const Customer& customer, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Customer: return customer.code;
    case Grouping::Controller: return std::string{customer.field(CustomerField::Controller)};
    case Grouping::Segment: return std::string{customer.field(CustomerField::Segment)};
    case Grouping::Salesperson: return std::string{customer.field(CustomerField::Salesperson)};
    case Grouping::Sector: return std::string{tradeSectorCode(customer.sector(BookRules{}))};
    }
    return {};
}

TEST(AgedBalanceOfRandomBooks, HasRowsThatAreTheirCustomersAndSumToTheTotal)
{
    property::Generator generator{4};
    constexpr int books = 50;
    constexpr int days = property::caseCount / books / static_cast<int>(groupingCount);
    std::size_t rows = 0;
    for (int book = 0; book < books; ++book) {
        std::vector<Account> accounts;
        for (std::int64_t customer = 1; customer <= 8; ++customer) {
            accounts.push_back(accountOfSomeGroup(generator, customer));
            accounts.back().customer.code = "C" + std::to_string(customer);
        }
        const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
        for (int tried = 0; tried < days; ++tried) {
            const Date asOf = day.plusDays(generator.small(-130, 130));
            for (std::size_t place = 0; place < groupingCount; ++place) {
                const auto grouping = static_cast<Grouping>(place);
                const AgedBalance balance = balanceOf(*portfolio, asOf, grouping);
                std::map<std::string, Ageing> expected;
                Ageing total;
                portfolio->forEach([&](const Account& account) {
                    const Ageing ageing = stateOf(account, asOf, Currency::euro()).ageing;
                    total += ageing;
                    if (!isEmpty(ageing)) expected[keyOf(account.customer, grouping)] += ageing;
                });
                std::erase_if(expected, [](const auto& entry) { return isEmpty(entry.second); });
                const auto same = [](const Ageing& left, const Ageing& right) {
                    return left.notDue == right.notDue && left.days1To30 == right.days1To30 &&
                           left.days31To60 == right.days31To60 && left.days61To90 == right.days61To90 &&
                           left.over90 == right.over90 && left.bills == right.bills &&
                           left.unallocated == right.unallocated;
                };
                ASSERT_EQ(balance.rows.size(), expected.size()) << book << ' ' << formatIsoDate(asOf);
                Ageing sum;
                for (const AgedRow& row : balance.rows) {
                    ASSERT_TRUE(expected.contains(row.key)) << row.key;
                    ASSERT_TRUE(same(row.ageing, expected[row.key])) << book << ' ' << formatIsoDate(asOf) << row.key;
                    sum += row.ageing;
                }
                ASSERT_TRUE(same(sum, total)) << book << ' ' << formatIsoDate(asOf);
                ASSERT_TRUE(same(balance.total, total)) << book << ' ' << formatIsoDate(asOf);
                rows += balance.rows.size();
            }
        }
    }
    EXPECT_GT(rows, 20'000U);
}

} // namespace
} // namespace encours
