// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

std::string due(std::string_view terms, Date invoicedOn)
{
    const auto parsed = PaymentTerms::parse(terms);
    return parsed ? formatIsoDate(parsed->dueOn({invoicedOn, {}, {}, {}})) : "refused";
}

TermStep step(int months, int days, MonthEnd monthEnd)
{
    TermStep made;
    made.months = months;
    made.days = days;
    made.monthEnd = monthEnd;
    return made;
}

TermStep withPayDays(TermStep made, std::vector<int> days, PayDayRule rule)
{
    made.payDays = std::move(days);
    made.payDayRule = rule;
    return made;
}

} // namespace

TEST(PaymentTerms, AreAtOnceUnlessSaidOtherwise)
{
    EXPECT_EQ(PaymentTerms{}.dueOn({Date::of(2026, 11, 21), {}, {}, {}}), Date::of(2026, 11, 21));
    EXPECT_EQ(due("comptant", Date::of(2026, 11, 21)), "2026-11-21");
}

TEST(PaymentTerms, CountCalendarDays)
{
    EXPECT_EQ(due("30 jours", Date::of(2026, 2, 3)), "2026-03-05");
    EXPECT_EQ(due("60 jours", Date::of(2026, 1, 15)), "2026-03-16");
    EXPECT_EQ(due("30 jours", Date::of(2028, 2, 3)), "2028-03-04");
}

TEST(PaymentTerms, CountMonthsClampedToTheLastDay)
{
    EXPECT_EQ(due("1 mois", Date::of(2026, 1, 31)), "2026-02-28");
    EXPECT_EQ(due("3 mois", Date::of(2027, 11, 29)), "2028-02-29");
    EXPECT_EQ(due("12 mois", Date::of(2028, 2, 29)), "2029-02-28");
}

TEST(PaymentTerms, AddDaysBeforeTheMonthEndInReadingA)
{
    EXPECT_EQ(due("45 jours fin de mois", Date::of(2026, 1, 15)), "2026-03-31");
    EXPECT_EQ(due("45 jours fin de mois", Date::of(2028, 1, 15)), "2028-02-29") << "29 February is a month end already";
    EXPECT_EQ(due("60 jours fin de mois", Date::of(2026, 7, 2)), "2026-08-31");
    EXPECT_EQ(due("60 jours fin de mois", Date::of(2026, 7, 3)), "2026-09-30") << "one day later, one month later";
}

TEST(PaymentTerms, AddDaysAfterTheMonthEndInReadingB)
{
    EXPECT_EQ(due("fin de mois 45 jours", Date::of(2026, 1, 15)), "2026-03-17");
    EXPECT_EQ(due("fin de mois 30 jours", Date::of(2026, 1, 31)), "2026-03-02");
    EXPECT_EQ(due("fin de mois", Date::of(2028, 2, 3)), "2028-02-29");
}

TEST(PaymentTerms, AddDaysBeforeAndAfterTheMonthEnd)
{
    EXPECT_EQ(due("45 jours fin de mois + 10 jours", Date::of(2026, 1, 15)), "2026-04-10");
    EXPECT_EQ(due("45 jours fin de mois + 10 jours le 15", Date::of(2026, 1, 15)), "2026-04-15");
    EXPECT_EQ(due("45 jours fin de mois puis 10 jours le 10", Date::of(2026, 1, 15)), "2026-04-10")
        << "pay days are taken on the day itself unless the month's end stands right before them";
}

TEST(PaymentTerms, CountAMonthAndAHalfAsAMonthAndFifteenDays)
{
    EXPECT_EQ(due("un mois et demi", Date::of(2026, 1, 31)), "2026-03-15");
    EXPECT_EQ(due("un mois et demi", Date::of(2026, 1, 15)), "2026-03-02");
}

TEST(PaymentTerms, CountMonthsThenTheMonthEnd)
{
    EXPECT_EQ(due("1 mois fin de mois", Date::of(2026, 1, 31)), "2026-02-28");
    EXPECT_EQ(due("2 mois fin de mois", Date::of(2026, 12, 31)), "2027-02-28");
}

TEST(PaymentTerms, TakeTheNextDayOfAMonthStrictlyAfterItsEnd)
{
    EXPECT_EQ(due("60 jours fin de mois le 17", Date::of(2003, 3, 1)), "2003-05-17");
    EXPECT_EQ(due("30 jours fin de mois le 10", Date::of(2026, 1, 15)), "2026-03-10");
    EXPECT_EQ(due("30 jours fin de mois le 31", Date::of(2026, 1, 15)), "2026-03-31");
    EXPECT_EQ(due("le 10 du mois suivant", Date::of(2026, 1, 15)), "2026-02-10");
    EXPECT_EQ(due("le 30 du mois suivant", Date::of(2026, 1, 31)), "2026-02-28");
}

TEST(PaymentTerms, TakeTheFirstPayDayOnOrAfter)
{
    EXPECT_EQ(due("30 jours les 10 et 25", Date::of(2026, 1, 15)), "2026-02-25");
    EXPECT_EQ(due("30 jours les 10 et 25", Date::of(2026, 1, 11)), "2026-02-10");
    EXPECT_EQ(due("30 jours le 31", Date::of(2026, 1, 15)), "2026-02-28");
    EXPECT_EQ(due("les 5 et 10", Date::of(2020, 1, 11)), "2020-02-05");
}

TEST(PaymentTerms, TakeTheDayOfTheMonthReachedEvenWhenEarlier)
{
    EXPECT_EQ(due("30 jours le 15 du mois", Date::of(2026, 1, 20)), "2026-02-15");
    EXPECT_EQ(due("30 jours le 15 du mois", Date::of(2026, 1, 10)), "2026-02-15");
    EXPECT_EQ(due("31 du mois", Date::of(2019, 1, 15)), "2019-01-31");
}

TEST(PaymentTerms, StartFromTheEndOfTheTenDayBlock)
{
    EXPECT_EQ(due("30 jours fin de décade", Date::of(2026, 3, 12)), "2026-04-19");
    EXPECT_EQ(due("30 jours fin de décade", Date::of(2026, 3, 10)), "2026-04-09");
    EXPECT_EQ(due("30 jours fin de décade", Date::of(2026, 2, 22)), "2026-03-30");
}

TEST(PaymentTerms, RunFromTheBaseDayWhenItIsKnown)
{
    const TermDates dates{Date::of(2026, 11, 21), Date::of(2026, 11, 18), Date::of(2026, 11, 24),
                          Date::of(2026, 11, 2)};
    const TermDates invoiceOnly{Date::of(2026, 11, 21), {}, {}, {}};
    EXPECT_EQ(PaymentTerms::parse("à réception")->dueOn(dates), Date::of(2026, 11, 24));
    EXPECT_EQ(PaymentTerms::parse("à réception")->dueOn(invoiceOnly), Date::of(2026, 11, 21));
    EXPECT_EQ(PaymentTerms::parse("30 jours date de livraison")->dueOn(dates), Date::of(2026, 12, 18));
    EXPECT_EQ(PaymentTerms::parse("à la commande")->dueOn(dates), Date::of(2026, 11, 2));
}

TEST(PaymentTerms, SplitAnInvoiceIntoInstalments)
{
    const auto terms = PaymentTerms::parse("30 % à la commande, solde à 30 jours");
    ASSERT_TRUE(terms);
    const TermDates dates{Date::of(2026, 1, 15), {}, {}, Date::of(2026, 1, 2)};
    EXPECT_EQ(terms->instalments(Money{123'457}, dates),
              (std::vector<Instalment>{{Date::of(2026, 1, 2), Money{37'037}}, {Date::of(2026, 2, 14), Money{86'420}}}));
    EXPECT_EQ(terms->dueOn(dates), Date::of(2026, 2, 14));
}

TEST(PaymentTerms, RefuseStepsThatMakeNoSense)
{
    const auto refuses = [](std::vector<TermStep> steps) {
        return !PaymentTerms::fromSteps(std::move(steps)).isDone();
    };
    EXPECT_TRUE(refuses({}));
    TermStep half;
    half.shareBp = 5'000;
    EXPECT_TRUE(refuses({half}));
    EXPECT_FALSE(refuses({half, half}));
    EXPECT_TRUE(refuses({half, half, half}));
    EXPECT_TRUE(refuses({step(0, -1, MonthEnd::None)}));
    EXPECT_TRUE(refuses({step(-1, 0, MonthEnd::None)}));
    EXPECT_TRUE(refuses({step(0, 100'000, MonthEnd::None)}));
    const auto after = [](TermStep made, int days) {
        made.daysAfterEnd = days;
        return made;
    };
    EXPECT_TRUE(refuses({after(step(0, 45, MonthEnd::DaysThenEnd), -1)}));
    EXPECT_TRUE(refuses({after(step(0, -1, MonthEnd::EndThenDays), 10)})) << "10 days after do not mend -1 day";
    EXPECT_TRUE(refuses({after(step(0, 3'650, MonthEnd::EndThenDays), 3'650)}));
    EXPECT_TRUE(refuses({after(step(0, 45, MonthEnd::None), 2'147'483'647)}));
    EXPECT_TRUE(refuses({withPayDays({}, {0}, PayDayRule::OnOrAfter)}));
    EXPECT_TRUE(refuses({withPayDays({}, {32}, PayDayRule::OnOrAfter)}));
    EXPECT_TRUE(refuses({withPayDays({}, {10, 20}, PayDayRule::InThatMonth)}));
}

TEST(PaymentTerms, HoldTwoWritingsOfOneTermAlike)
{
    EXPECT_EQ(PaymentTerms::endOfMonth(0, MonthEnd::EndThenDays), PaymentTerms::endOfMonth(0, MonthEnd::DaysThenEnd));
    EXPECT_EQ(*PaymentTerms::fromSteps({withPayDays({}, {25, 10, 25}, PayDayRule::OnOrAfter)}),
              *PaymentTerms::fromSteps({withPayDays({}, {10, 25}, PayDayRule::OnOrAfter)}));
    EXPECT_FALSE(PaymentTerms::endOfMonth(45, MonthEnd::EndThenDays) ==
                 PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd));
}

TEST(PaymentTerms, HoldDaysAfterTheEndInOneForm)
{
    const auto after = [](TermStep made, int days) {
        made.daysAfterEnd = days;
        return *PaymentTerms::fromSteps({made});
    };
    const auto same = [](const TermStep& made) { return *PaymentTerms::fromSteps({made}); };
    EXPECT_EQ(after(step(0, 0, MonthEnd::DaysThenEnd), 45), PaymentTerms::endOfMonth(45, MonthEnd::EndThenDays));
    EXPECT_EQ(after(step(2, 0, MonthEnd::DaysThenEnd), 10), same(step(2, 10, MonthEnd::EndThenDays)));
    EXPECT_EQ(after(step(0, 20, MonthEnd::EndThenDays), 10), same(step(0, 30, MonthEnd::EndThenDays)));
    EXPECT_EQ(after(step(0, 20, MonthEnd::DecadeEnd), 10), same(step(0, 30, MonthEnd::DecadeEnd)));
    EXPECT_EQ(after(step(0, 20, MonthEnd::None), 10), PaymentTerms::netDays(30));
    EXPECT_FALSE(after(step(0, 45, MonthEnd::DaysThenEnd), 10) == PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd));
}

TEST(PaymentTerms, HoldADiscountBesideTheSteps)
{
    const PaymentTerms net = PaymentTerms::netDays(30);
    const auto with = net.withDiscount(EarlyDiscount{Rate::ofBp(200), 8});
    ASSERT_TRUE(with);
    EXPECT_EQ(with->discount(), (EarlyDiscount{Rate::ofBp(200), 8}));
    EXPECT_EQ(with->steps(), net.steps());
    EXPECT_FALSE(*with == net);
    EXPECT_EQ(with->withDiscount({}).value(), net);
    for (const EarlyDiscount& discount : {EarlyDiscount{Rate{}, 8}, EarlyDiscount{Rate::ofBp(10'000), 8},
                                          EarlyDiscount{Rate::ofBp(200), -1}, EarlyDiscount{Rate::ofBp(200), 3'651}}) {
        const auto refused = net.withDiscount(discount);
        ASSERT_FALSE(refused) << discount.rate.bp() << " over " << discount.days;
        EXPECT_EQ(refused.fault().code, FaultCode::TermsMalformed);
    }
}

TEST(PaymentTerms, StayWithinTheDatesWeCanHold)
{
    EXPECT_EQ(due("60 jours fin de mois le 10", Date::of(2199, 12, 20)), "2199-12-31");
}
