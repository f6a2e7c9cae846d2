// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/instrument.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

using enum InstrumentStep;

struct Dated {
    InstrumentStep step;
    Date on;
};

Instrument instrumentOf(InstrumentKind kind, Date dueOn, std::initializer_list<Dated> steps)
{
    Instrument instrument;
    instrument.kind = kind;
    instrument.dueOn = dueOn;
    instrument.amount = Money{100'000};
    for (const auto& [step, on] : steps) instrument.events.push_back({step, on, {}, {}});
    return instrument;
}

const Date monday = Date::of(2026, 11, 30);

/// The days of a span on which it secures.
std::set<std::string> securedDays(const Instrument& instrument, Date from, Date to)
{
    std::set<std::string> days;
    for (Date day = from; day <= to; day = day.plusDays(1)) {
        if (stateOf(instrument, day).secures) days.insert(formatIsoDate(day));
    }
    return days;
}

} // namespace

TEST(Instrument, ReadsEveryCodeItWrites)
{
    std::set<std::string_view> kinds;
    for (std::size_t index = 0; index < instrumentKindCount; ++index) {
        const auto kind = static_cast<InstrumentKind>(index);
        EXPECT_EQ(parseInstrumentKind(instrumentKindCode(kind)), kind);
        kinds.insert(instrumentKindCode(kind));
    }
    EXPECT_EQ(kinds, (std::set<std::string_view>{"lcr-accepted", "lcr", "bor", "chq", "prlv", "prlv-b2b", "vir", "cb",
                                                 "esp"}));
    std::set<std::string_view> steps;
    for (std::size_t index = 0; index < instrumentStepCount; ++index) {
        const auto step = static_cast<InstrumentStep>(index);
        EXPECT_EQ(parseInstrumentStep(instrumentStepCode(step)), step);
        steps.insert(instrumentStepCode(step));
    }
    EXPECT_EQ(steps, (std::set<std::string_view>{"requested", "received", "remitted", "discounted", "paid", "unpaid",
                                                 "cancelled"}));
    EXPECT_FALSE(parseInstrumentKind("traite"));
    EXPECT_FALSE(parseInstrumentStep(""));
}

TEST(Instrument, TellsItsMeansOfPayment)
{
    EXPECT_EQ(meansOf(InstrumentKind::AcceptedBill), PaymentMeans::BillOfExchange);
    EXPECT_EQ(meansOf(InstrumentKind::UnacceptedBill), PaymentMeans::BillOfExchange);
    EXPECT_EQ(meansOf(InstrumentKind::PromissoryNote), PaymentMeans::PromissoryNote);
    EXPECT_EQ(meansOf(InstrumentKind::DirectDebitB2B), PaymentMeans::DirectDebit);
    EXPECT_EQ(meansOf(InstrumentKind::Cash), PaymentMeans::Cash);
    EXPECT_TRUE(isBill(InstrumentKind::UnacceptedBill));
    EXPECT_TRUE(isBill(InstrumentKind::PromissoryNote));
    EXPECT_FALSE(isBill(InstrumentKind::Cheque));
}

TEST(Instrument, KnowsTheLastThingThatHadHappened)
{
    const auto cheque = instrumentOf(InstrumentKind::Cheque, monday,
                                     {{Received, monday}, {Remitted, monday}, {Paid, monday.plusDays(2)}});
    EXPECT_EQ(nullptr, cheque.eventAsOf(monday.plusDays(-1)));
    EXPECT_EQ(Remitted, cheque.eventAsOf(monday)->step);
    EXPECT_EQ(Remitted, cheque.eventAsOf(monday.plusDays(1))->step);
    EXPECT_EQ(Paid, cheque.eventAsOf(monday.plusDays(400))->step);
    EXPECT_EQ(nullptr, Instrument{}.eventAsOf(monday));
}

TEST(InstrumentLife, BeginsAsItsKindAllows)
{
    const auto firstSteps = [](InstrumentKind kind) {
        std::set<std::string_view> steps;
        for (std::size_t index = 0; index < instrumentStepCount; ++index) {
            const auto step = static_cast<InstrumentStep>(index);
            if (canFollow(kind, std::nullopt, step)) steps.insert(instrumentStepCode(step));
        }
        return steps;
    };
    using Set = std::set<std::string_view>;
    EXPECT_EQ((Set{"requested", "received"}), firstSteps(InstrumentKind::AcceptedBill));
    EXPECT_EQ((Set{"requested", "received"}), firstSteps(InstrumentKind::PromissoryNote));
    EXPECT_EQ((Set{"requested", "received"}), firstSteps(InstrumentKind::Cheque));
    EXPECT_EQ((Set{"requested", "received", "remitted", "discounted"}), firstSteps(InstrumentKind::UnacceptedBill));
    EXPECT_EQ((Set{"requested", "remitted"}), firstSteps(InstrumentKind::DirectDebit));
    EXPECT_EQ((Set{"requested", "received", "paid"}), firstSteps(InstrumentKind::Transfer));
    EXPECT_EQ((Set{"requested", "received", "paid"}), firstSteps(InstrumentKind::Cash));
}

TEST(InstrumentLife, GoesFromTheCustomerToTheBank)
{
    const auto bill = InstrumentKind::AcceptedBill;
    EXPECT_TRUE(canFollow(bill, Requested, Received));
    EXPECT_FALSE(canFollow(bill, Requested, Remitted)); // not accepted yet
    EXPECT_TRUE(canFollow(bill, Received, Remitted));
    EXPECT_TRUE(canFollow(bill, Received, Discounted));
    EXPECT_FALSE(canFollow(bill, Received, Paid));
    EXPECT_TRUE(canFollow(bill, Discounted, Paid));
    EXPECT_TRUE(canFollow(bill, Discounted, Unpaid));
    EXPECT_FALSE(canFollow(bill, Remitted, Received));
    EXPECT_FALSE(canFollow(bill, Remitted, Remitted));
    EXPECT_TRUE(canFollow(InstrumentKind::UnacceptedBill, Requested, Remitted));
    EXPECT_TRUE(canFollow(InstrumentKind::DirectDebitB2B, Requested, Remitted));
    EXPECT_FALSE(canFollow(InstrumentKind::DirectDebit, Requested, Received));
}

TEST(InstrumentLife, DiscountsBillsOnly)
{
    for (std::size_t index = 0; index < instrumentKindCount; ++index) {
        const auto kind = static_cast<InstrumentKind>(index);
        EXPECT_EQ(isBill(kind), canFollow(kind, Received, Discounted)) << instrumentKindCode(kind);
    }
}

TEST(InstrumentLife, MayComeBackAfterItWasPaid)
{
    EXPECT_TRUE(canFollow(InstrumentKind::Cheque, Paid, Unpaid));
    EXPECT_TRUE(canFollow(InstrumentKind::DirectDebit, Paid, Unpaid));
    EXPECT_TRUE(canFollow(InstrumentKind::Card, Paid, Unpaid));
    EXPECT_FALSE(canFollow(InstrumentKind::Cash, Paid, Unpaid));
    EXPECT_FALSE(canFollow(InstrumentKind::Cheque, Paid, Cancelled));
}

TEST(InstrumentLife, MayBePresentedAgain)
{
    for (const auto kind : {InstrumentKind::Cheque, InstrumentKind::AcceptedBill, InstrumentKind::DirectDebit}) {
        EXPECT_TRUE(canFollow(kind, Unpaid, Remitted)) << instrumentKindCode(kind);
        EXPECT_TRUE(canFollow(kind, Unpaid, Paid)) << instrumentKindCode(kind);
        EXPECT_FALSE(canFollow(kind, Unpaid, Unpaid)) << instrumentKindCode(kind);
        EXPECT_FALSE(canFollow(kind, Unpaid, Discounted)) << instrumentKindCode(kind);
    }
}

TEST(InstrumentLife, EndsWhenItIsCancelled)
{
    for (std::size_t kind = 0; kind < instrumentKindCount; ++kind) {
        for (std::size_t step = 0; step < instrumentStepCount; ++step) {
            EXPECT_FALSE(canFollow(static_cast<InstrumentKind>(kind), Cancelled, static_cast<InstrumentStep>(step)));
        }
        EXPECT_TRUE(canFollow(static_cast<InstrumentKind>(kind), Requested, Cancelled));
    }
}

TEST(InstrumentState, IsUnknownBeforeItsFirstDay)
{
    const auto bill = instrumentOf(InstrumentKind::AcceptedBill, monday, {{Received, monday.plusDays(-30)}});
    const auto before = stateOf(bill, monday.plusDays(-31));
    EXPECT_FALSE(before.exists);
    EXPECT_FALSE(before.secures);
    EXPECT_EQ(monday, before.settlesOn);
    EXPECT_TRUE(stateOf(bill, monday.plusDays(-30)).exists);
}

TEST(InstrumentState, SecuresWithAnAcceptedBillUntilItsMoneyMustHaveCome)
{
    const auto bill = instrumentOf(InstrumentKind::AcceptedBill, monday, {{Received, Date::of(2026, 11, 26)}});
    EXPECT_EQ((std::set<std::string>{"2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01",
                                     "2026-12-02"}),
              securedDays(bill, Date::of(2026, 11, 1), Date::of(2026, 12, 31)));
    EXPECT_TRUE(stateOf(bill, monday).isLiveBill);
    EXPECT_FALSE(stateOf(bill, monday.plusDays(1)).isLiveBill);
    EXPECT_TRUE(stateOf(bill, monday.plusDays(1)).secures);
}

TEST(InstrumentState, SecuresByTheStepThatBinds)
{
    struct Case {
        InstrumentKind kind;
        InstrumentStep step;
        bool secures;
    };
    using enum InstrumentKind;
    constexpr Case cases[] = {
        {AcceptedBill, Requested, false},
        {AcceptedBill, Received, true},
        {AcceptedBill, Remitted, true},
        {AcceptedBill, Discounted, true},
        {PromissoryNote, Requested, false},
        {PromissoryNote, Received, true},
        {UnacceptedBill, Requested, false},
        {UnacceptedBill, Received, false},
        {UnacceptedBill, Remitted, true},
        {UnacceptedBill, Discounted, true},
        {Cheque, Requested, false},
        {Cheque, Received, true},
        {Cheque, Remitted, true},
        {DirectDebit, Requested, false},
        {DirectDebit, Remitted, true},
        {DirectDebitB2B, Remitted, true},
        {Transfer, Requested, false},
        {Transfer, Received, false},
        {Card, Received, false},
        {Cash, Received, false},
    };
    for (const Case& each : cases) {
        const auto instrument = instrumentOf(each.kind, monday, {{each.step, monday.plusDays(-10)}});
        EXPECT_EQ(each.secures, stateOf(instrument, monday.plusDays(-5)).secures)
            << instrumentKindCode(each.kind) << ' ' << instrumentStepCode(each.step);
    }
}

TEST(InstrumentState, SecuresNothingOnceItIsPaidUnpaidOrCancelled)
{
    for (const auto end : {Paid, Unpaid, Cancelled}) {
        const auto bill =
            instrumentOf(InstrumentKind::AcceptedBill, monday,
                         {{Received, monday.plusDays(-20)}, {Remitted, monday.plusDays(-10)}, {end, monday}});
        EXPECT_TRUE(stateOf(bill, monday.plusDays(-1)).secures);
        EXPECT_FALSE(stateOf(bill, monday).secures) << instrumentStepCode(end);
        EXPECT_FALSE(stateOf(bill, monday).isLiveBill) << instrumentStepCode(end);
        EXPECT_EQ(end == Unpaid, stateOf(bill, monday).unpaidOn == monday) << instrumentStepCode(end);
    }
}

TEST(InstrumentState, RollsABillToTheNextSettlementDay)
{
    const Date saturday = Date::of(2026, 8, 15);
    const auto bill = instrumentOf(InstrumentKind::PromissoryNote, saturday, {{Received, Date::of(2026, 7, 1)}});
    EXPECT_EQ(Date::of(2026, 8, 17), stateOf(bill, saturday).settlesOn);
    EXPECT_TRUE(stateOf(bill, Date::of(2026, 8, 19)).secures);
    EXPECT_FALSE(stateOf(bill, Date::of(2026, 8, 20)).secures);
    // 14 July: banks settle, but no bill can be demanded on a legal holiday (C. com. L511-79).
    const Date holiday = Date::of(2026, 7, 14);
    EXPECT_EQ(Date::of(2026, 7, 15),
              stateOf(instrumentOf(InstrumentKind::AcceptedBill, holiday, {{Received, holiday}}), holiday).settlesOn);
    EXPECT_EQ(holiday,
              stateOf(instrumentOf(InstrumentKind::DirectDebit, holiday, {{Remitted, holiday}}), holiday).settlesOn);
}

TEST(InstrumentState, KeepsTheRiskOfADiscountedBillUntilItSettles)
{
    const Date saturday = Date::of(2026, 10, 31);
    const auto bill = instrumentOf(InstrumentKind::AcceptedBill, saturday,
                                   {{Received, Date::of(2026, 9, 1)}, {Discounted, Date::of(2026, 9, 3)}});
    EXPECT_FALSE(stateOf(bill, Date::of(2026, 9, 2)).isDiscountedRisk);
    EXPECT_TRUE(stateOf(bill, Date::of(2026, 9, 3)).isDiscountedRisk);
    EXPECT_TRUE(stateOf(bill, Date::of(2026, 11, 2)).isDiscountedRisk);
    EXPECT_FALSE(stateOf(bill, Date::of(2026, 11, 3)).isDiscountedRisk);
}

TEST(InstrumentState, LivesAgainWhenItIsPresentedAgain)
{
    const auto cheque = instrumentOf(
        InstrumentKind::Cheque, monday,
        {{Received, monday}, {Remitted, monday}, {Unpaid, Date::of(2026, 12, 4)}, {Remitted, Date::of(2026, 12, 14)}});
    EXPECT_EQ(Date::of(2026, 12, 4), stateOf(cheque, Date::of(2026, 12, 13)).unpaidOn);
    const auto again = stateOf(cheque, Date::of(2026, 12, 14));
    EXPECT_TRUE(again.secures);
    EXPECT_FALSE(again.unpaidOn);
    EXPECT_EQ(Date::of(2026, 12, 14), again.settlesOn);
    EXPECT_TRUE(stateOf(cheque, Date::of(2026, 12, 16)).secures);
    EXPECT_FALSE(stateOf(cheque, Date::of(2026, 12, 17)).secures);
}

TEST(InstrumentState, NeverCountsABillPresentedAfterItsDayAsLive)
{
    const auto bill = instrumentOf(InstrumentKind::AcceptedBill, monday,
                                   {{Received, monday.plusDays(-9)},
                                    {Remitted, monday.plusDays(-8)},
                                    {Unpaid, monday},
                                    {Remitted, Date::of(2026, 12, 7)}});
    const auto again = stateOf(bill, Date::of(2026, 12, 8));
    EXPECT_TRUE(again.secures);
    EXPECT_FALSE(again.isLiveBill);
}

TEST(InstrumentState, ReopensARefundedDirectDebit)
{
    const auto debit = instrumentOf(InstrumentKind::DirectDebit, monday,
                                    {{Remitted, monday.plusDays(-5)}, {Paid, monday}, {Unpaid, monday.plusDays(50)}});
    EXPECT_FALSE(stateOf(debit, monday).secures);
    EXPECT_FALSE(stateOf(debit, monday.plusDays(49)).unpaidOn);
    EXPECT_EQ(monday.plusDays(50), stateOf(debit, monday.plusDays(51)).unpaidOn);
}
