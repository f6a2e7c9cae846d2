// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/term_ceilings.h"

#include "support/ceiling_values.h"

#include <gtest/gtest.h>

using namespace encours;
using test::ceilingValues;

namespace {

const TermDates invoiceOf3July{Date::of(2026, 7, 3), {}, {}, {}};

Ceiling ceiling(const CeilingFacts& facts, const TermDates& dates = invoiceOf3July)
{
    const auto found = ceilingOf(dates, facts, ceilingValues());
    return found.value().value();
}

std::optional<CeilingBreach> breach(std::string_view terms, const CeilingFacts& facts = {},
                                    Date from = Date::of(2026, 1, 1))
{
    return worstBreach(PaymentTerms::parse(terms).value(), facts, from, ceilingValues()).value();
}

} // namespace

TEST(TermCeilings, AreSixtyDaysBetweenProfessionals)
{
    const Ceiling found = ceiling({});
    EXPECT_EQ(found.rule, LegalName::CeilingNetDays);
    EXPECT_EQ(found.days, 60);
    EXPECT_EQ(found.latestOn, Date::of(2026, 9, 1));
    EXPECT_EQ(found.article, "C. com. L441-10 I");
}

TEST(TermCeilings, AreTheLaterOfBothReadingsWithAnExpressClause)
{
    const Ceiling later = ceiling({.hasEndOfMonthClause = true});
    EXPECT_EQ(later.latestOn, Date::of(2026, 9, 14)) << "end of July + 45 days";
    EXPECT_EQ(later.rule, LegalName::CeilingEndOfMonthDays);
    EXPECT_EQ(later.days, 45);
    // 15 January + 45 days is 1 March, whose month ends on the 31st; end of January + 45 days is 17 March only.
    const Ceiling readingA = ceiling({.hasEndOfMonthClause = true}, {Date::of(2026, 1, 15), {}, {}, {}});
    EXPECT_EQ(readingA.latestOn, Date::of(2026, 3, 31));
}

TEST(TermCeilings, AreShorterForPeriodicInvoicesWhateverTheContractSays)
{
    const Ceiling found = ceiling({.isPeriodic = true, .hasEndOfMonthClause = true});
    EXPECT_EQ(found.rule, LegalName::CeilingPeriodicDays);
    EXPECT_EQ(found.latestOn, Date::of(2026, 8, 17));
}

TEST(TermCeilings, AreShorterInSomeTrades)
{
    const TermDates dates{Date::of(2026, 7, 3), Date::of(2026, 7, 12), {}, {}};
    EXPECT_EQ(ceiling({.sector = TradeSector::Transport}, dates).latestOn, Date::of(2026, 8, 2))
        << "from the invoice, not the delivery";
    EXPECT_EQ(ceiling({.sector = TradeSector::Transport, .hasEndOfMonthClause = true}, dates).latestOn,
              Date::of(2026, 8, 2));
    EXPECT_EQ(ceiling({.sector = TradeSector::Perishable}, dates).latestOn, Date::of(2026, 8, 11));
    EXPECT_EQ(ceiling({.sector = TradeSector::Perishable, .isPeriodic = true}, dates).latestOn, Date::of(2026, 8, 19))
        << "the décade of delivery ends on 20 July";
    EXPECT_EQ(ceiling({.sector = TradeSector::Meat}, dates).latestOn, Date::of(2026, 8, 1));
    EXPECT_EQ(ceiling({.sector = TradeSector::Alcohol}, dates).latestOn, Date::of(2026, 8, 30));
    EXPECT_EQ(ceiling({.sector = TradeSector::Wine}, dates).latestOn, Date::of(2026, 9, 14));
    EXPECT_EQ(ceiling({.sector = TradeSector::Wine}).article, "C. com. L441-11 II");
    EXPECT_EQ(ceiling({.sector = TradeSector::Meat}).latestOn, Date::of(2026, 7, 23)) << "no delivery day is known";
}

TEST(TermCeilings, AreNotCheckedForAnExemptTrade)
{
    EXPECT_FALSE(ceilingOf(invoiceOf3July, {.sector = TradeSector::Exempt}, LegalValues{}).value());
    EXPECT_FALSE(breach("90 jours fin de mois", {.sector = TradeSector::Exempt}));
}

TEST(TermCeilings, AreRefusedByNameWhenTheLegalValueIsMissing)
{
    const auto found = ceilingOf({Date::of(2008, 12, 31), {}, {}, {}}, {}, ceilingValues());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.fault().code, FaultCode::LegalValueMissing);
    const auto worst = worstBreach(PaymentTerms::netDays(90), {}, Date::of(2026, 1, 1), LegalValues{});
    ASSERT_FALSE(worst);
    EXPECT_EQ(worst.fault().code, FaultCode::LegalValueMissing);
}

TEST(TermCeilings, FindNoBreachInLawfulTerms)
{
    for (const std::string_view terms :
         {"comptant", "à réception", "30 jours", "60 jours", "30 jours fin de mois", "45 jours"}) {
        EXPECT_FALSE(breach(terms)) << terms;
    }
    EXPECT_FALSE(breach("45 jours fin de mois", {.hasEndOfMonthClause = true}));
    EXPECT_FALSE(breach("fin de mois 45 jours", {.hasEndOfMonthClause = true}));
    EXPECT_FALSE(breach("45 jours", {.isPeriodic = true}));
    EXPECT_FALSE(breach("30 jours", {.sector = TradeSector::Transport}));
}

TEST(TermCeilings, FindTheWorstInvoiceDayOfTheYear)
{
    const auto found = breach("61 jours");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->daysBeyond(), 1);
    EXPECT_EQ(found->invoicedOn, Date::of(2026, 1, 1)) << "the first of the days that are equally bad";

    // "60 jours fin de mois" is beyond every ceiling, whatever the contract says.
    const auto endOfMonth = breach("60 jours fin de mois", {.hasEndOfMonthClause = true});
    ASSERT_TRUE(endOfMonth);
    EXPECT_EQ(endOfMonth->dueOn,
              PaymentTerms::endOfMonth(60, MonthEnd::DaysThenEnd).dueOn({endOfMonth->invoicedOn, {}, {}, {}}));
    EXPECT_GT(endOfMonth->daysBeyond(), 0);

    // Two months are 62 days from 1 July to 31 August, and from December over January.
    const auto months = breach("2 mois");
    ASSERT_TRUE(months);
    EXPECT_EQ(months->daysBeyond(), 2);
}

TEST(TermCeilings, FindABreachWithoutTheClauseThatIsNoneWithIt)
{
    const auto found = breach("45 jours fin de mois");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->ceiling.rule, LegalName::CeilingNetDays);
    EXPECT_EQ(found->ceiling.article, "C. com. L441-10 I");
}

TEST(TermCeilings, LookAtTheLastInstalment)
{
    const auto found = breach("50 % à 30 jours, solde à 90 jours");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->daysBeyond(), 30);
}

TEST(TermCeilings, StopAtTheLastDayWeCanHold)
{
    EXPECT_FALSE(breach("30 jours", {}, Date::last()));
}
