// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/late_charges.h"

#include "desk/edit_legal_values.h"
#include "support/small_book.h"

namespace encours {
namespace {

class LateChargesTest : public test::SmallBook {
protected:
    ChargeRequest request(ChargeStep step, std::vector<ItemId> items = {})
    {
        ChargeRequest request;
        request.customer = customer("C1");
        request.items = std::move(items);
        request.step = step;
        request.on = today();
        return request;
    }
    Result<Money> record(const ChargeRequest& request) { return RecordCharges{desk()}.execute(request); }
    FaultCode refusal(const ChargeRequest& request)
    {
        const auto recorded = record(request);
        return recorded ? FaultCode::BugFound : recorded.fault().code;
    }
    AccountCharges charges() { return *ShowLateCharges{desk()}.execute(customer("C1"), today()); }
    ChargeBalance total() { return charges().total; }
};

TEST_F(LateChargesTest, AreThoseOfEveryLateInvoiceTheLargestCustomerFirst)
{
    ASSERT_EQ(charges().invoices.size(), 2U);
    // 1 200,00 × 12,40 % × 81 ÷ 365 and 300,00 × 12,40 % × 51 ÷ 365.
    EXPECT_EQ(charges().invoices[0].principalFirst.interest, Money{3'302});
    EXPECT_EQ(charges().invoices[1].principalFirst.interest, Money{520});
    EXPECT_EQ(total().computed(), Money{3'302 + 520 + 8'000});
    const auto rows = ShowLateCharges{desk()}.all(today());
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].customerCode, "C1");
    EXPECT_EQ((*rows)[1].customerCode, "C2");
}

TEST_F(LateChargesTest, AreClaimedWaivedAndPaidApartFromTheLedger)
{
    const std::int64_t owed = m_book.totalOn(today());
    EXPECT_EQ(*record(request(ChargeStep::Claimed)), Money{11'822});
    EXPECT_EQ(total().claimed, Money{11'822});
    EXPECT_EQ(total().due(), Money{11'822});
    ChargeRequest waived = request(ChargeStep::Waived, {itemOf("C1", "F1")});
    waived.interest = Money{0};
    waived.indemnity = Money{4'000};
    EXPECT_EQ(*record(waived), Money{4'000});
    EXPECT_EQ(*record(request(ChargeStep::Paid, {itemOf("C1", "F1")})), Money{3'302});
    const Charge& paid = account("C1").charges.back();
    EXPECT_EQ(paid.interest, Money{3'302}) << "the indemnity was waived, the interest was not";
    EXPECT_TRUE(paid.indemnity.isZero());
    EXPECT_EQ(total().due(), Money{4'520});
    EXPECT_EQ(m_book.totalOn(today()), owed);
    m_book.reopen();
    EXPECT_EQ(total().due(), Money{4'520});
}

TEST_F(LateChargesTest, AreNeverWaivedBeyondWhatIsDue)
{
    ChargeRequest waived = request(ChargeStep::Waived, {itemOf("C1", "F1")});
    waived.interest = Money{3'303};
    EXPECT_EQ(refusal(waived), FaultCode::ChargesTooLarge);
    waived.interest = Money{-1};
    EXPECT_EQ(refusal(waived), FaultCode::AmountNotPositive);
    waived.interest.reset();
    ASSERT_TRUE(record(waived));
    EXPECT_EQ(refusal(waived), FaultCode::AmountNotPositive) << "nothing is due any more";
    waived.on = today().plusDays(-5);
    EXPECT_EQ(refusal(waived), FaultCode::AmountNotPositive) << "nor when the day is an earlier one";
    waived.interest = Money{100};
    waived.indemnity = Money{0};
    EXPECT_EQ(refusal(waived), FaultCode::ChargesTooLarge);
}

TEST_F(LateChargesTest, AreRecordedOnceForAKeyAndNeverInADryRun)
{
    const std::int64_t before = journalLength();
    ChargeRequest claimed = request(ChargeStep::Claimed);
    claimed.isDryRun = true;
    EXPECT_EQ(*record(claimed), Money{11'822});
    EXPECT_EQ(journalLength(), before);
    claimed.isDryRun = false;
    claimed.key = "one press";
    EXPECT_EQ(*record(claimed), Money{11'822});
    EXPECT_EQ(*record(claimed), Money{11'822});
    EXPECT_EQ(account("C1").charges.size(), 2U);
    claimed.step = ChargeStep::Paid;
    EXPECT_EQ(refusal(claimed), FaultCode::KeyReused);
    EXPECT_EQ(undo(), "charge");
    EXPECT_TRUE(account("C1").charges.empty());
}

TEST_F(LateChargesTest, AreRefusedForWhatIsUnknown)
{
    ChargeRequest claimed = request(ChargeStep::Claimed, {ItemId{999}});
    EXPECT_EQ(refusal(claimed), FaultCode::InvoiceUnknown);
    claimed.items = {itemOf("C2", "F3")};
    EXPECT_EQ(refusal(claimed), FaultCode::InvoiceUnknown) << "of another customer";
    claimed.items.clear();
    claimed.customer = CustomerId{99};
    EXPECT_EQ(refusal(claimed), FaultCode::CustomerUnknown);
    ChargeRequest tomorrow = request(ChargeStep::Claimed);
    tomorrow.on = today().plusDays(1);
    EXPECT_EQ(refusal(tomorrow), FaultCode::DateInTheFuture);
    ChargeRequest before = request(ChargeStep::Claimed, {itemOf("C1", "F2")});
    before.on = Date::of(2026, 9, 30);
    EXPECT_EQ(refusal(before), FaultCode::AmountNotPositive) << "it was not late on that day";
    ChargeRequest several = request(ChargeStep::Claimed);
    several.interest = Money{10};
    EXPECT_EQ(refusal(several), FaultCode::RequestMalformed) << "an amount is for one invoice";
    EXPECT_TRUE(account("C1").charges.empty());
}

TEST_F(LateChargesTest, WaitForTheRateOfTheHalfYear)
{
    m_book.clock().setToday(Date::of(2027, 1, 15));
    const auto refused = ShowLateCharges{desk()}.execute(customer("C1"), today());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::LegalValueMissing);
    EXPECT_EQ(refused.fault().arguments.at(1).second, "2027-S1");
    EXPECT_EQ(ShowLateCharges{desk()}.all(today()).fault().code, FaultCode::LegalValueMissing);
    ASSERT_TRUE(EditLegalValues{desk()}.add(
        {{LegalName::EcbRate, Date::of(2027, 1, 1), 240, "BCE, 16 décembre 2026", Date::of(2026, 12, 17)}}));
    EXPECT_TRUE(ShowLateCharges{desk()}.execute(customer("C1"), today()));
}

} // namespace
} // namespace encours
