// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/blocks.h"

#include "support/small_book.h"

namespace encours {
namespace {

class BlocksTest : public test::SmallBook {
protected:
    BlockRequest peace(int days = 10)
    {
        BlockRequest request;
        request.customer = customer("C1");
        request.until = today().plusDays(days);
        request.reason = "Négociation avec la direction";
        return request;
    }
    Result<BlockId> block(const BlockRequest& request) { return BlockAccount{desk()}.execute(request); }
    Result<Done> end(BlockId id) { return EndBlock{desk()}.execute({customer("C1"), id, {}, false}); }
    std::vector<BlockRow> rows() { return ShowBlocks{desk()}.execute(today()); }
    void advance(int days) { m_book.clock().setToday(today().plusDays(days)); }
};

TEST_F(BlocksTest, TakeAnAccountOffTheListUntilTheirLastDay)
{
    ASSERT_TRUE(isCalled("C1"));
    ASSERT_TRUE(block(peace()));
    m_book.reopen();
    EXPECT_FALSE(isCalled("C1"));
    EXPECT_TRUE(isCalled("C2"));
    advance(10);
    EXPECT_FALSE(isCalled("C1")) << "the last day is included";
    advance(1);
    EXPECT_TRUE(isCalled("C1"));
}

TEST_F(BlocksTest, LeaveOtherInvoicesCallable)
{
    BlockRequest request = peace();
    request.kind = BlockKind::Internal;
    request.items = {itemOf("C1", "F1")};
    ASSERT_TRUE(block(request));
    const AccountDecision decision = decisionOf("C1");
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.callable, Money{30'000});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].numbers, std::vector<std::string>{"F1"});
    EXPECT_EQ(rows()[0].overdue, Money{120'000});
}

TEST_F(BlocksTest, NeedAnEndAndAReason)
{
    const std::int64_t before = journalLength();
    BlockRequest request = peace();
    request.until.reset();
    EXPECT_EQ(block(request).fault().code, FaultCode::BlockEndMissing);
    request = peace();
    request.reason = "  ";
    EXPECT_EQ(block(request).fault().code, FaultCode::BlockReasonMissing);
    request = peace(-1);
    EXPECT_EQ(block(request).fault().code, FaultCode::DateInThePast);
    request = peace();
    request.from = today().plusDays(20);
    EXPECT_EQ(block(request).fault().code, FaultCode::DatesReversed);
    request = peace();
    request.from = today().plusDays(-1);
    EXPECT_EQ(block(request).fault().code, FaultCode::DateInThePast);
    request = peace();
    request.items = {itemOf("C2", "F3")};
    EXPECT_EQ(block(request).fault().code, FaultCode::InvoicesNotOpen);
    request = peace();
    request.isDryRun = true;
    EXPECT_TRUE(block(request));
    EXPECT_EQ(journalLength(), before);
}

TEST_F(BlocksTest, EndBeforeTheirDay)
{
    const BlockId id = *block(peace());
    advance(2);
    EXPECT_EQ(end(BlockId{99}).fault().code, FaultCode::BlockUnknown);
    ASSERT_TRUE(end(id));
    EXPECT_TRUE(isCalled("C1")) << "the same day";
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].status, BlockStatus::Over);
    EXPECT_EQ(rows()[0].lastDay, today().plusDays(-1));
    EXPECT_EQ(end(id).fault().code, FaultCode::BlockUnknown) << "over already";
    EXPECT_EQ(undo(), "block");
    EXPECT_FALSE(isCalled("C1")) << "it holds again";
    EXPECT_EQ(undo(), "block");
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_TRUE(rows().empty());
}

TEST_F(BlocksTest, StandOnTheirListThirtyDaysLonger)
{
    ASSERT_TRUE(block(peace(5)));
    BlockRequest coming = peace(60);
    coming.customer = customer("C2");
    coming.from = today().plusDays(10);
    ASSERT_TRUE(block(coming));
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows()[0].status, BlockStatus::Running);
    EXPECT_EQ(rows()[0].daysLeft, 5);
    EXPECT_EQ(rows()[0].open, Money{150'000});
    EXPECT_EQ(rows()[1].status, BlockStatus::Coming);
    EXPECT_TRUE(isCalled("C2")) << "not yet";
    advance(35);
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows()[0].customerCode, "C2");
    EXPECT_EQ(rows()[1].status, BlockStatus::Over);
    advance(1);
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(BlocksTest, StandInTheHistoryOfTheCustomer)
{
    const BlockId id = *block(peace());
    advance(1);
    ASSERT_TRUE(end(id));
    const auto sheet = ShowCustomer{desk()}.execute(customer("C1"), today());
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->timeline.size(), 2U);
    EXPECT_EQ(sheet->timeline[0].kind, TimelineEntry::Kind::BlockEnded);
    EXPECT_EQ(sheet->timeline[1].kind, TimelineEntry::Kind::Block);
    EXPECT_EQ(sheet->timeline[1].text, "Négociation avec la direction");
    EXPECT_EQ(sheet->timeline[1].promisedOn, today().plusDays(9));
}

TEST_F(BlocksTest, AreRecordedOnceForAKey)
{
    BlockRequest request = peace();
    request.key = "clé-1";
    const auto first = block(request);
    const auto second = block(request);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(account("C1").blocks.size(), 1U);
}

} // namespace
} // namespace encours
