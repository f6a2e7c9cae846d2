// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/late_fees.h"

#include "support/legal_rows.h"

#include <gtest/gtest.h>

using namespace encours;
using test::someLegalValues;

namespace {

/// `days × rate of base = interest`, a line each.
std::string shown(const LateFees& fees)
{
    std::string text;
    for (const LateFeeLine& line : fees.lines) {
        text += std::to_string(line.days) + " × " + std::to_string(line.rate.bp()) + " of " +
                std::to_string(line.base.minorUnits()) + " = " + std::to_string(line.interest.minorUnits()) + '\n';
    }
    return text;
}

LateFees feesOf(const LateFeeQuestion& question)
{
    return lateFees(question, someLegalValues()).value();
}

LateFeeQuestion tenThousand(Date dueOn, Date until)
{
    return {Money{1'000'000}, dueOn, until, {}, {}, Imputation::PrincipalFirst, {}, {}};
}

/// Due on 31 March 2026 and looked at on 30 May; the default rate is 12,15 % throughout.
LateFeeQuestion inSpring()
{
    return tenThousand(Date::of(2026, 3, 31), Date::of(2026, 5, 30));
}

} // namespace

TEST(LateFees, SplitWhereTheHalfYearChanges)
{
    const LateFees fees = feesOf(tenThousand(Date::of(2026, 6, 20), Date::of(2026, 7, 10)));
    EXPECT_EQ(shown(fees), "10 × 1215 of 1000000 = 3329\n10 × 1240 of 1000000 = 3397\n");
    EXPECT_EQ(fees.lines[0].from, Date::of(2026, 6, 21));
    EXPECT_EQ(fees.lines[0].to, Date::of(2026, 6, 30));
    EXPECT_EQ(fees.lines[1].from, Date::of(2026, 7, 1));
    EXPECT_EQ(fees.lines[1].to, Date::of(2026, 7, 10));
    EXPECT_EQ(fees.interest, Money{6'726});
    EXPECT_EQ(fees.interestUnpaid, Money{6'726});
    EXPECT_EQ(fees.principalLeft, Money{1'000'000});
}

TEST(LateFees, ShowEachHalfYearEvenAtTheSameRate)
{
    const LateFees fees = feesOf(tenThousand(Date::of(2025, 12, 11), Date::of(2026, 1, 20)));
    EXPECT_EQ(shown(fees), "20 × 1215 of 1000000 = 6658\n20 × 1215 of 1000000 = 6658\n");
}

TEST(LateFees, DoNotSplitRatesThatDoNotFloat)
{
    LateFeeQuestion question = tenThousand(Date::of(2026, 6, 20), Date::of(2026, 7, 10));
    question.rate = *LateRate::parse("12 %");
    EXPECT_EQ(shown(feesOf(question)), "20 × 1200 of 1000000 = 6575\n");
    question.rate = *LateRate::parse("BCE + 8");
    EXPECT_EQ(shown(feesOf(question)), "20 × 1015 of 1000000 = 5562\n");
    question.rate = *LateRate::parse("3 × taux légal");
    EXPECT_EQ(shown(feesOf(question)), "10 × 786 of 1000000 = 2153\n10 × 825 of 1000000 = 2260\n");
}

TEST(LateFees, BeginOnTheDayAfterTheDueDate)
{
    EXPECT_EQ(shown(feesOf(tenThousand(Date::of(2026, 3, 31), Date::of(2026, 3, 31)))), "");
    EXPECT_EQ(shown(feesOf(tenThousand(Date::of(2026, 3, 31), Date::of(2026, 3, 30)))), "");
    EXPECT_EQ(shown(feesOf(tenThousand(Date::of(2026, 3, 31), Date::of(2026, 4, 1)))), "1 × 1215 of 1000000 = 333\n");
    const LateFees none = feesOf(tenThousand(Date::of(2026, 3, 31), Date::of(2020, 1, 1)));
    EXPECT_EQ(none.interest, Money{0});
    EXPECT_EQ(none.principalLeft, Money{1'000'000});
}

TEST(LateFees, DivideBy365InLeapYearsTooAndBy360OnlyWhenAsked)
{
    LateFeeQuestion question = tenThousand(Date::of(2023, 12, 31), Date::of(2024, 12, 31));
    EXPECT_EQ(shown(feesOf(question)), "182 × 1450 of 1000000 = 72301\n184 × 1425 of 1000000 = 71836\n");
    question = tenThousand(Date::of(2026, 1, 31), Date::of(2026, 3, 2));
    question.yearDays = 360;
    EXPECT_EQ(shown(feesOf(question)), "30 × 1215 of 1000000 = 10125\n");
}

TEST(LateFees, SplitAtEachSettlementAndPayThePrincipalFirst)
{
    LateFeeQuestion question = inSpring();
    question.settlements = {{Date::of(2026, 5, 10), Money{100'000}, false},
                            {Date::of(2026, 4, 30), Money{400'000}, false}};
    const LateFees fees = feesOf(question);
    EXPECT_EQ(shown(fees), "30 × 1215 of 1000000 = 9986\n10 × 1215 of 600000 = 1997\n20 × 1215 of 500000 = 3329\n");
    EXPECT_EQ(fees.interest, Money{15'312});
    EXPECT_EQ(fees.interestUnpaid, Money{15'312});
    EXPECT_EQ(fees.principalLeft, Money{500'000});
}

TEST(LateFees, PayTheRoundedInterestFirstWhenAsked)
{
    LateFeeQuestion question = inSpring();
    question.imputation = Imputation::InterestFirst;
    question.settlements = {{Date::of(2026, 4, 30), Money{400'000}, false}};
    const LateFees fees = feesOf(question);
    EXPECT_EQ(shown(fees), "30 × 1215 of 1000000 = 9986\n30 × 1215 of 609986 = 6092\n");
    EXPECT_EQ(fees.interestUnpaid, Money{6'092});
    EXPECT_EQ(fees.principalLeft, Money{609'986});
    question.settlements = {{Date::of(2026, 4, 30), Money{5'000}, false}};
    EXPECT_EQ(feesOf(question).principalLeft, Money{1'000'000}) << "too little to reach the principal";
    EXPECT_EQ(feesOf(question).interestUnpaid, Money{9'986 + 9'986 - 5'000});
}

TEST(LateFees, LetACreditNoteReduceThePrincipalAlways)
{
    LateFeeQuestion question = inSpring();
    question.imputation = Imputation::InterestFirst;
    question.settlements = {{Date::of(2026, 4, 30), Money{400'000}, true}};
    const LateFees fees = feesOf(question);
    EXPECT_EQ(shown(fees), "30 × 1215 of 1000000 = 9986\n30 × 1215 of 600000 = 5992\n");
    EXPECT_EQ(fees.interestUnpaid, Money{15'978});
}

TEST(LateFees, CountOneDayOnceForTwoSettlementsOfIt)
{
    LateFeeQuestion question = inSpring();
    const Date day = Date::of(2026, 4, 30);
    question.settlements = {{day, Money{100'000}, false}, {day, Money{300'000}, true}};
    EXPECT_EQ(shown(feesOf(question)), "30 × 1215 of 1000000 = 9986\n30 × 1215 of 600000 = 5992\n");
}

TEST(LateFees, EndWithTheFullPayment)
{
    LateFeeQuestion question = tenThousand(Date::of(2026, 3, 31), Date::of(2030, 1, 1));
    question.settlements = {{Date::of(2026, 4, 10), Money{2'000'000}, false}};
    const LateFees fees = feesOf(question);
    EXPECT_EQ(shown(fees), "10 × 1215 of 1000000 = 3329\n") << "years without a rate no longer matter";
    EXPECT_EQ(fees.principalLeft, Money{0}) << "a payment beyond the principal leaves nothing";
    EXPECT_EQ(fees.interestUnpaid, Money{3'329});
}

TEST(LateFees, LowerThePrincipalByWhatCameInTime)
{
    LateFeeQuestion question = inSpring();
    question.imputation = Imputation::InterestFirst;
    question.settlements = {{Date::of(2026, 3, 20), Money{300'000}, false},
                            {Date::of(2026, 3, 31), Money{100'000}, false}};
    EXPECT_EQ(shown(feesOf(question)), "60 × 1215 of 600000 = 11984\n");
    question.settlements = {{Date::of(2026, 3, 20), Money{1'000'000}, false}};
    EXPECT_EQ(shown(feesOf(question)), "");
    EXPECT_EQ(feesOf(question).principalLeft, Money{0});
}

TEST(LateFees, LeaveOutWhatComesAfterTheDayAskedFor)
{
    LateFeeQuestion question = inSpring();
    question.settlements = {{question.until, Money{400'000}, false}, {question.until.plusDays(1), Money{1}, false}};
    EXPECT_EQ(shown(feesOf(question)), "60 × 1215 of 1000000 = 19973\n") << "the day of payment bears interest";
    EXPECT_EQ(feesOf(question).principalLeft, Money{600'000});
}

TEST(LateFees, StopTheDayBeforeAnOpeningJudgment)
{
    LateFeeQuestion question = tenThousand(Date::of(2026, 2, 28), Date::of(2026, 6, 30));
    question.judgmentOn = Date::of(2026, 4, 15);
    EXPECT_EQ(shown(feesOf(question)), "45 × 1215 of 1000000 = 14979\n");
    question.judgmentOn = Date::of(2026, 3, 1);
    EXPECT_EQ(shown(feesOf(question)), "");
    question.judgmentOn = Date::of(2026, 1, 1);
    EXPECT_EQ(shown(feesOf(question)), "");
    question.judgmentOn = Date::of(2026, 4, 15);
    question.settlements = {{Date::of(2026, 5, 1), Money{400'000}, false}};
    EXPECT_EQ(feesOf(question).principalLeft, Money{600'000});
    EXPECT_EQ(feesOf(question).interest, Money{14'979});
}

TEST(LateFees, RefuseAHalfYearWithoutARateByName)
{
    const auto fees = lateFees(tenThousand(Date::of(2026, 11, 30), Date::of(2027, 1, 1)), someLegalValues());
    ASSERT_FALSE(fees);
    EXPECT_EQ(fees.fault(), (Fault{FaultCode::LegalValueMissing, {{"name", "ecb-rate"}, {"period", "2027-S1"}}, {}}));
    EXPECT_TRUE(lateFees(tenThousand(Date::of(2026, 11, 30), Date::of(2026, 12, 31)), someLegalValues()));
    LateFeeQuestion contract = tenThousand(Date::of(2026, 11, 30), Date::of(2027, 1, 1));
    contract.rate = *LateRate::parse("12 %");
    EXPECT_TRUE(lateFees(contract, someLegalValues())) << "a contract rate needs no table";
}

TEST(LateFees, HoldTheLargestAmountsAndTheLongestDelays)
{
    LateFeeQuestion question{
        Money{Money::largest}, Date::first(), Date::last(), {}, {}, Imputation::PrincipalFirst, {}, 365};
    question.rate = *LateRate::parse("100 %");
    const LateFees fees = feesOf(question);
    ASSERT_EQ(fees.lines.size(), 1U);
    EXPECT_EQ(fees.lines[0].days, 109'572);
    EXPECT_EQ(fees.interest, Money{300'197'260'273'972'603});
    question.dueOn = Date::last();
    EXPECT_EQ(shown(feesOf(question)), "") << "no day follows the last one";
    question.dueOn = Date::last().plusDays(-1);
    question.settlements = {{Date::last(), Money{1}, false}};
    EXPECT_EQ(feesOf(question).lines.size(), 1U);
}

TEST(LateFees, TreatAmountsThatAreNotPositiveAsABug)
{
    LateFeeQuestion question = inSpring();
    question.principal = Money{0};
    EXPECT_THROW(feesOf(question), ContractBroken);
    question = inSpring();
    question.settlements = {{Date::of(2026, 4, 30), Money{-1}, false}};
    EXPECT_THROW(feesOf(question), ContractBroken);
    question = inSpring();
    question.yearDays = 0;
    EXPECT_THROW(feesOf(question), ContractBroken);
}

namespace {

std::int64_t indemnity(const IndemnityQuestion& question, Date asOf = Date::of(2026, 11, 21))
{
    return recoveryIndemnity(question, asOf, someLegalValues()).value().minorUnits();
}

} // namespace

TEST(RecoveryIndemnity, IsOwedOnceForALateInvoice)
{
    const Date due = Date::of(2026, 8, 31);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Business, {}}), 4'000);
    EXPECT_EQ(indemnity({{{due, due.plusDays(1)}}, DebtorKind::Business, {}}), 4'000) << "paid late is late";
    EXPECT_EQ(indemnity({{{due, due}}, DebtorKind::Business, {}}), 0);
    EXPECT_EQ(indemnity({{{due, {}}, {due.plusMonths(1), {}}}, DebtorKind::Public, {}}), 4'000) << "not by instalment";
    EXPECT_EQ(indemnity({{{due, due}, {due.plusMonths(1), {}}}, DebtorKind::Business, {}}), 4'000);
    EXPECT_EQ(indemnity({{}, DebtorKind::Business, {}}), 0);
}

TEST(RecoveryIndemnity, IsNotOwedBeforeTheDelayBegins)
{
    const Date due = Date::of(2026, 11, 21);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Business, {}}, due), 0);
    EXPECT_EQ(indemnity({{{due, due.plusDays(3)}}, DebtorKind::Business, {}}, due), 0);
    EXPECT_EQ(indemnity({{{due, due.plusDays(3)}}, DebtorKind::Business, {}}, due.plusDays(1)), 4'000);
}

TEST(RecoveryIndemnity, IsNotOwedByConsumersNorForWhatFallsDueAfterAJudgment)
{
    const Date due = Date::of(2026, 9, 30);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Consumer, {}}), 0);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Business, due.plusDays(1)}), 4'000);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Business, due}), 0);
    EXPECT_EQ(indemnity({{{due, {}}}, DebtorKind::Business, due.plusDays(-1)}), 0);
}

TEST(RecoveryIndemnity, IsTheOneOfTheDayOnWhichTheDelayBegan)
{
    const IndemnityQuestion late{{{Date::of(2026, 9, 30), {}}}, DebtorKind::Business, {}};
    const std::vector<LegalValue> risen{test::legalRow(LegalName::RecoveryIndemnity, Date::of(2026, 10, 1), 5'000),
                                        test::legalRow(LegalName::RecoveryIndemnity, Date::of(2026, 11, 1), 6'000)};
    EXPECT_EQ(recoveryIndemnity(late, Date::of(2026, 11, 21), someLegalValues().with(risen))->minorUnits(), 5'000);
    EXPECT_EQ(recoveryIndemnity(late, Date::of(2026, 11, 21), LegalValues{}).fault().code,
              FaultCode::LegalValueMissing);
}
