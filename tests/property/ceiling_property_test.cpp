// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/generator.h"
#include "receivables/early_discount.h"
#include "receivables/term_ceilings.h"
#include "support/ceiling_values.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

CeilingFacts randomFacts(Generator& generator)
{
    CeilingFacts facts;
    facts.sector = static_cast<TradeSector>(generator.small(0, 6));
    facts.isPeriodic = generator.chance(30);
    facts.hasEndOfMonthClause = generator.chance(50);
    return facts;
}

/// The law once more, in calendar arithmetic only.
std::optional<Date> latestByHand(Date invoicedOn, Date deliveredOn, const CeilingFacts& facts)
{
    const Date generous = later(invoicedOn.plusDays(60),
                                later(invoicedOn.plusDays(45).lastOfMonth(), invoicedOn.lastOfMonth().plusDays(45)));
    const int block = std::min((deliveredOn.parts().day - 1) / 10, 2);
    const Date blockEnd = block == 2 ? deliveredOn.lastOfMonth() : deliveredOn.withDayOfMonth(10 * (block + 1));
    switch (facts.sector) {
    case TradeSector::Transport: return invoicedOn.plusDays(30);
    case TradeSector::Perishable: return (facts.isPeriodic ? blockEnd : deliveredOn).plusDays(30);
    case TradeSector::Meat: return deliveredOn.plusDays(20);
    case TradeSector::Alcohol: return deliveredOn.lastOfMonth().plusDays(30);
    case TradeSector::Wine: return generous;
    case TradeSector::Exempt: return std::nullopt;
    case TradeSector::General: break;
    }
    if (facts.isPeriodic) return invoicedOn.plusDays(45);
    return facts.hasEndOfMonthClause ? generous : invoicedOn.plusDays(60);
}

} // namespace

TEST(CeilingProperty, IsTheLatestLawfulDay)
{
    Generator generator{1'100};
    const LegalValues values = test::ceilingValues();
    for (int index = 0; index < caseCount; ++index) {
        TermDates dates{generator.date(Date::of(2009, 1, 1), Date::of(2150, 1, 1)), {}, {}, {}};
        if (generator.chance(50)) dates.deliveredOn = dates.invoicedOn.plusDays(generator.small(-40, 40));
        const CeilingFacts facts = randomFacts(generator);
        const auto ceiling = ceilingOf(dates, facts, values).value();
        const auto expected = latestByHand(dates.invoicedOn, dates.deliveredOn.value_or(dates.invoicedOn), facts);
        ASSERT_EQ(ceiling.has_value(), expected.has_value()) << index;
        if (!ceiling) continue;
        ASSERT_EQ(ceiling->latestOn, *expected) << index << ": " << formatIsoDate(dates.invoicedOn);
    }
}

// 100 years of invoice days, each of them a case.
TEST(CeilingProperty, FindsTheWorstDayThatBruteForceFinds)
{
    Generator generator{1'101};
    const LegalValues values = test::ceilingValues();
    int breaches = 0;
    int days = 0;
    for (int index = 0; index < 100; ++index) {
        const PaymentTerms terms =
            generator.chance(30) ? PaymentTerms::netDays(generator.small(0, 70)) : generator.terms();
        const CeilingFacts facts = randomFacts(generator);
        const Date from = generator.date(Date::of(2009, 1, 1), Date::of(2150, 1, 1));
        std::optional<Date> worstDay;
        int most = 0;
        for (Date day = from; day < from.plusMonths(12); day = day.plusDays(1)) {
            ++days;
            const auto latest = latestByHand(day, day, facts);
            const int beyond = latest ? terms.dueOn({day, {}, {}, {}}) - *latest : 0;
            if (beyond <= most) continue;
            most = beyond;
            worstDay = day;
        }
        const auto found = worstBreach(terms, facts, from, values).value();
        ASSERT_EQ(found.has_value(), worstDay.has_value()) << index << ": " << terms.text();
        if (!found) continue;
        ++breaches;
        ASSERT_EQ(found->daysBeyond(), most) << index << ": " << terms.text();
        ASSERT_EQ(found->invoicedOn, *worstDay) << index << ": " << terms.text();
    }
    EXPECT_GT(days, caseCount);
    EXPECT_GT(breaches, 10);
}

TEST(DiscountProperty, TakesOffWhatIsNotToBePaid)
{
    Generator generator{1'102};
    for (int index = 0; index < caseCount; ++index) {
        const EarlyDiscount discount{Rate::ofBp(generator.small(1, 9'999)), generator.small(0, 90)};
        const Money net{generator.amount(Money::largest / 2)};
        const Money vat{net.minorUnits() / 5};
        const DiscountAmounts amounts = discountOf(discount, net, vat);
        ASSERT_EQ(amounts.toPay + amounts.total(), net + vat);
        ASSERT_LE(amounts.net.absolute(), net.absolute());
        ASSERT_LE(amounts.vat.absolute(), vat.absolute());
    }
}
