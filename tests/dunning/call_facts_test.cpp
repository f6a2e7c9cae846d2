// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_facts.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"
#include "support/legal_rows.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

DunningContext lawfulDay()
{
    DunningContext context = test::dayOf(today);
    context.legal = test::someLegalValues();
    return context;
}

CallFacts factsOf(const Account& account, const DunningContext& context = lawfulDay())
{
    return callFactsOf(account, stateOf(account, today, Currency::euro()), decide(account, context), context);
}

AccountBuilder lateCustomer()
{
    return AccountBuilder().invoiceDue("F1", 100'000, Date::of(2026, 8, 20));
}

TEST(CallFacts, PutWhoHoldsTheMoneyUpFirstAndOurOwnPeopleLast)
{
    AccountBuilder builder = lateCustomer();
    builder.field(CustomerField::ContactName, "Mme Carpentier")
        .field(CustomerField::BuyerName, "M. Roy")
        .field(CustomerField::OwnContact, "Paul, chantier");
    builder.circuit("F1", CircuitStep::Received, Date::of(2026, 9, 1));
    Account account = builder.build();
    account.persons =
        std::vector<ContactPerson>{{ContactPersonId{7}, PersonRole::Manager, "Mme Brun", "", "06 1", "", "", "", {}}};
    const std::vector<CallPerson> persons = factsOf(account).persons;
    ASSERT_EQ(persons.size(), 4U);
    EXPECT_EQ(persons[0].name, "M. Roy") << "received and not approved: the buyer has the next thing to do";
    EXPECT_TRUE(persons[0].isAskedFor);
    EXPECT_EQ(persons[1].name, "Mme Carpentier");
    EXPECT_EQ(persons[2].name, "Mme Brun");
    EXPECT_EQ(persons[2].number(), "06 1");
    EXPECT_EQ(persons[3].role, PersonRole::OwnCounterpart);
}

TEST(CallFacts, RememberWhoWasReachedLast)
{
    AccountBuilder builder = lateCustomer();
    builder.field(CustomerField::ContactName, "Mme Carpentier")
        .call(Outcome::Evasive, Date::of(2026, 10, 1))
        .call(Outcome::NoAnswer, Date::of(2026, 10, 20));
    const CallFacts facts = factsOf(builder.build());
    ASSERT_FALSE(facts.persons.empty());
    EXPECT_EQ(facts.persons[0].lastReachedOn, Date::of(2026, 10, 1)) << "nobody was reached on the 20th";
    EXPECT_EQ(facts.evasiveOn, Date::of(2026, 10, 1));
}

TEST(CallFacts, CountPromisesByWhatBecameOfThem)
{
    AccountBuilder builder = lateCustomer();
    builder.promise(Date::of(2026, 9, 1), Date::of(2026, 9, 10), {{"F1", 40'000}})
        .promise(Date::of(2026, 10, 1), Date::of(2026, 10, 12), {{"F1", 50'000}})
        .promise(Date::of(2026, 11, 18), Date::of(2026, 12, 1), {{"F1", 60'000}});
    const CallFacts facts = factsOf(builder.build());
    ASSERT_EQ(facts.promises.size(), 3U);
    EXPECT_EQ(facts.promises[0].promisedOn, Date::of(2026, 12, 1)) << "newest first";
    EXPECT_EQ(facts.promises[0].status, PromiseStatus::Running);
    EXPECT_EQ(facts.promisesMissed(), 2);
    EXPECT_EQ(facts.promisesSettled(), 2) << "one is still running";
}

TEST(CallFacts, ListOpenDisputesBeforeResolvedOnes)
{
    AccountBuilder builder = lateCustomer();
    builder.dispute(Date::of(2026, 9, 1), Date::of(2026, 9, 15), {{"F1", 10'000}})
        .resolveLastDispute(Date::of(2026, 9, 10), DisputeResolution::Rejected)
        .dispute(Date::of(2026, 9, 20), Date::of(2026, 10, 4), {{"F1", 20'000}});
    const std::vector<KnownDispute> disputes = factsOf(builder.build()).disputes;
    ASSERT_EQ(disputes.size(), 2U);
    EXPECT_FALSE(disputes[0].resolvedOn);
    EXPECT_EQ(disputes[0].amount, Money(20'000));
    EXPECT_EQ(disputes[0].numbers, "F1");
    EXPECT_EQ(disputes[1].resolvedOn, Date::of(2026, 9, 10));
    EXPECT_EQ(disputes[1].resolution, DisputeResolution::Rejected);
}

TEST(CallFacts, ShowCreditsThatPayNothingAndTheLastPayment)
{
    AccountBuilder builder = lateCustomer();
    builder.payment("V1", 30'000, Date::of(2026, 11, 2)).payment("V2", 5'000, Date::of(2026, 11, 2));
    const CallFacts facts = factsOf(builder.build());
    ASSERT_EQ(facts.credits.size(), 2U);
    EXPECT_EQ(facts.credits[0].open, Money(30'000));
    EXPECT_EQ(facts.payer.lastOn, Date::of(2026, 11, 2));
    EXPECT_EQ(facts.payer.lastAmount, Money(35'000)) << "both of that day";
}

TEST(CallFacts, SayWhichLetterWasAboutTheOldestInvoice)
{
    AccountBuilder builder = lateCustomer();
    builder.invoiceDue("F2", 50'000, Date::of(2026, 10, 20))
        .letter(Date::of(2026, 9, 1), {"F1"})
        .letter(Date::of(2026, 11, 1), {"F2"});
    const std::vector<SentLetter> letters = factsOf(builder.build()).letters;
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(letters[0].on, Date::of(2026, 11, 1));
    EXPECT_FALSE(letters[0].isAboutOldest);
    EXPECT_TRUE(letters[1].isAboutOldest);
}

TEST(CallFacts, KeepInstrumentsUnderWayAndThoseThatCameBack)
{
    AccountBuilder builder = lateCustomer();
    builder.invoiceDue("F2", 50'000, Date::of(2026, 10, 20)).invoiceDue("F3", 50'000, Date::of(2026, 10, 20));
    builder.instrument(
        InstrumentKind::Cheque, Date::of(2026, 9, 1), {{"F1", 100'000}},
        {{InstrumentStep::Received, Date::of(2026, 8, 28)}, {InstrumentStep::Unpaid, Date::of(2026, 9, 5)}});
    builder.instrument(InstrumentKind::AcceptedBill, Date::of(2026, 12, 31), {{"F2", 50'000}},
                       {{InstrumentStep::Received, Date::of(2026, 11, 10)}});
    builder.instrument(
        InstrumentKind::Cheque, Date::of(2026, 9, 1), {{"F3", 50'000}},
        {{InstrumentStep::Received, Date::of(2026, 8, 28)}, {InstrumentStep::Paid, Date::of(2026, 9, 5)}});
    const std::vector<KnownInstrument> instruments = factsOf(builder.build()).instruments;
    ASSERT_EQ(instruments.size(), 2U) << "what was paid is done";
    EXPECT_EQ(instruments[0].step, InstrumentStep::Unpaid);
    EXPECT_TRUE(instruments[1].secures);
}

// 1 000 € due on 20 August: 92 days at 2,40 % + 10 points over 365 days, and 40 €.
TEST(CallFacts, ComputeTheChargesOfWhatIsOpenToday)
{
    const ChargesToday charges = factsOf(lateCustomer().build()).charges;
    ASSERT_FALSE(charges.refusal);
    EXPECT_EQ(charges.interest, Money(3'125));
    EXPECT_EQ(charges.indemnity, Money(4'000));
    EXPECT_EQ(charges.invoices, 1);
    ASSERT_TRUE(charges.eachDay);
    EXPECT_EQ(*charges.eachDay, Money(34));
}

TEST(CallFacts, ForgetTheChargesOfWhatWasPaid)
{
    AccountBuilder builder = lateCustomer();
    builder.pay("F1", 100'000, Date::of(2026, 10, 1));
    const ChargesToday charges = factsOf(builder.build()).charges;
    EXPECT_TRUE(charges.total().isZero());
    EXPECT_EQ(charges.invoices, 0);
}

TEST(CallFacts, SayWhichLegalValueIsMissingInsteadOfACharge)
{
    const ChargesToday charges = factsOf(lateCustomer().build(), test::dayOf(today)).charges;
    ASSERT_TRUE(charges.refusal);
    EXPECT_EQ(charges.refusal->code, FaultCode::LegalValueMissing);
    EXPECT_TRUE(charges.total().isZero());
}

TEST(CallFacts, SeeALatePayerGettingWorse)
{
    AccountBuilder builder;
    for (int month = 1; month <= 3; ++month) { // paid 5 days late in winter, 25 days late in summer
        const Date winter = Date::of(2026, month, 1);
        const Date summer = Date::of(2026, month + 6, 1);
        builder.invoiceDue("W" + std::to_string(month), 100'000, winter)
            .pay("W" + std::to_string(month), 100'000, winter.plusDays(5))
            .invoiceDue("S" + std::to_string(month), 100'000, summer)
            .pay("S" + std::to_string(month), 100'000, summer.plusDays(25));
    }
    const PayerFigures payer = factsOf(builder.build()).payer;
    EXPECT_EQ(payer.settled, 6);
    EXPECT_EQ(payer.settledLate, 6);
    EXPECT_EQ(payer.trend, 20);
}

TEST(CallFacts, SeeNoTrendInTooFewPayments)
{
    AccountBuilder builder;
    builder.invoiceDue("S1", 100'000, Date::of(2026, 9, 1)).pay("S1", 100'000, Date::of(2026, 9, 9));
    EXPECT_FALSE(factsOf(builder.build()).payer.trend);
}

} // namespace
} // namespace encours
