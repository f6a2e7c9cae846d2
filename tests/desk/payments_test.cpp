// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/allocate_by_hand.h"
#include "desk/payments/show_payment.h"

#include "store/chain.h"
#include "support/account_builder.h"
#include "support/small_book.h"

namespace encours {
namespace {

/// The small book with payments of C1: R1 of 300,00 and R2 of 1 300,00, both of 10 November, and credit note A1 of C2.
class PaymentsTest : public test::SmallBook {
protected:
    PaymentsTest()
    {
        const auto imported =
            m_book.import("ouvert_20261115.csv", "Code client;N° facture;Date facture;Échéance;Reste dû\n"
                                                 "C1;F1;2026-08-01;2026-08-31;1200,00\n"
                                                 "C1;F2;2026-09-01;2026-09-30;300,00\n"
                                                 "C1;R1;2026-11-10;2026-11-10;-300,00\n"
                                                 "C1;R2;2026-11-10;2026-11-10;-1300,00\n"
                                                 "C2;F3;2026-09-15;2026-10-15;450,50\n"
                                                 "C2;A1;2026-11-12;2026-11-12;-50,50\n");
        EXPECT_TRUE(imported.isDone());
    }

    AllocateRequest request(std::string_view payment, std::vector<WantedPart> parts)
    {
        AllocateRequest request;
        request.customer = customer("C1");
        request.credit = itemOf("C1", payment);
        request.parts = std::move(parts);
        return request;
    }
    Result<AllocationDone> allocate(const AllocateRequest& request) { return AllocateByHand{desk()}.execute(request); }
    Result<Money> takeBack(std::vector<AllocationId> allocations)
    {
        TakeBackRequest request;
        request.customer = customer("C1");
        request.allocations = std::move(allocations);
        return TakeBackAllocation{desk()}.execute(request);
    }
    PaymentView view(std::string_view payment)
    {
        return *ShowPayment{desk()}.execute(customer("C1"), itemOf("C1", payment), today());
    }
    Money openOf(std::string_view number)
    {
        const AccountState state = stateOf(account("C1"), today(), Currency::euro());
        for (const OpenItem& open : state.debits) {
            if (open.item->number == number) return open.open;
        }
        return Money{0};
    }
    bool isClean()
    {
        const auto checks = checkBook(desk().store(), today(), {});
        return checks && std::ranges::all_of(*checks, &BookCheck::isOk);
    }
};

TEST_F(PaymentsTest, ShowWhatIsLeftAndWhatItCouldPay)
{
    const PaymentView seen = view("R1");
    EXPECT_EQ(seen.amount, Money{30'000});
    EXPECT_EQ(seen.unallocated, Money{30'000});
    EXPECT_TRUE(seen.paid.empty());
    ASSERT_EQ(seen.candidates.size(), 2U);
    EXPECT_EQ(seen.candidates[0].number, "F1");
    EXPECT_EQ(seen.candidates[0].daysLate, 81);
    ASSERT_FALSE(seen.proposals.empty());
    EXPECT_EQ(seen.proposals[0].rule, AllocationRule::ExactInvoice);
    EXPECT_EQ(seen.proposals[0].parts, (std::vector<AllocationPart>{{itemOf("C1", "F2"), Money{30'000}}}));
    EXPECT_EQ(seen.proposals.back().rule, AllocationRule::OldestFirst);
}

TEST_F(PaymentsTest, AreAllocatedInPartAndKeepTheRest)
{
    const auto done = allocate(request("R2", {{itemOf("C1", "F1"), {}}, {itemOf("C1", "F2"), {}}}));
    ASSERT_TRUE(done) << done.fault().detail;
    EXPECT_EQ(done->total, Money{130'000});
    EXPECT_TRUE(done->left.isZero());
    m_book.reopen();
    EXPECT_EQ(openOf("F1"), Money{0});
    EXPECT_EQ(openOf("F2"), Money{20'000});
    const PaymentView seen = view("R2");
    ASSERT_EQ(seen.paid.size(), 2U);
    EXPECT_TRUE(seen.paid[0].isByHand);
    EXPECT_EQ(seen.paid[0].number, "F1");
    EXPECT_EQ(seen.paid[0].daysLate, 71) << "late on the day the payment arrived";
    EXPECT_TRUE(seen.candidates.empty()) << "nothing is left";
    const auto payers = ShowPayment{desk()}.payersOf(customer("C1"), itemOf("C1", "F1"), today());
    ASSERT_TRUE(payers);
    ASSERT_EQ(payers->size(), 1U);
    EXPECT_EQ((*payers)[0].number, "R2");
    EXPECT_TRUE(isClean());
}

TEST_F(PaymentsTest, AreAllocatedByARule)
{
    AllocateRequest wanted = request("R1", {});
    wanted.rule = AllocationRule::ExactInvoice;
    ASSERT_TRUE(allocate(wanted));
    EXPECT_EQ(openOf("F2"), Money{0});
    wanted = request("R2", {});
    wanted.rule = AllocationRule::Promised;
    EXPECT_EQ(allocate(wanted).fault().code, FaultCode::RequestMalformed);
    wanted.rule = AllocationRule::OldestFirst;
    const auto done = allocate(wanted);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->left, Money{10'000});
}

TEST_F(PaymentsTest, RefuseWhatIsTooMuchOrOnTheWrongSide)
{
    const std::int64_t before = journalLength();
    const ItemId invoice = itemOf("C1", "F2");
    EXPECT_EQ(allocate(request("R1", {{invoice, Money{30'001}}})).fault().code, FaultCode::AllocationTooLarge);
    EXPECT_EQ(allocate(request("R1", {{invoice, Money{0}}})).fault().code, FaultCode::AmountNotPositive);
    EXPECT_EQ(allocate(request("R1", {{invoice, Money{20'000}}, {invoice, Money{20'000}}})).fault().code,
              FaultCode::AllocationTooLarge);
    EXPECT_EQ(allocate(request("F1", {{invoice, {}}})).fault().code, FaultCode::AllocationSides);
    EXPECT_EQ(allocate(request("R1", {{itemOf("C1", "R2"), {}}})).fault().code, FaultCode::AllocationSides);
    EXPECT_EQ(allocate(request("R1", {{itemOf("C2", "F3"), {}}})).fault().code, FaultCode::AllocationSides);
    EXPECT_EQ(allocate(request("R1", {})).fault().code, FaultCode::AllocationSides);
    EXPECT_EQ(journalLength(), before);
}

TEST_F(PaymentsTest, DoTheSameCommandOnce)
{
    AllocateRequest once = request("R1", {{itemOf("C1", "F1"), Money{10'000}}});
    once.key = "k1";
    ASSERT_TRUE(allocate(once));
    const auto again = allocate(once);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->parts.empty());
    EXPECT_EQ(again->left, Money{20'000});
    once.parts[0].amount = Money{20'000};
    EXPECT_EQ(allocate(once).fault().code, FaultCode::KeyReused);
    AllocateRequest rehearsal = request("R1", {{itemOf("C1", "F1"), {}}});
    rehearsal.isDryRun = true;
    EXPECT_EQ(allocate(rehearsal)->total, Money{20'000});
    EXPECT_EQ(view("R1").unallocated, Money{20'000});
}

TEST_F(PaymentsTest, AreTakenBackAndUndone)
{
    ASSERT_TRUE(allocate(request("R1", {{itemOf("C1", "F2"), {}}})));
    const AllocationId made = view("R1").paid.at(0).allocation;
    EXPECT_EQ(*takeBack({made, made}), Money{30'000});
    EXPECT_EQ(openOf("F2"), Money{30'000});
    EXPECT_EQ(takeBack({made}).fault().code, FaultCode::AllocationUnknown);
    EXPECT_EQ(undo(), "unallocate");
    EXPECT_EQ(openOf("F2"), Money{0});
    EXPECT_EQ(undo(), "allocate");
    EXPECT_EQ(openOf("F2"), Money{30'000});
    m_book.reopen();
    EXPECT_EQ(openOf("F2"), Money{30'000});
    EXPECT_TRUE(isClean());
}

TEST_F(PaymentsTest, AreAllocatedTogetherWhereNothingIsInDoubt)
{
    ClearRequest all;
    all.isDryRun = true;
    EXPECT_EQ(AllocateWhatIsClear{desk()}.execute(all)->size(), 1U) << "R1 is F2; R2 and A1 fit nothing exactly";
    all.isDryRun = false;
    const auto done = AllocateWhatIsClear{desk()}.execute(all);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->size(), 1U);
    EXPECT_EQ((*done)[0].number, "R1");
    EXPECT_EQ(openOf("F2"), Money{0});
    const std::int64_t before = journalLength();
    EXPECT_TRUE(AllocateWhatIsClear{desk()}.execute(all)->empty());
    EXPECT_EQ(journalLength(), before) << "nothing to do leaves no entry";
    EXPECT_EQ(undo(), "allocate");
    EXPECT_EQ(openOf("F2"), Money{30'000});
}

TEST_F(PaymentsTest, GiveWayToTheLedgerAndComeBackWhenTheImportIsUndone)
{
    ASSERT_TRUE(allocate(request("R1", {{itemOf("C1", "F1"), {}}})));
    const auto report = m_book.import("ouvert_20261118.csv", "Code client;N° facture;Date facture;Échéance;Reste dû\n"
                                                             "C1;F1;2026-08-01;2026-08-31;1200,00\n"
                                                             "C1;R2;2026-11-10;2026-11-10;-1300,00\n"
                                                             "C2;F3;2026-09-15;2026-10-15;450,50\n"
                                                             "C2;A1;2026-11-12;2026-11-12;-50,50\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->accepted.handMade, 1);
    EXPECT_EQ(openOf("F1"), Money{120'000}) << "the statement says that R1 paid F2";
    EXPECT_EQ(openOf("F2"), Money{0});
    EXPECT_TRUE(isClean());
    ASSERT_TRUE(UndoImport{desk()}.execute(report->batch));
    EXPECT_EQ(openOf("F1"), Money{90'000});
    EXPECT_TRUE(isClean());
}

TEST_F(PaymentsTest, NeverPayALineTwiceWhenThePastIsUndone)
{
    ASSERT_TRUE(allocate(request("R1", {{itemOf("C1", "F2"), {}}})));
    ASSERT_TRUE(takeBack({view("R1").paid.at(0).allocation}));
    ASSERT_TRUE(allocate(request("R2", {{itemOf("C1", "F2"), {}}})));
    const auto entries = desk().store().journalStamps();
    ASSERT_TRUE(entries);
    const JournalSeq takenBack = entries->at(entries->size() - 2).seq;
    ASSERT_TRUE(UndoLastAction{desk()}.undo(takenBack));
    EXPECT_EQ(openOf("F2"), Money{0});
    EXPECT_EQ(view("R1").allocated + view("R2").allocated, Money{30'000}) << "one of both pays F2";
    EXPECT_TRUE(isClean());
}

TEST(AllocationProposals, NameTheInvoiceThatThePaymentNames)
{
    const Date day = Date::of(2026, 11, 20);
    const Account account = test::AccountBuilder{}
                                .invoiceDue("F2026-1", 10'000, Date::of(2026, 9, 30))
                                .invoiceDue("F2026-12", 20'000, Date::of(2026, 10, 31))
                                .payment("VIR F2026-12", 15'000, Date::of(2026, 11, 10))
                                .build();
    const AccountState state = stateOf(account, day, Currency::euro());
    const auto proposals = proposeAllocations(account, state, account.items.back().id);
    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(proposals[0].rule, AllocationRule::SameNumber);
    ASSERT_EQ(proposals[0].parts.size(), 1U) << "F2026-1 is no word of it";
    EXPECT_EQ(proposals[0].parts[0].amount, Money{15'000});
}

TEST(AllocationProposals, FollowThePromise)
{
    const Date day = Date::of(2026, 11, 20);
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 10'000, Date::of(2026, 8, 31))
        .invoiceDue("F2", 20'000, Date::of(2026, 9, 30))
        .invoiceDue("F3", 15'000, Date::of(2026, 10, 31))
        .promise(Date::of(2026, 11, 2), Date::of(2026, 11, 12), {{"F2", 20'000}, {"F3", 5'000}})
        .payment("R1", 25'000, Date::of(2026, 11, 12));
    const Account account = builder.build();
    const AccountState state = stateOf(account, day, Currency::euro());
    const auto proposals = proposeAllocations(account, state, builder.idOf("R1"));
    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(proposals[0].rule, AllocationRule::Promised);
    EXPECT_EQ(proposals[0].parts,
              (std::vector<AllocationPart>{{builder.idOf("F2"), Money{20'000}}, {builder.idOf("F3"), Money{5'000}}}));
    EXPECT_EQ(proposals[1].rule, AllocationRule::ExactSum) << "F1 and F3";
}

TEST(AllocationProposals, CountWhatFitsAsWellAndLeaveDisputesToTheLast)
{
    const Date day = Date::of(2026, 11, 20);
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 10'000, Date::of(2026, 8, 31))
        .invoiceDue("F2", 10'000, Date::of(2026, 9, 30))
        .invoiceDue("F3", 9'000, Date::of(2026, 10, 31))
        .dispute(Date::of(2026, 11, 2), Date::of(2026, 12, 2), {{"F1", 10'000}})
        .payment("R1", 10'000, Date::of(2026, 11, 12));
    const Account account = builder.build();
    const auto proposals = proposeAllocations(account, stateOf(account, day, Currency::euro()), builder.idOf("R1"));
    ASSERT_EQ(proposals.size(), 2U);
    EXPECT_EQ(proposals[0].rule, AllocationRule::ExactInvoice);
    EXPECT_EQ(proposals[0].alternatives, 1);
    EXPECT_EQ(proposals[0].parts[0].debit, builder.idOf("F1"));
    EXPECT_EQ(proposals[1].rule, AllocationRule::OldestFirst);
    EXPECT_EQ(proposals[1].parts[0].debit, builder.idOf("F2"));
}

} // namespace
} // namespace encours
