// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/item_days.h"

#include "support/small_book.h"

namespace encours {
namespace {

/// C9 has agreed 30 days from receipt; its invoice of 1 November says no due date.
class ItemDaysTest : public test::SmallBook {
protected:
    ItemDaysTest()
    {
        EXPECT_TRUE(
            m_book.import("t.csv", "client;nom;numero;date facture;montant\nC9;Roux;F9;2026-11-01;10,00\n").isDone());
        EXPECT_TRUE(EditCustomer{desk()}
                        .execute(customer("C9"), {{CustomerField::Terms, "30 jours date de réception"}})
                        .isDone());
    }
    ItemDayRequest request(Date on)
    {
        ItemDayRequest request;
        request.customer = customer("C9");
        request.items = {itemOf("C9", "F9")};
        request.on = on;
        return request;
    }
    Result<Done> record(const ItemDayRequest& request) { return RecordItemDay{desk()}.execute(request); }
    Date dueOn() { return account("C9").items.at(0).dueOn; }
};

TEST_F(ItemDaysTest, MoveTheDueDateOfATermFromReceipt)
{
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 1)) << "from the invoice's own day while nothing is known";
    ASSERT_TRUE(record(request(Date::of(2026, 11, 12))));
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 12));
    ASSERT_TRUE(record(request(Date::of(2026, 11, 9))));
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 9)) << "the latest word counts";
    m_book.reopen();
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 9));
    EXPECT_EQ(undo(), "item-days");
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 12));
}

TEST_F(ItemDaysTest, LeaveAPrintedDueDateAlone)
{
    ItemDayRequest received = request(today());
    received.customer = customer("C1");
    received.items = {itemOf("C1", "F1")};
    ASSERT_TRUE(record(received));
    EXPECT_EQ(account("C1").findItem(itemOf("C1", "F1"))->dueOn, Date::of(2026, 8, 31));
    EXPECT_EQ(account("C1").findItem(itemOf("C1", "F1"))->receivedOn, today());
}

TEST_F(ItemDaysTest, OfDeliveryMoveNoTermFromReceipt)
{
    ItemDayRequest delivered = request(Date::of(2026, 11, 12));
    delivered.kind = ItemDayKind::Delivered;
    ASSERT_TRUE(record(delivered));
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 1));
    EXPECT_EQ(account("C9").items.at(0).deliveredOn, Date::of(2026, 11, 12));
}

TEST_F(ItemDaysTest, AreRecordedOnceForAKeyAndNeverInADryRun)
{
    const std::int64_t before = journalLength();
    ItemDayRequest received = request(Date::of(2026, 11, 12));
    received.isDryRun = true;
    EXPECT_TRUE(record(received));
    EXPECT_EQ(journalLength(), before);
    received.isDryRun = false;
    received.key = "one press";
    received.items.push_back(received.items.front());
    ASSERT_TRUE(record(received)) << "an invoice named twice is meant once";
    ASSERT_TRUE(record(received));
    EXPECT_EQ(journalLength(), before + 1);
    received.on = Date::of(2026, 11, 13);
    EXPECT_EQ(record(received).fault().code, FaultCode::KeyReused);
}

TEST_F(ItemDaysTest, CannotLieAheadNorBelongToNobody)
{
    EXPECT_EQ(record(request(today().plusDays(1))).fault().code, FaultCode::DateInTheFuture);
    ItemDayRequest unknown = request(today());
    unknown.items = {itemOf("C1", "F1")};
    EXPECT_EQ(record(unknown).fault().code, FaultCode::InvoiceUnknown) << "of another customer";
    unknown.customer = CustomerId{99};
    EXPECT_EQ(record(unknown).fault().code, FaultCode::CustomerUnknown);
    EXPECT_EQ(dueOn(), Date::of(2026, 12, 1));
}

} // namespace
} // namespace encours
