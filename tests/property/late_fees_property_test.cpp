// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/generator.h"
#include "receivables/late_fees.h"
#include "support/legal_rows.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

const LegalValues values = test::someLegalValues();
const Date firstDay = Date::of(2022, 1, 1);
const Date lastDay = Date::of(2026, 12, 31);

LateRate someRate(Generator& generator)
{
    switch (generator.small(0, 3)) {
    case 0: return {};
    case 1: return {LateRateKind::Contract, Rate::ofBp(generator.small(0, 10'000)), 3};
    case 2: return {LateRateKind::LegalMultiple, {}, generator.small(1, 15)};
    default: return {LateRateKind::Public, {}, 3};
    }
}

LateFeeQuestion someDebt(Generator& generator)
{
    LateFeeQuestion question;
    // The smallest and the largest amounts alike; 10^11 cents keep the exact sums below within 64 bits.
    question.principal = Money{std::abs(generator.amount(100'000'000'000)) + 1};
    question.dueOn = generator.date(firstDay, lastDay);
    question.until = generator.date(firstDay, lastDay);
    question.rate = someRate(generator);
    if (generator.chance(20)) question.yearDays = 360;
    if (generator.chance(30)) question.imputation = Imputation::InterestFirst;
    return question;
}

void addSettlements(Generator& generator, LateFeeQuestion& question)
{
    for (int count = generator.small(0, 4); count > 0; --count) {
        const Money amount{generator.between(1, question.principal.minorUnits())};
        question.settlements.push_back({generator.date(firstDay, lastDay), amount, generator.chance(20)});
    }
}

/// Σ base × rate × days: the interest before it is divided and rounded.
std::int64_t exactInterest(const LateFees& fees)
{
    std::int64_t sum = 0;
    for (const LateFeeLine& line : fees.lines) {
        sum += line.base.minorUnits() * (std::int64_t{line.rate.bp()} * line.days);
    }
    return sum;
}

Money sumOf(const LateFees& fees)
{
    Money sum;
    for (const LateFeeLine& line : fees.lines) sum += line.interest;
    return sum;
}

} // namespace

TEST(LateFeesProperty, AreAdditiveOverSplitPeriodsBeforeRounding)
{
    Generator generator{3'101};
    int split = 0;
    for (int index = 0; index < caseCount; ++index) {
        LateFeeQuestion whole = someDebt(generator);
        if (whole.rate.kind == LateRateKind::Public) whole.rate = LateRate{}; // fixed by the first day: not additive
        if (whole.until < whole.dueOn) std::swap(whole.until, whole.dueOn);
        LateFeeQuestion first = whole;
        LateFeeQuestion second = whole;
        first.until = second.dueOn = generator.date(whole.dueOn, whole.until);
        const LateFees fees = *lateFees(whole, values);
        const std::int64_t parts = exactInterest(*lateFees(first, values)) + exactInterest(*lateFees(second, values));
        ASSERT_EQ(exactInterest(fees), parts) << index;
        if (fees.lines.size() > 1) ++split;
    }
    EXPECT_GT(split, caseCount / 4);
}

TEST(LateFeesProperty, AddUpLineByLineWithoutGapsOrOverlaps)
{
    Generator generator{3'102};
    for (int index = 0; index < caseCount; ++index) {
        LateFeeQuestion question = someDebt(generator);
        addSettlements(generator, question);
        const LateFees fees = *lateFees(question, values);
        ASSERT_EQ(fees.interest, sumOf(fees)) << index;
        Date before = question.dueOn;
        for (const LateFeeLine& line : fees.lines) {
            ASSERT_EQ(line.from, before.plusDays(1)) << index;
            ASSERT_EQ(line.days, line.to - line.from + 1) << index;
            ASSERT_GT(line.days, 0) << index;
            ASSERT_LE(line.to, question.until) << index;
            ASSERT_TRUE(line.base.isPositive() && line.base <= question.principal) << index;
            if (question.rate.floats()) {
                ASSERT_EQ(HalfYear::of(line.from), HalfYear::of(line.to)) << index;
            }
            const Money exact = proportion(line.base, std::int64_t{line.rate.bp()} * line.days,
                                           std::int64_t{10'000} * question.yearDays.value_or(365));
            ASSERT_EQ(line.interest, exact) << index;
            before = line.to;
        }
    }
}

TEST(LateFeesProperty, CountEveryDayOfAnUnpaidDebtOnce)
{
    Generator generator{3'103};
    for (int index = 0; index < caseCount; ++index) {
        const LateFeeQuestion question = someDebt(generator);
        int days = 0;
        const LateFees fees = *lateFees(question, values);
        for (const LateFeeLine& line : fees.lines) days += line.days;
        ASSERT_EQ(days, std::max(0, question.until - question.dueOn)) << index;
        ASSERT_EQ(fees.principalLeft, question.principal) << index;
        ASSERT_EQ(fees.interestUnpaid, fees.interest) << index;
    }
}

TEST(LateFeesProperty, PayWhatCameInOnceWhicheverIsPaidFirst)
{
    Generator generator{3'104};
    int differing = 0;
    for (int index = 0; index < caseCount; ++index) {
        LateFeeQuestion question = someDebt(generator);
        addSettlements(generator, question);
        question.imputation = Imputation::PrincipalFirst;
        const LateFees principalFirst = *lateFees(question, values);
        question.imputation = Imputation::InterestFirst;
        const LateFees interestFirst = *lateFees(question, values);
        // What went to the interest did not go to the principal, so that bears more interest.
        ASSERT_GE(interestFirst.principalLeft, principalFirst.principalLeft) << index;
        ASSERT_LE(interestFirst.principalLeft, question.principal) << index;
        ASSERT_LE(interestFirst.interestUnpaid, interestFirst.interest) << index;
        ASSERT_EQ(principalFirst.interestUnpaid, principalFirst.interest) << index;
        Money cameIn;
        for (const Settlement& settlement : question.settlements) {
            if (settlement.on <= question.until) cameIn += settlement.amount;
        }
        const Money left = interestFirst.principalLeft + interestFirst.interestUnpaid;
        const Money owed = question.principal + interestFirst.interest;
        ASSERT_GE(left, owed - cameIn) << index;
        if (interestFirst.principalLeft.isPositive()) {
            ASSERT_EQ(left, owed - cameIn) << index << ": nothing is lost while principal is open";
        }
        if (!(interestFirst.principalLeft == principalFirst.principalLeft)) ++differing;
    }
    EXPECT_GT(differing, caseCount / 20);
}

TEST(LateFeesProperty, NeverShrinkWithOneMoreDay)
{
    Generator generator{3'105};
    for (int index = 0; index < caseCount; ++index) {
        LateFeeQuestion question = someDebt(generator);
        addSettlements(generator, question);
        question.until = earlier(question.until, lastDay.plusDays(-1));
        const Money before = lateFees(question, values)->interest;
        question.until = question.until.plusDays(1);
        ASSERT_GE(lateFees(question, values)->interest, before) << index;
        question.judgmentOn = generator.date(firstDay, lastDay);
        ASSERT_LE(lateFees(question, values)->interest, lateFees({question.principal,
                                                                  question.dueOn,
                                                                  question.until,
                                                                  question.rate,
                                                                  question.settlements,
                                                                  question.imputation,
                                                                  {},
                                                                  question.yearDays},
                                                                 values)
                                                            ->interest)
            << index;
    }
}

TEST(LateRateProperty, ReadsEveryClauseItWrites)
{
    Generator generator{3'106};
    for (int index = 0; index < caseCount; ++index) {
        const LateRate rate = someRate(generator);
        const Language language = generator.chance(50) ? Language::French : Language::English;
        const auto again = LateRate::parse(rate.text(language));
        ASSERT_TRUE(again && *again == rate) << index << ": " << rate.text(language);
    }
}

TEST(LateRateProperty, ReadsAnyTextWithoutFailing)
{
    Generator generator{3'107};
    const std::string_view pieces[] = {"3",    "12",    ",",    ".5",  "%",    "×", "+",    " ",  "\u00A0", "BCE",
                                       "taux", "légal", "fois", "par", "mois", "-", "\xFF", "10", "ECB",    "x"};
    int accepted = 0;
    for (int index = 0; index < caseCount; ++index) {
        std::string text;
        for (int length = generator.small(0, 6); length > 0; --length) text += pieces[generator.small(0, 19)];
        if (const auto rate = LateRate::parse(text)) {
            ++accepted;
            ASSERT_EQ(*LateRate::parse(rate->text()), *rate) << text;
        }
    }
    EXPECT_GT(accepted, 0);
}
