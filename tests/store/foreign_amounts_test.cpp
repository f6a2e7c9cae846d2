// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

namespace encours {
namespace {

const CustomerId customer{1};

Money dollars(std::int64_t cents)
{
    return Money{cents, *Currency::parse("USD")};
}

/// A book with one invoice that was booked at 1 000,00 €.
class ForeignAmountsTest : public test::StoreContract {
protected:
    ForeignAmountsTest() { m_item = addInvoice("C1", 100'000); }

    JournalSeq tell(ItemId item, Money original)
    {
        const auto recorded = m_store->record(
            header("import"), [&](FactWriter& writer) { return writer.addForeignAmount(customer, {item, original}); });
        EXPECT_TRUE(recorded.isDone()) << (recorded ? "" : recorded.fault().detail);
        return recorded ? recorded->seq : JournalSeq{};
    }

    void undo(JournalSeq seq)
    {
        const CustomerId touched[] = {customer};
        ASSERT_TRUE(
            m_store->record(header("undo"), [&](FactWriter& writer) { return writer.undoEntry(seq, touched); }));
    }

    /// The original of the only item that has one.
    std::optional<Money> original(ItemId item)
    {
        const Account account = accounts().at(0);
        EXPECT_LE(account.foreignAmounts.size(), 1U);
        for (const ForeignAmount& foreign : account.foreignAmounts) {
            if (foreign.item == item) return foreign.original;
        }
        return std::nullopt;
    }

    ItemId m_item;
};

TEST_P(ForeignAmountsTest, GivesBackWhatWasToldLastAndTakesItBack)
{
    const JournalSeq first = tell(m_item, dollars(110'000));
    const JournalSeq second = tell(m_item, dollars(112'000));
    reopen();
    EXPECT_EQ(original(m_item), dollars(112'000));
    undo(second);
    EXPECT_EQ(original(m_item), dollars(110'000));
    undo(first);
    EXPECT_EQ(original(m_item), std::nullopt);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(ForeignAmountsTest, ZeroTakesBackUntilItIsUndone)
{
    tell(m_item, dollars(110'000));
    const JournalSeq none = tell(m_item, dollars(0));
    EXPECT_EQ(original(m_item), std::nullopt);
    undo(none);
    EXPECT_EQ(original(m_item), dollars(110'000));
}

TEST_P(ForeignAmountsTest, LeavesOutWhatCannotStandBesideTheBookedAmount)
{
    tell(m_item, dollars(-110'000));
    EXPECT_EQ(original(m_item), std::nullopt);
    tell(m_item, Money{110'000});
    EXPECT_EQ(original(m_item), std::nullopt);
}

TEST_P(ForeignAmountsTest, OfACorrectedLineAreThoseToldOfItsCorrection)
{
    tell(m_item, dollars(110'000));
    ItemId corrected;
    const auto recorded = m_store->record(header("import"), [&](FactWriter& writer) -> Result<Done> {
        NewItem item = invoice(customer, 90'000);
        item.replaces = m_item;
        ENCOURS_ASSIGN(corrected, writer.addItem(item));
        ENCOURS_TRY(writer.addForeignAmount(customer, {corrected, dollars(99'000)}));
        return writer.cancelItems({{m_item, customer}});
    });
    ASSERT_TRUE(recorded) << recorded.fault().detail;
    EXPECT_EQ(original(corrected), dollars(99'000));
    EXPECT_EQ(original(m_item), std::nullopt);
    undo(recorded->seq);
    EXPECT_EQ(original(m_item), dollars(110'000));
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(ForeignAmountsTest, AreCoveredByTheChain)
{
    tell(m_item, dollars(110'000));
    takeGuardsAway("item_foreign_amount");
    ASSERT_TRUE(runRaw("UPDATE item_foreign_amount SET amount = 120000"));
    EXPECT_NE(failedCheck(), "");
}

ENCOURS_ON_BOTH_ENGINES(ForeignAmountsTest);

} // namespace
} // namespace encours
