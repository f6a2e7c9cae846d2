// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/instruments.h"

#include "support/small_book.h"

namespace encours {
namespace {

using enum InstrumentStep;

class InstrumentsTest : public test::SmallBook {
protected:
    /// An accepted bill due on 31 December, in hand since today, over all that C1 owes.
    NewInstrument bill()
    {
        NewInstrument request;
        request.customer = customer("C1");
        request.number = "LCR 12";
        request.dueOn = Date::of(2026, 12, 31);
        request.step = Received;
        request.on = today();
        return request;
    }
    Result<InstrumentId> enter(const NewInstrument& request) { return RegisterInstrument{desk()}.execute(request); }

    InstrumentStepRequest step(InstrumentId instrument, InstrumentStep step)
    {
        InstrumentStepRequest request;
        request.customer = customer("C1");
        request.instrument = instrument;
        request.step = step;
        request.on = today();
        return request;
    }
    Result<Done> take(const InstrumentStepRequest& request) { return RecordInstrumentStep{desk()}.execute(request); }
};

TEST_F(InstrumentsTest, CoverAllThatIsOpenByDefault)
{
    const auto id = enter(bill());
    ASSERT_TRUE(id) << id.fault().detail;
    m_book.reopen();
    ASSERT_EQ(account("C1").instruments.size(), 1U);
    const Instrument& known = account("C1").instruments[0];
    EXPECT_EQ(known.id, *id);
    EXPECT_EQ(known.amount, Money{150'000});
    EXPECT_EQ(known.items,
              (std::vector<CoveredItem>{{itemOf("C1", "F1"), Money{120'000}}, {itemOf("C1", "F2"), Money{30'000}}}));
}

TEST_F(InstrumentsTest, CoverTheOldestInvoicesUpToTheirAmount)
{
    NewInstrument request = bill();
    request.amount = Money{130'000};
    ASSERT_TRUE(enter(request));
    EXPECT_EQ(account("C1").instruments.at(0).items.at(1).amount, Money{10'000});
}

TEST_F(InstrumentsTest, BeginWithTheFirstStepOfTheirKind)
{
    NewInstrument request = bill();
    request.step.reset();
    ASSERT_TRUE(enter(request));
    EXPECT_EQ(account("C1").instruments.at(0).events.at(0).step, Requested);
    EXPECT_TRUE(isCalled("C1")) << "a bill that was only asked for secures nothing";
}

TEST_F(InstrumentsTest, TakeTheCustomerOffTheListUntilTheyComeBackUnpaid)
{
    ASSERT_TRUE(isCalled("C1"));
    const InstrumentId id = *enter(bill());
    EXPECT_FALSE(isCalled("C1"));
    ASSERT_TRUE(take(step(id, Remitted)));
    EXPECT_FALSE(isCalled("C1"));
    InstrumentStepRequest unpaid = step(id, Unpaid);
    unpaid.reason = "Provision insuffisante";
    ASSERT_TRUE(take(unpaid));
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_EQ(account("C1").instruments.at(0).events.back().reason, "Provision insuffisante");
    EXPECT_EQ(undo(), "instrument-step");
    EXPECT_FALSE(isCalled("C1"));
    EXPECT_EQ(undo(), "instrument-step");
    EXPECT_EQ(undo(), "instrument");
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_TRUE(account("C1").instruments.empty());
}

TEST_F(InstrumentsTest, AreEnteredOnceForAKey)
{
    NewInstrument request = bill();
    request.key = "one press";
    const auto first = enter(request);
    const auto second = enter(request);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(account("C1").instruments.size(), 1U);
    request.number = "LCR 13";
    EXPECT_EQ(enter(request).fault().code, FaultCode::KeyReused);
    InstrumentStepRequest remitted = step(*first, Remitted);
    remitted.key = "another press";
    ASSERT_TRUE(take(remitted));
    ASSERT_TRUE(take(remitted)) << "though nothing is remitted twice";
    EXPECT_EQ(account("C1").instruments.at(0).events.size(), 2U);
}

TEST_F(InstrumentsTest, ChangeNothingInADryRun)
{
    const std::int64_t before = journalLength();
    NewInstrument request = bill();
    request.isDryRun = true;
    EXPECT_TRUE(enter(request));
    request.amount = Money{150'001};
    EXPECT_EQ(enter(request).fault().code, FaultCode::CoverTooLarge) << "a dry run refuses what a run would";
    EXPECT_EQ(journalLength(), before);
    const InstrumentId id = *enter(bill());
    InstrumentStepRequest remitted = step(id, Remitted);
    remitted.isDryRun = true;
    EXPECT_TRUE(take(remitted));
    EXPECT_EQ(account("C1").instruments.at(0).events.size(), 1U);
}

TEST_F(InstrumentsTest, AreRefusedWhenTheyCannotBe)
{
    const std::int64_t before = journalLength();
    NewInstrument request = bill();
    request.amount = Money{150'001};
    EXPECT_EQ(enter(request).fault().code, FaultCode::CoverTooLarge);
    request.amount = Money{0};
    EXPECT_EQ(enter(request).fault().code, FaultCode::AmountNotPositive);
    request = bill();
    request.step = Remitted;
    EXPECT_EQ(enter(request).fault().code, FaultCode::StepNotPossible) << "accepted bills are received first";
    request = bill();
    request.on = today().plusDays(1);
    EXPECT_EQ(enter(request).fault().code, FaultCode::DateInTheFuture);
    request = bill();
    request.customer = CustomerId{99};
    EXPECT_EQ(enter(request).fault().code, FaultCode::CustomerUnknown);
    request = bill();
    request.items = {itemOf("C2", "F3")};
    EXPECT_EQ(enter(request).fault().code, FaultCode::InvoicesNotOpen) << "of another customer";
    request = bill();
    request.number = std::string(501, 'x');
    EXPECT_EQ(enter(request).fault().code, FaultCode::TextTooLong);
    EXPECT_EQ(journalLength(), before);
}

TEST_F(InstrumentsTest, TakeOnlyStepsThatMayFollow)
{
    const InstrumentId id = *enter(bill());
    const auto paid = take(step(id, Paid));
    ASSERT_FALSE(paid);
    EXPECT_EQ(paid.fault().code, FaultCode::StepNotPossible);
    EXPECT_EQ(paid.fault().arguments.at(0).second, "paid");
    EXPECT_EQ(paid.fault().arguments.at(1).second, "received");
    InstrumentStepRequest early = step(id, Remitted);
    early.on = today().plusDays(-1);
    EXPECT_EQ(take(early).fault().code, FaultCode::DatesReversed);
    early.on = today().plusDays(1);
    EXPECT_EQ(take(early).fault().code, FaultCode::DateInTheFuture);
    EXPECT_EQ(take(step(InstrumentId{99}, Remitted)).fault().code, FaultCode::InstrumentUnknown);
    InstrumentStepRequest ofAnother = step(id, Remitted);
    ofAnother.customer = customer("C2");
    EXPECT_EQ(take(ofAnother).fault().code, FaultCode::InstrumentUnknown);
    EXPECT_EQ(account("C1").instruments.at(0).events.size(), 1U);
}

TEST_F(InstrumentsTest, StandInTheRegisterByWhatIsToBeDone)
{
    NewInstrument small = bill();
    small.amount = Money{10'000};
    small.dueOn = Date::of(2026, 12, 10);
    const InstrumentId unpaid = *enter(small);
    ASSERT_TRUE(take(step(unpaid, Remitted)));
    ASSERT_TRUE(take(step(unpaid, Unpaid)));
    small.dueOn = Date::of(2026, 11, 30);
    const InstrumentId cancelled = *enter(small);
    ASSERT_TRUE(take(step(cancelled, Cancelled)));
    small.dueOn = Date::of(2027, 1, 31);
    const InstrumentId late = *enter(small);
    small.dueOn = Date::of(2026, 12, 31);
    const InstrumentId early = *enter(small);

    const auto rows = ShowInstruments{desk()}.execute(today());
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].instrument.id, unpaid);
    EXPECT_EQ(rows[1].instrument.id, early);
    EXPECT_EQ(rows[2].instrument.id, late);
    EXPECT_EQ(rows[3].instrument.id, cancelled);
    EXPECT_EQ(rows[1].customerCode, "C1");
    EXPECT_EQ(rows[1].customerName, "Moreau");
    EXPECT_EQ(rows[1].numbers, std::vector<std::string>{"F1"});
    EXPECT_EQ(rows[1].nextSteps, (std::vector<InstrumentStep>{Remitted, Discounted, Cancelled}));
    EXPECT_TRUE(rows[3].nextSteps.empty());
    EXPECT_TRUE(ShowInstruments{desk()}.execute(today().plusDays(-1)).empty()) << "not known by then";
    EXPECT_TRUE(ShowInstruments{desk()}.execute(today(), customer("C2")).empty());
    EXPECT_EQ(ShowInstruments{desk()}.execute(today(), customer("C1")).size(), 4U);
}

} // namespace
} // namespace encours
