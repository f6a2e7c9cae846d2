// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/figure_parts.h"

#include "support/account_builder.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace encours {
namespace {

const Date middle = Date::of(2026, 4, 15);

/// Limits, insurance and scheduled invoices, which random accounts do not have.
void addCover(Account& account, std::uint64_t seed)
{
    if (seed % 3 != 0) account.customer.setField(CustomerField::CreditLimit, "1500");
    if (seed % 4 != 0) account.customer.setField(CustomerField::InsuredLimit, "2000");
    std::vector<CircuitEvent> events;
    for (const Item& item : account.items) {
        if (item.isDebit() && (item.id.value + static_cast<std::int64_t>(seed)) % 4 == 0)
            events.push_back({item.id, CircuitStep::Scheduled, item.issuedOn.plusDays(5), {}, {}, {}});
    }
    std::sort(events.begin(), events.end(),
              [](const CircuitEvent& left, const CircuitEvent& right) { return left.item < right.item; });
    account.circuit = std::move(events);
}

std::shared_ptr<const Portfolio> randomBook(std::uint64_t seed, std::int64_t customers)
{
    std::vector<Account> accounts;
    for (std::int64_t id = 1; id <= customers; ++id) {
        const std::uint64_t own = seed * 1'000 + static_cast<std::uint64_t>(id);
        accounts.push_back(test::randomAccount(own, middle, id));
        addCover(accounts.back(), own);
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

IndicatorRules randomRules(std::uint64_t seed)
{
    IndicatorRules rules;
    rules.periodMonths = 1 + static_cast<int>(seed % 14);
    rules.promiseTolerance = Money(seed % 2 == 0 ? 0 : 500);
    rules.horizonDays = 7 + static_cast<int>(seed % 60);
    rules.cadenceDays = 5 + static_cast<int>(seed % 40);
    rules.actionGapDays = static_cast<int>(seed % 20);
    rules.book.factor.name = "Factor";
    if (seed % 3 != 0) rules.book.insurance.insurer = "Insurer";
    rules.book.insurance.deductible = Money(10'000);
    return rules;
}

std::int64_t sumOf(const std::vector<FigurePart>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [](std::int64_t sum, const FigurePart& part) { return sum + part.value; });
}

/// What the numerator's parts must sum to: of the Herfindahl index, which is no sum, the balances that are squared.
std::int64_t toldBy(const Indicator& figure)
{
    if (figure.code == IndicatorCode::Herfindahl) return figure.denominator.value_or(0);
    return figure.numerator.value_or(figure.value.value_or(0));
}

using Counts = std::array<int, indicatorCount>;

void expectWhole(const Portfolio& book, Date asOf, const IndicatorRules& rules, Counts& seen, Counts& seenBelow)
{
    const Indicators figures = indicatorsOf(book, asOf, rules);
    for (const Indicator& figure : figures.figures) {
        const FigureParts parts = partsOf(book, asOf, rules, figure.code);
        const auto place = static_cast<std::size_t>(figure.code);
        const auto said = [&] { return std::string(indicatorCode(figure.code)) + " on " + formatIsoDate(asOf); };
        ASSERT_EQ(parts.code, figure.code);
        ASSERT_EQ(sumOf(parts.numerator), toldBy(figure)) << said();
        ASSERT_EQ(sumOf(parts.denominator), figure.denominator.value_or(0)) << said();
        if (!figure.denominator) {
            ASSERT_TRUE(parts.denominator.empty()) << said();
        }
        seen[place] += parts.numerator.empty() ? 0 : 1;
        seenBelow[place] += parts.denominator.empty() ? 0 : 1;
    }
}

TEST(FigureParts, SumToEveryFigureOfRandomBooks)
{
    Counts seen{};
    Counts seenBelow{};
    for (std::uint64_t seed = 1; seed <= 70; ++seed) {
        const auto book = randomBook(seed, 9);
        const IndicatorRules rules = randomRules(seed);
        for (int offset = -75; offset <= 60; offset += 27)
            ASSERT_NO_FATAL_FAILURE(expectWhole(*book, middle.plusDays(offset), rules, seen, seenBelow)) << seed;
    }
    // A figure that was never made of anything would prove nothing.
    for (const IndicatorCode code : allIndicators()) {
        const auto place = static_cast<std::size_t>(code);
        EXPECT_GT(seen[place], 5) << indicatorCode(code);
        if (unitsOf(code).denominator != IndicatorUnit::None) {
            EXPECT_GT(seenBelow[place], 5) << indicatorCode(code);
        }
    }
}

TEST(FigureParts, NameThingsThatAreThere)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto book = randomBook(seed, 6);
        for (const IndicatorCode code : allIndicators()) {
            const FigureParts parts = partsOf(*book, middle, randomRules(seed), code);
            for (const auto* side : {&parts.numerator, &parts.denominator}) {
                for (const FigurePart& part : *side) {
                    if (part.kind == FigurePartKind::Month) continue;
                    const Account* const account = book->find(part.customer);
                    ASSERT_NE(account, nullptr) << indicatorCode(code);
                    if (part.item) {
                        ASSERT_NE(account->findItem(*part.item), nullptr) << indicatorCode(code);
                    }
                    ASSERT_EQ(part.kind == FigurePartKind::Promise, part.promise.has_value());
                    ASSERT_EQ(part.kind == FigurePartKind::Dispute, part.dispute.has_value());
                }
            }
        }
    }
}

TEST(FigureParts, StandWithTheLargestFirst)
{
    const auto book = randomBook(3, 12);
    for (const IndicatorCode code : allIndicators()) {
        const FigureParts parts = partsOf(*book, middle, {}, code);
        EXPECT_TRUE(std::is_sorted(parts.numerator.begin(), parts.numerator.end(),
                                   [](const auto& left, const auto& right) { return left.value > right.value; }))
            << indicatorCode(code);
    }
}

/// One customer: an invoice of 1 000,00 due on 31 August of which 400,00 was paid 10 days late, one of 500,00 due on
/// 30 September.
class OneCustomer : public testing::Test {
protected:
    OneCustomer()
    {
        test::AccountBuilder builder;
        builder.invoice("F1", 100'000, {Date::of(2026, 8, 1), Date::of(2026, 8, 31)});
        builder.pay("F1", 40'000, Date::of(2026, 9, 10));
        builder.invoice("F2", 50'000, {Date::of(2026, 9, 5), Date::of(2026, 9, 30)});
        m_book = Portfolio::fromAccounts({builder.build()}, Currency::euro());
        m_first = builder.idOf("F1");
        m_second = builder.idOf("F2");
    }
    [[nodiscard]] FigureParts parts(IndicatorCode code) const { return partsOf(*m_book, m_asOf, {}, code); }

    Date m_asOf = Date::of(2026, 9, 20);
    std::shared_ptr<const Portfolio> m_book;
    ItemId m_first;
    ItemId m_second;
};

TEST_F(OneCustomer, OwesTheLinesOfTheDso)
{
    const FigureParts dso = parts(IndicatorCode::Dso);
    ASSERT_EQ(dso.numerator.size(), 2U);
    EXPECT_EQ(dso.numerator[0].item, m_first);
    EXPECT_EQ(dso.numerator[0].value, 60'000);
    EXPECT_EQ(dso.numerator[0].on, Date::of(2026, 8, 31));
    EXPECT_EQ(dso.numerator[1].item, m_second);
    EXPECT_EQ(dso.numerator[1].value, 50'000);
    ASSERT_EQ(dso.denominator.size(), 2U);
    EXPECT_EQ(dso.denominator[0].value, 100'000);
    EXPECT_TRUE(dso.isSum);
}

TEST_F(OneCustomer, PaidTenDaysLate)
{
    const FigureParts late = parts(IndicatorCode::DaysLate);
    ASSERT_EQ(late.numerator.size(), 1U);
    EXPECT_EQ(late.numerator[0].kind, FigurePartKind::Payment);
    EXPECT_EQ(late.numerator[0].amount, Money(40'000));
    EXPECT_EQ(late.numerator[0].days, 10);
    EXPECT_EQ(late.numerator[0].value, 400'000);
    ASSERT_EQ(late.denominator.size(), 1U);
    EXPECT_EQ(late.denominator[0].value, 40'000);
}

TEST_F(OneCustomer, UsesUpTheMonthsOfItsSales)
{
    // 1 100,00 are owed: September's 500,00 whole, the rest from August's 1 000,00.
    const FigureParts months = parts(IndicatorCode::DsoCountBack);
    ASSERT_EQ(months.denominator.size(), 2U);
    EXPECT_EQ(months.denominator[0].kind, FigurePartKind::Month);
    EXPECT_EQ(months.denominator[0].on, Date::of(2026, 9, 1));
    EXPECT_EQ(months.denominator[0].value, 50'000);
    EXPECT_EQ(months.denominator[0].days, 20);
    EXPECT_EQ(months.denominator[1].value, 100'000);
    EXPECT_FALSE(months.isSum);
}

TEST_F(OneCustomer, HasCollectedSinceTheMonthBegan)
{
    // F1 was open by 1 000,00 at the end of August and is by 600,00; F2 was sold since and is still open.
    const FigureParts collected = parts(IndicatorCode::Effectiveness);
    ASSERT_EQ(collected.numerator.size(), 1U);
    EXPECT_EQ(collected.numerator[0].item, m_first);
    EXPECT_EQ(collected.numerator[0].value, 40'000);
    ASSERT_EQ(collected.denominator.size(), 1U);
    EXPECT_EQ(collected.denominator[0].value, 100'000);
}

TEST(FigurePartKinds, HaveCodesOfTheirOwn)
{
    std::vector<std::string_view> codes;
    for (std::size_t kind = 0; kind < figurePartKindCount; ++kind)
        codes.push_back(figurePartCode(static_cast<FigurePartKind>(kind)));
    std::sort(codes.begin(), codes.end());
    EXPECT_EQ(std::adjacent_find(codes.begin(), codes.end()), codes.end());
    EXPECT_EQ(figurePartCode(FigurePartKind::Promise), "promise");
}

} // namespace
} // namespace encours
