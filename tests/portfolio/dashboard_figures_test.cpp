// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the dashboard added, each by a case that can be worked by hand.
#include "portfolio/indicators/counted_flows.h"
#include "portfolio/indicators/indicators.h"
#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 10, 20);
const Date monthBegin = Date::of(2026, 10, 1);

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

Indicator figureOf(const AccountBuilder& builder, IndicatorCode code, const IndicatorRules& rules = {},
                   Date asOf = today)
{
    return figureOf(*bookOf({builder.build()}), code, rules, asOf);
}

TEST(DsoOfTheMonth, DividesByTheSalesOfTheCalendarMonthBefore)
{
    AccountBuilder builder;
    builder.invoice("F1", 90'000, {Date::of(2026, 9, 2), Date::of(2026, 10, 2)})
        .invoice("F2", 30'000, {Date::of(2026, 9, 30), Date::of(2026, 11, 30)})
        .creditNote("A1", 20'000, Date::of(2026, 9, 12))
        .allocate("A1", "F1", 20'000)
        .invoice("F3", 50'000, {Date::of(2026, 10, 1), Date::of(2026, 12, 1)});
    const Indicator dso = figureOf(builder, IndicatorCode::DsoMonth);
    EXPECT_EQ(dso.value, 450); // 1 500,00 ÷ 1 000,00 × 30
    EXPECT_EQ(dso.numerator, 150'000);
    EXPECT_EQ(dso.denominator, 100'000);
    EXPECT_EQ(dso.days, 30) << "not the 30 or 31 days of the month";
    const Indicator young = figureOf(builder, IndicatorCode::DsoMonth, {}, Date::of(2026, 9, 30));
    EXPECT_EQ(young.value, std::nullopt);
    EXPECT_EQ(young.gap, IndicatorGap::NoHistory) << "nothing is known of August";
}

TEST(AgeOfWhatIsOpen, WeighsDaysSinceIssueByWhatIsLeft)
{
    AccountBuilder builder;
    builder.invoice("F1", 300'000, {today.plusDays(-100), today.plusDays(-40)})
        .pay("F1", 200'000, today.plusDays(-3))
        .invoice("F2", 300'000, {today.plusDays(-10), today.plusDays(20)})
        .payment("R", 50'000, today.plusDays(-50)); // weighs nothing
    const Indicator age = figureOf(builder, IndicatorCode::OpenAge);
    EXPECT_EQ(age.value, 325); // (1 000,00 × 100 + 3 000,00 × 10) ÷ 4 000,00
    EXPECT_EQ(age.numerator, 13'000'000);
    EXPECT_EQ(age.denominator, 400'000);
    EXPECT_EQ(figureOf(AccountBuilder(), IndicatorCode::OpenAge).value, std::nullopt);
}

TEST(LateCapital, IsWhatWouldBeInTheBank)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, today.plusDays(-5)).invoiceDue("F2", 70'000, today.plusDays(5));
    EXPECT_EQ(figureOf(builder, IndicatorCode::LateCapital).value, 100'000);
    builder.payment("R", 30'000, today.plusDays(-1));
    EXPECT_EQ(figureOf(builder, IndicatorCode::LateCapital).value, 70'000) << "credit pays what is overdue first";
    builder.payment("R2", 90'000, today.plusDays(-1));
    EXPECT_EQ(figureOf(builder, IndicatorCode::LateCapital).value, 0) << "never below nothing";
}

TEST(Collected, CountsPaymentsOfTheRunningMonthLessThoseSentBack)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 500'000, today.plusDays(-60))
        .pay("F1", 40'000, monthBegin.plusDays(-1)) // in September
        .pay("F1", 100'000, monthBegin)
        .payment("R", 25'000, today) // not allocated
        .returnedPayment("I", 30'000, today.plusDays(-2))
        .creditNote("A", 10'000, today)
        .payment("later", 7'000, today.plusDays(1));
    const Indicator collected = figureOf(builder, IndicatorCode::Collected);
    EXPECT_EQ(collected.value, 95'000);
    EXPECT_EQ(collected.days, 20);
    EXPECT_EQ(collected.numerator, std::nullopt);
    builder.event(AccountEventKind::Doubtful, today.plusDays(-1));
    EXPECT_EQ(figureOf(builder, IndicatorCode::Collected).value, 95'000) << "a flow";
}

TEST(CollectionRate, SetsWhatPaymentsPaidAgainstWhatCouldBePaid)
{
    AccountBuilder builder;
    builder.invoice("old", 100'000, {Date::of(2026, 7, 1), Date::of(2026, 8, 30)})
        .pay("old", 20'000, Date::of(2026, 9, 15)) // before: 800,00 were open when the month began
        .pay("old", 50'000, Date::of(2026, 10, 5))
        .invoice("eve", 10'000, {Date::of(2026, 9, 1), Date::of(2026, 9, 30)})   // overdue on the first
        .invoice("now", 60'000, {Date::of(2026, 9, 20), Date::of(2026, 10, 20)}) // due today
        .invoice("cash", 30'000, {Date::of(2026, 10, 2), Date::of(2026, 10, 2)}) // booked in the month
        .pay("cash", 30'000, Date::of(2026, 10, 3))
        .invoice("future", 70'000, {Date::of(2026, 9, 1), Date::of(2026, 11, 1)}) // not due
        .pay("future", 70'000, Date::of(2026, 10, 4))
        .creditNote("A", 10'000, Date::of(2026, 10, 6))
        .allocate("A", "eve", 10'000)                                                // collects nothing
        .openingBalance("AN", 90'000, {Date::of(2026, 1, 1), Date::of(2026, 1, 1)}); // no invoice
    const Indicator rate = figureOf(builder, IndicatorCode::CollectionRate);
    EXPECT_EQ(rate.numerator, 80'000);
    EXPECT_EQ(rate.denominator, 180'000);
    EXPECT_EQ(rate.value, 4'444);
    EXPECT_EQ(rate.days, 20);
    builder.event(AccountEventKind::Doubtful, today);
    EXPECT_EQ(figureOf(builder, IndicatorCode::CollectionRate).value, std::nullopt) << "doubtful: nothing to collect";
}

TEST(PromisesOnTime, LeaveTheGraceOut)
{
    AccountBuilder builder;
    const Date made = Date::of(2026, 9, 1);
    const Date promised = Date::of(2026, 9, 15); // a Tuesday; the grace ends on Thursday
    builder.invoiceDue("F1", 100'000, Date::of(2026, 8, 1))
        .invoiceDue("F2", 200'000, Date::of(2026, 8, 1))
        .invoiceDue("F3", 300'000, Date::of(2026, 8, 1))
        .promise(made, promised, {{"F1", 100'000}})
        .promise(made, promised, {{"F2", 200'000}})
        .promise(made, promised, {{"F3", 300'000}})
        .pay("F1", 100'000, promised)
        .pay("F2", 200'000, promised.plusDays(2))
        .pay("F3", 300'000, promised.plusDays(3));
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesKept).numerator, 2);
    const Indicator onTime = figureOf(builder, IndicatorCode::PromisesOnTime);
    EXPECT_EQ(onTime.numerator, 1);
    EXPECT_EQ(onTime.denominator, 3);
    EXPECT_EQ(onTime.value, 3'333);
    const Indicator amount = figureOf(builder, IndicatorCode::PromisedOnTime);
    EXPECT_EQ(amount.numerator, 100'000);
    EXPECT_EQ(amount.denominator, 600'000);
    IndicatorRules noGrace;
    noGrace.promiseGraceTargetDays = 0;
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesKept, noGrace).value, 3'333);
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesOnTime, noGrace).value, 3'333) << "without grace they are one";
}

TEST(PromisesOnTime, ForgiveWhatTheToleranceForgives)
{
    AccountBuilder builder;
    const Date promised = Date::of(2026, 9, 15);
    builder.invoiceDue("F1", 100'000, Date::of(2026, 8, 1))
        .promise(Date::of(2026, 9, 1), promised, {{"F1", 100'000}})
        .pay("F1", 99'000, promised)
        .pay("F1", 1'000, promised.plusDays(1));
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesKept).value, 10'000);
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesOnTime).value, 0);
    IndicatorRules lenient;
    lenient.promiseTolerance = Money{1'000};
    EXPECT_EQ(figureOf(builder, IndicatorCode::PromisesOnTime, lenient).value, 10'000);
}

TEST(DisputeFlows, CountByTheDayOfOpeningAndOfResolution)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, today.plusDays(-200))
        .dispute(today.plusDays(-90), today.plusDays(-76), {{"F1", 10'000}})
        .resolveLastDispute(today.plusDays(-60), DisputeResolution::Rejected)
        .dispute(today.plusDays(-20), today.plusDays(-6), {{"F1", 15'000}})
        .resolveLastDispute(today.plusDays(-15), DisputeResolution::Settled)
        .dispute(today.plusDays(-3), today.plusDays(11), {{"F1", 40'000}});
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesOpened).value, 3);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesResolved).value, 2);
    const Indicator days = figureOf(builder, IndicatorCode::DisputeDays);
    EXPECT_EQ(days.value, 175); // (30 + 5) ÷ 2
    EXPECT_EQ(days.numerator, 35);
    EXPECT_EQ(days.denominator, 2);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputedAmount).value, 40'000);
    IndicatorRules month;
    month.periodMonths = 1;
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesOpened, month).value, 1) << "since 1 October";
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesOpened, month).days, 20);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputeDays, month).value, 50);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesResolved, month, today.plusDays(-16)).value, 0)
        << "as of a day before";
    builder.event(AccountEventKind::Doubtful, today.plusDays(-1));
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputedAmount).value, 0) << "a stock";
    EXPECT_EQ(figureOf(builder, IndicatorCode::DisputesOpened).value, 3) << "a flow";
}

TEST(ExposureFigures, AreSumsCustomerByCustomer)
{
    AccountBuilder beyond("C1", 1);
    beyond.field(CustomerField::CreditLimit, "1000").invoiceDue("F1", 150'000, today.plusDays(-3));
    AccountBuilder below("C2", 2);
    below.field(CustomerField::CreditLimit, "9000")
        .field(CustomerField::InsuredLimit, "400")
        .invoiceDue("F2", 100'000, today.plusDays(-3));
    AccountBuilder inCredit("C3", 3);
    inCredit.field(CustomerField::CreditLimit, "0").payment("R", 80'000, today.plusDays(-3));
    AccountBuilder discounted("C4", 4);
    discounted.field(CustomerField::CreditLimit, "100")
        .invoiceDue("F4", 50'000, today.plusDays(-20))
        .instrument(InstrumentKind::AcceptedBill, today.plusDays(10), {{"F4", 50'000}},
                    {{InstrumentStep::Received, today.plusDays(-15)}, {InstrumentStep::Discounted, today.plusDays(-9)}})
        .pay("F4", 50'000, today.plusDays(-9)); // out of the ledger, not out of the risk
    const auto book = bookOf({beyond.build(), below.build(), inCredit.build(), discounted.build()});
    EXPECT_EQ(figureOf(*book, IndicatorCode::BeyondLimit).value, 50'000 + 40'000);
    EXPECT_EQ(figureOf(*book, IndicatorCode::Uninsured).value, 300'000) << "without a contract all of it";
    IndicatorRules insured;
    insured.book.insurance.insurer = "Coface";
    EXPECT_EQ(figureOf(*book, IndicatorCode::Uninsured, insured).value, 300'000 - 36'000); // 90 % of 400,00
}

TEST(FactorFigures, FollowWhatIsStillOpen)
{
    AccountBuilder builder;
    builder
        .invoiceDue("F1", 100'000, today.plusDays(-20)) // taken back 60 days after its due date: in 40 days
        .invoiceDue("F2", 100'000, today.plusDays(-30)) // in 30 days
        .invoiceDue("F3", 100'000, today.plusDays(-90)) // a month ago, and nothing happened
        .invoiceDue("F4", 100'000, today.plusDays(-90));
    for (const char* const number : {"F1", "F2", "F3", "F4"}) {
        builder.factor(number, FactorStep::Assigned, today.plusDays(-100))
            .factor(number, FactorStep::Financed, today.plusDays(-99), 90'000);
    }
    builder.pay("F2", 60'000, today.plusDays(-1)).factor("F4", FactorStep::Definanced, today.plusDays(-2));
    EXPECT_EQ(figureOf(builder, IndicatorCode::Financed).value, 90'000 + 40'000 + 90'000);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DefinancedSoon).value, 40'000 + 90'000);
    EXPECT_EQ(figureOf(builder, IndicatorCode::DefinancedSoon).days, 30);
    IndicatorRules sooner;
    sooner.horizonDays = 29;
    EXPECT_EQ(figureOf(builder, IndicatorCode::DefinancedSoon, sooner).value, 90'000);
}

TEST(SecuredDue, CountsWhatIsScheduledPromisedOrCovered)
{
    AccountBuilder builder;
    const Date due = today.plusDays(10);
    builder.invoiceDue("scheduled", 100'000, due)
        .invoiceDue("held", 100'000, due)
        .invoiceDue("validated", 100'000, due)
        .invoiceDue("promised", 100'000, today)
        .invoiceDue("covered", 100'000, today.plusDays(30))
        .invoiceDue("both", 100'000, due)
        .invoiceDue("later", 900'000, today.plusDays(31))
        .invoiceDue("overdue", 900'000, today.plusDays(-1))
        .circuit("scheduled", CircuitStep::Scheduled, today.plusDays(-2), due)
        .circuit("held", CircuitStep::Scheduled, today.plusDays(-3), due)
        .circuit("held", CircuitStep::Held, today.plusDays(-1))
        .circuit("validated", CircuitStep::Validated, today.plusDays(-1))
        .promise(today.plusDays(-1), today.plusDays(5), {{"promised", 30'000}})
        .promise(today.plusDays(-1), today.plusDays(5), {{"both", 80'000}, {"overdue", 10'000}})
        .instrument(InstrumentKind::Cheque, due, {{"both", 60'000}}, {{InstrumentStep::Received, today.plusDays(-1)}})
        .instrument(InstrumentKind::AcceptedBill, today.plusDays(30), {{"covered", 100'000}},
                    {{InstrumentStep::Received, today.plusDays(-1)}});
    const Indicator secured = figureOf(builder, IndicatorCode::SecuredDue);
    EXPECT_EQ(secured.denominator, 600'000);
    EXPECT_EQ(secured.numerator, 100'000 + 30'000 + 100'000 + 100'000);
    EXPECT_EQ(secured.value, 5'500);
    EXPECT_EQ(secured.days, 30);
    EXPECT_EQ(figureOf(builder, IndicatorCode::SecuredDue, {}, today.plusDays(-5)).numerator, 0)
        << "nobody had said anything";
}

TEST(FirstActionDelay, RunsFromTheDueDateToTheFirstCallOrLetter)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, today.plusDays(-30))
        .invoiceDue("F2", 100'000, today.plusDays(-20))
        .invoiceDue("F3", 100'000, today.plusDays(-30))
        .pay("F3", 100'000, today.plusDays(-18))              // before anybody acted
        .invoiceDue("F4", 100'000, today.plusDays(-2))        // nobody has acted since
        .call(Outcome::NoAnswer, today.plusDays(-30), {"F1"}) // on the due date: not after it
        .letter(today.plusDays(-24), {"F1"})
        .call(Outcome::Message, today.plusDays(-10)); // the whole account
    const Indicator delay = figureOf(builder, IndicatorCode::FirstActionDelay);
    EXPECT_EQ(delay.value, 80); // (6 + 10) ÷ 2
    EXPECT_EQ(delay.numerator, 16);
    EXPECT_EQ(delay.denominator, 2);
    IndicatorRules month;
    month.periodMonths = 1; // since 1 October, 19 days ago
    EXPECT_EQ(figureOf(builder, IndicatorCode::FirstActionDelay, month).value, 100);
    EXPECT_EQ(figureOf(AccountBuilder(), IndicatorCode::FirstActionDelay).gap, IndicatorGap::NothingToMeasure);
}

TEST(IndicatorRulesOfABook, CarryItsContracts)
{
    BookRules rules;
    rules.insurance.insurer = "Coface";
    rules.usualVat = Rate::ofBp(1'000);
    EXPECT_EQ(indicatorRulesOf(rules).book, rules);
    EXPECT_EQ(indicatorRulesOf(rules).book.usualVat, rules.usualVat);
}

} // namespace
} // namespace encours
