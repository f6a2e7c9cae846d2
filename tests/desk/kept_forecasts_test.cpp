// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast/kept_forecasts.h"

#include "desk/forecast/week_parts.h"
#include "desk/forecast_figures.h"
#include "support/account_builder.h"
#include "support/payer_book.h"

#include <gtest/gtest.h>

#include <variant>

namespace encours {
namespace {

using test::AccountBuilder;

const Date asOf = Date::of(2026, 6, 30); // a Tuesday

std::shared_ptr<const Portfolio> payers()
{
    std::mt19937_64 random(5);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 10; ++customer) {
        accounts.push_back(test::payerAccount(
            customer,
            test::invoicesOf({.delay = 5, .spread = 25, .invoices = 40, .from = asOf.plusDays(-729)}, random)));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

TEST(WeekParts, SumToWhatIsExpectedOfTheWeek)
{
    const ForecastView view = ShowForecast(payers(), {}).execute(asOf, 8);
    ASSERT_FALSE(view.forecast.isThin);
    int seen = 0;
    for (std::size_t week = 0; week < view.forecast.weeks.size(); ++week) {
        Money sum(0);
        Money before = view.forecast.open();
        for (const WeekPart& part : partsOfWeek(view, week)) {
            EXPECT_TRUE(part.expected.isPositive());
            EXPECT_LE(part.expected, before) << "the largest first";
            EXPECT_EQ(part.account->customer.id, part.part->customer);
            before = part.expected;
            sum += part.expected;
            ++seen;
        }
        EXPECT_EQ(sum, view.forecast.weeks[week].expected) << week;
    }
    EXPECT_GT(seen, 20);
    EXPECT_TRUE(partsOfWeek(view, 8).empty());
}

/// Worked by hand: 100 € with a promise of 60 €, 200 € covered by a bill, 50 € scheduled, 40 € of which nobody spoke, all due
/// on Thursday; 30 € due in the week after, and 500 € overdue, fall due in no week or another one.
TEST(SecuredWeeks, CountEachAmountOnce)
{
    const Date due = Date::of(2026, 7, 2);
    const Account account = AccountBuilder("C1")
                                .invoiceDue("F1", 10'000, due)
                                .invoiceDue("F2", 20'000, due)
                                .invoiceDue("F3", 5'000, due)
                                .invoiceDue("F4", 4'000, due)
                                .invoiceDue("F5", 3'000, due.plusDays(7))
                                .invoiceDue("F6", 50'000, asOf.plusDays(-10))
                                .promise(asOf.plusDays(-1), due, {{"F1", 6'000}})
                                .instrument(InstrumentKind::AcceptedBill, due, {{"F2", 20'000}},
                                            {{InstrumentStep::Received, asOf.plusDays(-5)}})
                                .circuit("F3", CircuitStep::Scheduled, asOf.plusDays(-2))
                                .circuit("F4", CircuitStep::Validated, asOf.plusDays(-2))
                                .build();
    const ForecastView view = ShowForecast(Portfolio::fromAccounts({account}, Currency::euro()), {}).execute(asOf, 4);
    const auto weeks = securedWeeks(view);
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0].due, Money(39'000));
    EXPECT_EQ(weeks[0].promised, Money(6'000));
    EXPECT_EQ(weeks[0].covered, Money(20'000));
    EXPECT_EQ(weeks[0].scheduled, Money(5'000)) << "validated is not scheduled";
    EXPECT_EQ(weeks[0].secured(), Money(31'000));
    EXPECT_EQ(weeks[1].due, Money(3'000));
    EXPECT_TRUE(weeks[1].secured().isZero());
    EXPECT_TRUE(weeks[2].due.isZero());

    const FigureTable table = securedFigures(view, Language::French);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(std::get<Money>(table.total[1]), Money(42'000));
    EXPECT_EQ(std::get<FigurePercent>(table.rows[0].back()).hundredths, 7'949); // 310 of 390
    EXPECT_TRUE(std::holds_alternative<std::monostate>(table.rows[2].back())) << "no share of nothing";
}

TEST(ForecastTables, SayWhereAllThatIsOpenGoes)
{
    const ForecastView view = ShowForecast(payers(), {}).execute(asOf, 8);
    const FigureTable open = openFigures(view.forecast, Language::French);
    Money sum(0);
    for (const auto& row : open.rows) sum += std::get<Money>(row[1]);
    EXPECT_EQ(sum, view.forecast.open());
    EXPECT_EQ(std::get<Money>(open.total[1]), sum);
    const FigureTable past = pastWeekFigures(view, Language::English);
    ASSERT_EQ(past.rows.size(), view.past.size());
    ASSERT_FALSE(past.rows.empty());
    EXPECT_EQ(std::get<Money>(past.total[4]), std::get<Money>(past.total[3]) - std::get<Money>(past.total[2]));
}

TEST(ForecastTables, SayThatThereIsTooLittleHistory)
{
    const auto portfolio =
        Portfolio::fromAccounts({AccountBuilder("C1").invoiceDue("F1", 1'000, asOf).build()}, Currency::euro());
    const ForecastView view = ShowForecast(portfolio, {}).execute(asOf, 4);
    EXPECT_TRUE(view.past.empty());
    EXPECT_TRUE(pastWeekFigures(view, Language::French).rows.empty());
}

TEST(KeptForecastsTest, MakesEachAnswerOnce)
{
    KeptForecasts kept;
    const ShowForecast show(payers(), {});
    const auto first = kept.forecast(show, asOf, 8, {}, {});
    EXPECT_EQ(kept.forecast(show, asOf, 8, {}, {}), first);
    EXPECT_NE(kept.forecast(show, asOf, 4, {}, {}), first);
    EXPECT_NE(kept.forecast(show, asOf.plusDays(-1), 8, {}, {}), first);
    const auto test = kept.backTest(show, asOf, 8, {}, {});
    EXPECT_EQ(kept.backTest(show, asOf, 8, {}, {}), test);
    EXPECT_EQ(kept.forecast(show, asOf, 8, {}, {}), first) << "three others were asked for since";

    const ShowForecast other(payers(), {});
    EXPECT_NE(kept.forecast(other, asOf, 8, {}, {}), first) << "another portfolio";
    EXPECT_NE(kept.forecast(show, asOf, 8, {}, {}), first) << "and the first one is forgotten";
}

TEST(KeptForecastsTest, KeepsNothingThatWasStopped)
{
    KeptForecasts kept;
    const ShowForecast show(payers(), {});
    Cancellation cancellation;
    cancellation.request();
    EXPECT_EQ(kept.forecast(show, asOf, 8, {}, cancellation), nullptr);
    EXPECT_EQ(kept.backTest(show, asOf, 8, {}, cancellation), nullptr);
    EXPECT_NE(kept.forecast(show, asOf, 8, {}, {}), nullptr);
}

TEST(ShowForecastOfPortfolio, KnowsOnlyTheCustomersThatAreLeft)
{
    const auto all = payers();
    std::vector<Account> some;
    for (std::size_t place = 0; place < all->size(); ++place) {
        Account account = all->at(place);
        if (place < 5) {
            account.items = SharedList<Item>();
            account.allocations = SharedList<Allocation>();
            account.disputes = SharedList<Dispute>();
        }
        some.push_back(std::move(account));
    }
    const auto rest = Portfolio::fromAccounts(std::move(some), Currency::euro());
    const ForecastView view = ShowForecast(rest, {}).execute(asOf, 8);
    EXPECT_LT(view.forecast.open(), ShowForecast(all, {}).execute(asOf, 8).forecast.open());
    for (const ForecastPart& part : view.forecast.parts) EXPECT_GT(part.customer.value, 5);
}

} // namespace
} // namespace encours
