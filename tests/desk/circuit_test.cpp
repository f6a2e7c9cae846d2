// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/circuit.h"

#include "support/small_book.h"

namespace encours {
namespace {

class CircuitTest : public test::SmallBook {
protected:
    CircuitRequest said(CircuitStep step, std::vector<ItemId> items = {})
    {
        CircuitRequest request;
        request.customer = customer("C1");
        request.items = std::move(items);
        request.step = step;
        request.on = today();
        request.toldBy = "Mme Petit";
        return request;
    }
    Result<Done> record(const CircuitRequest& request) { return RecordCircuit{desk()}.execute(request); }
    std::vector<CircuitRow> rows(std::string_view code = "C1")
    {
        CircuitFilter filter;
        filter.customer = customer(code);
        return ShowCircuit{desk()}.execute(today(), filter);
    }
    std::vector<CircuitRow> allRows(const CircuitFilter& filter = {})
    {
        return ShowCircuit{desk()}.execute(today(), filter);
    }
};

TEST_F(CircuitTest, IsUnknownUntilSomebodySaysSomething)
{
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_FALSE(rows()[0].reached);
    EXPECT_EQ(rows()[0].holder, CircuitHolder::AccountsPayable);
    EXPECT_TRUE(allRows().empty());
}

TEST_F(CircuitTest, TellsWhoSaidWhatOfSeveralInvoicesAtOnce)
{
    ASSERT_TRUE(record(said(CircuitStep::Received, {itemOf("C1", "F2"), itemOf("C1", "F1"), itemOf("C1", "F2")})));
    m_book.reopen();
    ASSERT_EQ(allRows().size(), 2U);
    const CircuitRow row = allRows()[1];
    EXPECT_EQ(row.number, "F2");
    EXPECT_EQ(row.reached, CircuitStep::Received);
    EXPECT_EQ(row.toldBy, "Mme Petit");
    EXPECT_EQ(row.saidOn, today());
    EXPECT_EQ(row.open, Money{30'000});
    EXPECT_EQ(row.daysLate, 51);
    ASSERT_EQ(row.history.size(), 1U);
}

TEST_F(CircuitTest, NamesThePersonWhoHoldsTheInvoiceUp)
{
    ASSERT_TRUE((EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::ContactName, "Mme Petit"},
                                                               {CustomerField::Phone, "01 02 03 04 05"},
                                                               {CustomerField::BuyerName, "M. Renard"},
                                                               {CustomerField::BuyerPhone, "06 07 08 09 10"}})));
    ASSERT_TRUE(record(said(CircuitStep::Received, {itemOf("C1", "F1")})));
    EXPECT_EQ(rows()[0].holder, CircuitHolder::Buyer) << "received but not validated";
    EXPECT_EQ(rows()[0].holderName, "M. Renard");
    EXPECT_EQ(rows()[0].holderPhone, "06 07 08 09 10");
    EXPECT_EQ(rows()[1].holderName, "Mme Petit") << "nothing was said of F2";
    ASSERT_TRUE(record(said(CircuitStep::Validated, {itemOf("C1", "F1")})));
    EXPECT_EQ(rows()[0].holder, CircuitHolder::AccountsPayable);
    EXPECT_EQ(rows()[0].holderName, "Mme Petit");
}

TEST_F(CircuitTest, KeepsHowFarAnInvoiceHadComeWhenItIsHeldUp)
{
    ASSERT_TRUE(record(said(CircuitStep::Validated, {itemOf("C1", "F1")})));
    ASSERT_TRUE(record(said(CircuitStep::Held, {itemOf("C1", "F1")})));
    EXPECT_EQ(rows()[0].reached, CircuitStep::Validated);
    EXPECT_TRUE(rows()[0].isHeld);
    CircuitFilter held;
    held.heldOnly = true;
    EXPECT_EQ(allRows(held).size(), 1U);
    ASSERT_TRUE(record(said(CircuitStep::Passed, {itemOf("C1", "F1")})));
    EXPECT_FALSE(rows()[0].isHeld);
    EXPECT_TRUE(allRows(held).empty());
}

TEST_F(CircuitTest, RemembersThePaymentRunAndSaysWhenItHasPassed)
{
    CircuitRequest scheduled = said(CircuitStep::Scheduled, {itemOf("C1", "F1")});
    scheduled.payOn = today().plusDays(5);
    ASSERT_TRUE(record(scheduled));
    EXPECT_EQ(rows()[0].payOn, today().plusDays(5));
    EXPECT_FALSE(rows()[0].isPayOnPast);
    m_book.clock().setToday(today().plusDays(6));
    EXPECT_TRUE(rows()[0].isPayOnPast);
}

TEST_F(CircuitTest, RefusesWhatCannotBe)
{
    const std::int64_t before = journalLength();
    CircuitRequest request = said(CircuitStep::Received);
    request.on = today().plusDays(1);
    EXPECT_EQ(record(request).fault().code, FaultCode::DateInTheFuture);
    request = said(CircuitStep::Scheduled);
    request.payOn = today().plusDays(-1);
    EXPECT_EQ(record(request).fault().code, FaultCode::DatesReversed);
    request = said(CircuitStep::Passed);
    request.payOn = today().plusDays(1);
    EXPECT_EQ(record(request).fault().code, FaultCode::RequestMalformed);
    EXPECT_EQ(record(said(CircuitStep::Received, {itemOf("C2", "F3")})).fault().code, FaultCode::InvoicesNotOpen);
    request = said(CircuitStep::Received);
    request.toldBy = std::string(600, 'x');
    EXPECT_EQ(record(request).fault().code, FaultCode::TextTooLong);
    request = said(CircuitStep::Received);
    request.isDryRun = true;
    EXPECT_TRUE(record(request));
    EXPECT_EQ(journalLength(), before);
}

TEST_F(CircuitTest, IsTakenBackAsAWholeAndRecordedOnceForAKey)
{
    CircuitRequest request = said(CircuitStep::Received);
    request.key = "clé-1";
    ASSERT_TRUE(record(request));
    ASSERT_TRUE(record(request));
    EXPECT_EQ(account("C1").circuit.size(), 2U);
    request.toldBy = "Autre";
    EXPECT_EQ(record(request).fault().code, FaultCode::KeyReused);
    EXPECT_EQ(undo(), "circuit");
    EXPECT_TRUE(account("C1").circuit.empty());
}

TEST_F(CircuitTest, IsToldOnceInTheHistoryForAllItsInvoices)
{
    ASSERT_TRUE(record(said(CircuitStep::Received)));
    const auto sheet = ShowCustomer{desk()}.execute(customer("C1"), today());
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->timeline.size(), 1U);
    EXPECT_EQ(sheet->timeline[0].kind, TimelineEntry::Kind::Circuit);
    EXPECT_EQ(sheet->timeline[0].circuitStep, CircuitStep::Received);
    EXPECT_EQ(sheet->timeline[0].text, "F1, F2");
    EXPECT_EQ(sheet->timeline[0].person, "Mme Petit");
}

} // namespace
} // namespace encours
