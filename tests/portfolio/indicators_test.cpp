// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicators.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 10, 31); // the end of a month

std::shared_ptr<const Portfolio> bookOf(std::vector<Account> accounts)
{
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

Indicator figureOf(const Portfolio& portfolio, IndicatorCode code, const IndicatorRules& rules = {}, Date asOf = today)
{
    const Indicators all = indicatorsOf(portfolio, asOf, rules);
    const Indicator* const found = all.find(code);
    EXPECT_NE(found, nullptr);
    return found == nullptr ? Indicator{} : *found;
}

std::optional<std::int64_t> valueOf(const Account& account, IndicatorCode code, const IndicatorRules& rules = {})
{
    return figureOf(*bookOf({account}), code, rules).value;
}

/// Sales of 1 000,00 a month since November 2025, all paid but what is said: 365 days of history.
AccountBuilder aYearOfSales()
{
    AccountBuilder builder;
    for (int month = 0; month < 12; ++month) {
        const Date issuedOn = Date::of(2025, 11, 1).plusMonths(month);
        const std::string number = "F" + std::to_string(month);
        builder.invoice(number, 100'000, {issuedOn, issuedOn.plusDays(30)});
        if (month < 9) builder.pay(number, 100'000, issuedOn.plusDays(40));
    }
    return builder; // F9 due 31 August, F10 due 1 October, F11 due 31 October
}

TEST(Indicators, AreAllThereInTheirOrderAndBearCodesOfTheirOwn)
{
    const Indicators all = indicatorsOf(*bookOf({}), today, {});
    std::vector<IndicatorCode> codes;
    std::set<std::string_view> texts;
    for (const Indicator& figure : all.figures) {
        codes.push_back(figure.code);
        texts.insert(indicatorCode(figure.code));
    }
    EXPECT_EQ(codes, allIndicators());
    EXPECT_EQ(texts.size(), indicatorCount);
    EXPECT_EQ(all.find(IndicatorCode::Dso)->gap, IndicatorGap::NoHistory);
    EXPECT_EQ(all.find(IndicatorCode::PromisesKept)->gap, IndicatorGap::NothingToMeasure);
}

TEST(Indicators, SayWhatIsOwedInDaysOfSales)
{
    const auto book = bookOf({aYearOfSales().build()});
    const Indicator dso = figureOf(*book, IndicatorCode::Dso);
    EXPECT_EQ(dso.value, 912); // 3 000 / 12 000 × 365 = 91,25: a tie to the even one
    EXPECT_EQ(dso.numerator, 300'000);
    EXPECT_EQ(dso.denominator, 1'200'000);
    EXPECT_EQ(dso.days, 365);
    EXPECT_EQ(figureOf(*book, IndicatorCode::BestPossibleDso).value, 304);
    EXPECT_EQ(figureOf(*book, IndicatorCode::AverageDelinquency).value, 608) << "as the two figures on the screen";
    EXPECT_EQ(figureOf(*book, IndicatorCode::DsoCountBack).value, 920); // October, September, August
    EXPECT_EQ(figureOf(*book, IndicatorCode::OverdueRatio).value, 6'667);
    EXPECT_EQ(figureOf(*book, IndicatorCode::Overdue).value, 200'000);
    EXPECT_EQ(figureOf(*book, IndicatorCode::Sales).value, 1'200'000);
}

TEST(Indicators, CountTheRunningMonthByItsElapsedDays)
{
    const auto book = bookOf({aYearOfSales().build()});
    const Date running = Date::of(2026, 10, 10);
    const Indicator counted = figureOf(*book, IndicatorCode::DsoCountBack, {}, running);
    EXPECT_EQ(counted.value, 710); // 10 + 30 + 31
    EXPECT_EQ(figureOf(*book, IndicatorCode::Dso, {}, running).days, 344);
}

TEST(Indicators, SayMoreThanWhenTheHistoryIsTooShort)
{
    AccountBuilder builder;
    builder.openingBalance("AN", 900'000, {Date::of(2026, 8, 31), Date::of(2026, 8, 31)})
        .invoice("F1", 10'000, {Date::of(2026, 9, 10), Date::of(2026, 10, 10)});
    const Indicator counted = figureOf(*bookOf({builder.build()}), IndicatorCode::DsoCountBack);
    EXPECT_EQ(counted.value, 610);
    EXPECT_TRUE(counted.isAtLeast);
    AccountBuilder young;
    young.invoice("F1", 10'000, {Date::of(2026, 10, 10), Date::of(2026, 11, 10)});
    const Indicator dso = figureOf(*bookOf({young.build()}), IndicatorCode::Dso, {}, Date::of(2026, 10, 20));
    EXPECT_EQ(dso.value, std::nullopt) << "twenty days say nothing";
    EXPECT_EQ(dso.gap, IndicatorGap::NoHistory);
}

TEST(Indicators, LeaveDoubtfulAccountsOutOfReceivablesButNotOutOfTheProvision)
{
    AccountBuilder doubtful("C2", 2);
    doubtful.invoiceDue("D1", 120'000, today.plusDays(-200)).event(AccountEventKind::Doubtful, today.plusDays(-5));
    const auto book = bookOf({aYearOfSales().build(), doubtful.build()});
    EXPECT_EQ(figureOf(*book, IndicatorCode::Receivables).value, 300'000);
    EXPECT_EQ(figureOf(*book, IndicatorCode::Concentration).denominator, 1);
    // HT 1 000,00 at 100 %, and F9, 61 days late, 833,33 at 25 %.
    EXPECT_EQ(figureOf(*book, IndicatorCode::Provision).value, 100'000 + 20'833);
    EXPECT_EQ(figureOf(*book, IndicatorCode::Receivables, {}, today.plusDays(-6)).value, 420'000)
        << "as of a day before it was doubtful";
}

TEST(Indicators, LetUnallocatedCreditPayWhatIsOverdueFirst)
{
    AccountBuilder builder = aYearOfSales();
    builder.payment("R", 250'000, today.plusDays(-1));
    const auto book = bookOf({builder.build()});
    EXPECT_EQ(figureOf(*book, IndicatorCode::Receivables).value, 50'000);
    EXPECT_EQ(figureOf(*book, IndicatorCode::BestPossibleDso).value, figureOf(*book, IndicatorCode::Dso).value);
    EXPECT_EQ(figureOf(*book, IndicatorCode::AverageDelinquency).value, 0);
    builder.payment("R2", 60'000, today);
    EXPECT_EQ(valueOf(builder.build(), IndicatorCode::Dso), 0) << "nothing is owed";
    EXPECT_EQ(valueOf(builder.build(), IndicatorCode::OverdueRatio), 0);
}

TEST(Indicators, TellWhatWasCollectedSinceTheMonthBefore)
{
    AccountBuilder builder;
    builder.invoice("F0", 100'000, {Date::of(2026, 8, 1), Date::of(2026, 10, 5)})
        .invoice("F1", 150'000, {Date::of(2026, 10, 2), Date::of(2026, 12, 1)})
        .pay("F0", 70'000, Date::of(2026, 10, 20))
        .pay("F1", 90'000, Date::of(2026, 10, 25));
    const Indicator collected = figureOf(*bookOf({builder.build()}), IndicatorCode::Effectiveness);
    EXPECT_EQ(collected.value, 8'421); // (100 + 150 − 90) ÷ (100 + 150 − 60), as published
    EXPECT_EQ(collected.numerator, 160'000);
    EXPECT_EQ(collected.denominator, 190'000);
    EXPECT_EQ(collected.days, 31);
    AccountBuilder young;
    young.invoice("F1", 10'000, {Date::of(2026, 10, 10), Date::of(2026, 11, 10)});
    EXPECT_EQ(figureOf(*bookOf({young.build()}), IndicatorCode::Effectiveness).gap, IndicatorGap::NoHistory);
}

TEST(Indicators, WeighLatenessByWhatWasPaidInThePeriod)
{
    AccountBuilder builder;
    const Date due = Date::of(2026, 6, 30);
    builder.invoice("F1", 100'000, {Date::of(2026, 6, 1), due})
        .invoice("F2", 500'000, {Date::of(2026, 6, 1), due})
        .invoice("F3", 400'000, {Date::of(2026, 6, 1), due})
        .pay("F1", 100'000, due.plusDays(10))
        .pay("F2", 500'000, due.plusDays(-2))
        .pay("F3", 400'000, due.plusDays(30))
        .invoice("F4", 900'000, {Date::of(2024, 6, 1), Date::of(2024, 6, 30)})
        .pay("F4", 900'000, Date::of(2024, 9, 30)) // before the period
        .invoice("F5", 80'000, {Date::of(2026, 6, 1), due})
        .creditNote("A5", 80'000, Date::of(2026, 9, 1))
        .allocate("A5", "F5", 80'000); // a credit note pays nothing
    const Account account = builder.build();
    EXPECT_EQ(valueOf(account, IndicatorCode::DaysLate), 120);
    EXPECT_EQ(valueOf(account, IndicatorCode::DaysLateEarlyAsZero), 130);
    EXPECT_EQ(valueOf(account, IndicatorCode::DaysLateLateOnly), 260);
    EXPECT_EQ(valueOf(account, IndicatorCode::PaymentDelay), 410);
    IndicatorRules threeMonths;
    threeMonths.periodMonths = 3;
    EXPECT_EQ(valueOf(account, IndicatorCode::DaysLate, threeMonths), std::nullopt) << "nothing was paid since August";
}

TEST(Indicators, CountPromisesWhoseLastDayHasPassed)
{
    AccountBuilder builder;
    const Date made = Date::of(2026, 9, 1);
    builder.invoiceDue("F1", 2'500'000, Date::of(2026, 8, 1))
        .invoiceDue("F2", 600'000, Date::of(2026, 8, 1))
        .invoiceDue("F3", 400'000, Date::of(2026, 8, 1))
        .invoiceDue("F4", 70'000, Date::of(2026, 8, 1))
        .promise(made, Date::of(2026, 9, 15), {{"F1", 2'500'000}})
        .promise(made, Date::of(2026, 9, 15), {{"F2", 600'000}})
        .promise(made, Date::of(2026, 9, 15), {{"F3", 400'000}})
        .promise(made, today, {{"F4", 70'000}}) // its last day has not passed
        .pay("F1", 2'500'000, Date::of(2026, 9, 16))
        .pay("F2", 595'000, Date::of(2026, 9, 14))
        .pay("F3", 400'000, Date::of(2026, 10, 5)); // too late
    const Account account = builder.build();
    EXPECT_EQ(valueOf(account, IndicatorCode::PromisesKept), 3'333);
    EXPECT_EQ(valueOf(account, IndicatorCode::PromisedAmountKept), 7'143); // 25 000 of 35 000
    IndicatorRules lenient;
    lenient.promiseTolerance = Money{5'000};
    EXPECT_EQ(valueOf(account, IndicatorCode::PromisesKept, lenient), 6'667) << "50 euros may be missing";
    lenient.promiseTolerance = Money{4'999};
    EXPECT_EQ(valueOf(account, IndicatorCode::PromisesKept, lenient), 3'333);
}

TEST(Indicators, CountDisputedMoneyOnce)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, today.plusDays(-20))
        .dispute(today.plusDays(-10), today.plusDays(4), {{"F1", 12'000}})
        .dispute(today.plusDays(-4), today.plusDays(10), {{"F1", 95'000}});
    const Account both = builder.build();
    EXPECT_EQ(valueOf(both, IndicatorCode::DisputeRate), 10'000) << "no more than is open";
    EXPECT_EQ(valueOf(both, IndicatorCode::Disputes), 2);
    EXPECT_EQ(valueOf(both, IndicatorCode::DisputeAge), 70);
    builder.resolveLastDispute(today, DisputeResolution::Rejected);
    EXPECT_EQ(valueOf(builder.build(), IndicatorCode::DisputeRate), 1'200); // 12 ÷ 100
    EXPECT_EQ(valueOf(builder.build(), IndicatorCode::DisputeAge), 100);
}

TEST(Indicators, TellHowOftenSomebodyActsOnWhatIsOverdue)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 300'000, today.plusDays(-40))
        .invoiceDue("F2", 100'000, today.plusDays(-40))
        .letter(today.plusDays(-29), {"F1", "F2"})
        .call(Outcome::NoAnswer, today.plusDays(-11))
        .call(Outcome::Message, today.plusDays(-10), {"F1"})
        .letter(today.plusDays(-30)); // out of the window
    const Indicator intensity = figureOf(*bookOf({builder.build()}), IndicatorCode::ActionIntensity);
    EXPECT_EQ(intensity.value, 75); // 3 for 4 000,00
    EXPECT_EQ(intensity.numerator, 3);
    EXPECT_EQ(valueOf(builder.build(), IndicatorCode::WithoutAction), 2'500) << "eleven days ago is too long ago";
    EXPECT_EQ(valueOf(AccountBuilder().build(), IndicatorCode::WithoutAction), std::nullopt);
}

TEST(Indicators, OfGroupsAreThoseOfTheirAccountsAlone)
{
    AccountBuilder other("C2", 2);
    other.field(CustomerField::Segment, "B").invoiceDue("X", 50'000, today.plusDays(-3));
    AccountBuilder first = aYearOfSales();
    first.field(CustomerField::Segment, "A");
    const auto book = bookOf({first.build(), other.build()});
    const Groups groups = groupsOf(*book, Grouping::Segment, {});
    const std::vector<Indicators> byGroup = indicatorsByGroup(*book, groups, today, {});
    ASSERT_EQ(byGroup.size(), 2U);
    EXPECT_EQ(byGroup[0].find(IndicatorCode::Receivables)->value, 300'000);
    EXPECT_EQ(byGroup[1].find(IndicatorCode::Receivables)->value, 50'000);
    EXPECT_EQ(byGroup[0].figures, indicatorsOf(*bookOf({first.build()}), today, {}).figures);
}

TEST(IndicatorHistory, EndsAtTheDayAskedFor)
{
    const auto book = bookOf({aYearOfSales().build()});
    const std::vector<Indicators> history = indicatorHistory(*book, Date::of(2026, 10, 10), 3, {});
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].asOf, Date::of(2026, 8, 31));
    EXPECT_EQ(history[2].asOf, Date::of(2026, 10, 10));
    EXPECT_EQ(history[0].find(IndicatorCode::Receivables)->value, 100'000);
    EXPECT_EQ(history[2].find(IndicatorCode::Receivables)->value, 300'000);
    EXPECT_EQ(history[0].figures.size(), historyIndicators().size());
}

} // namespace
} // namespace encours
