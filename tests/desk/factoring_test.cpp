// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/factoring.h"

#include "support/small_book.h"

namespace encours {
namespace {

class FactoringTest : public test::SmallBook {
protected:
    FactoringTest()
    {
        BookSettings settings = desk().settings();
        settings.rules.factor.name = "Factor";
        EXPECT_TRUE(EditSettings{desk()}.execute(settings).isDone());
    }

    FactorRequest request(FactorStep step, std::vector<ItemId> items = {}, std::string_view code = "C1")
    {
        FactorRequest request;
        request.customer = customer(code);
        request.items = std::move(items);
        request.step = step;
        request.on = today();
        return request;
    }
    Result<int> record(const FactorRequest& request) { return RecordFactorStep{desk()}.execute(request); }
    FaultCode refusal(const FactorRequest& request)
    {
        const auto recorded = record(request);
        return recorded ? FaultCode::BugFound : recorded.fault().code;
    }
    FactorState stateOfInvoice(std::string_view number)
    {
        const ItemId id = itemOf("C1", number);
        return factorStateOf(account("C1").factorEvents, id, account("C1").findItem(id)->dueOn, today(),
                             desk().settings().rules.factor);
    }
};

TEST_F(FactoringTest, NeedsAContract)
{
    BookSettings settings = desk().settings();
    settings.rules.factor.name.clear();
    ASSERT_TRUE(EditSettings{desk()}.execute(settings));
    EXPECT_EQ(refusal(request(FactorStep::Assigned)), FaultCode::FactorMissing);
}

TEST_F(FactoringTest, AssignsEveryOpenInvoiceThatIsNotYet)
{
    EXPECT_EQ(*record(request(FactorStep::Assigned, {itemOf("C1", "F2")})), 1);
    EXPECT_EQ(*record(request(FactorStep::Assigned)), 1) << "F1 is left";
    EXPECT_TRUE(stateOfInvoice("F1").isFactored);
    EXPECT_EQ(refusal(request(FactorStep::Assigned)), FaultCode::InvoicesNotOpen) << "nothing is left";
    m_book.reopen();
    EXPECT_EQ(account("C1").factorEvents.size(), 2U);
}

TEST_F(FactoringTest, FinancesWhatIsOpenOnce)
{
    ASSERT_TRUE(record(request(FactorStep::Assigned)));
    EXPECT_EQ(*record(request(FactorStep::Financed, {itemOf("C1", "F2")})), 1);
    EXPECT_EQ(*record(request(FactorStep::Financed)), 1) << "F2 is not financed twice";
    EXPECT_EQ(stateOfInvoice("F1").financed, Money{120'000});
    EXPECT_EQ(stateOfInvoice("F2").financed, Money{30'000});
    EXPECT_EQ(refusal(request(FactorStep::Financed)), FaultCode::InvoicesNotOpen);
}

TEST_F(FactoringTest, TakesAnInvoiceNamedTwiceOnce)
{
    const ItemId invoice = itemOf("C1", "F1");
    EXPECT_EQ(*record(request(FactorStep::Assigned, {invoice, invoice})), 1);
}

TEST_F(FactoringTest, CountsTheSameInvoicesForTheSameKey)
{
    FactorRequest assigned = request(FactorStep::Assigned);
    assigned.key = "one press";
    EXPECT_EQ(*record(assigned), 2);
    EXPECT_EQ(*record(assigned), 2);
    EXPECT_EQ(account("C1").factorEvents.size(), 2U);
    assigned.step = FactorStep::Approved;
    EXPECT_EQ(refusal(assigned), FaultCode::KeyReused);
}

TEST_F(FactoringTest, ChangesNothingInADryRun)
{
    const std::int64_t before = journalLength();
    FactorRequest assigned = request(FactorStep::Assigned);
    assigned.isDryRun = true;
    EXPECT_EQ(*record(assigned), 2);
    EXPECT_EQ(journalLength(), before);
    EXPECT_TRUE(account("C1").factorEvents.empty());
}

TEST_F(FactoringTest, IsTakenBackAsAWhole)
{
    ASSERT_TRUE(record(request(FactorStep::Assigned)));
    EXPECT_EQ(undo(), "factor");
    EXPECT_TRUE(account("C1").factorEvents.empty());
}

TEST_F(FactoringTest, RefusesStepsThatCannotFollow)
{
    const ItemId invoice = itemOf("C1", "F1");
    EXPECT_EQ(refusal(request(FactorStep::Financed, {invoice})), FaultCode::NotFactored);
    ASSERT_TRUE(record(request(FactorStep::Assigned, {invoice})));
    EXPECT_EQ(refusal(request(FactorStep::Assigned, {invoice})), FaultCode::StepNotPossible);
    EXPECT_EQ(refusal(request(FactorStep::Definanced, {invoice})), FaultCode::StepNotPossible);
    FactorRequest backwards = request(FactorStep::Rejected, {invoice});
    ASSERT_TRUE(record(request(FactorStep::Financed, {invoice})));
    backwards.on = today().plusDays(-1);
    EXPECT_EQ(refusal(backwards), FaultCode::DatesReversed) << "before it was assigned";
    FactorRequest tomorrow = request(FactorStep::Definanced, {invoice});
    tomorrow.on = today().plusDays(1);
    EXPECT_EQ(refusal(tomorrow), FaultCode::DateInTheFuture);
    EXPECT_EQ(refusal(request(FactorStep::Assigned, {itemOf("C2", "F3")})), FaultCode::InvoiceUnknown);
    FactorRequest unknown = request(FactorStep::Assigned);
    unknown.customer = CustomerId{99};
    EXPECT_EQ(refusal(unknown), FaultCode::CustomerUnknown);
}

TEST_F(FactoringTest, PassesOnWhatTheCustomerPaidToUsAndNoMore)
{
    const ItemId invoice = itemOf("C1", "F2");
    ASSERT_TRUE(record(request(FactorStep::Assigned, {invoice})));
    EXPECT_EQ(refusal(request(FactorStep::Forwarded, {invoice})), FaultCode::StepNotPossible);
    FactorRequest paid = request(FactorStep::PaidToUs, {invoice});
    paid.amount = Money{25'000};
    ASSERT_TRUE(record(paid));
    EXPECT_EQ(ShowFactoring{desk()}.execute(today()).toForward, Money{25'000});
    FactorRequest forwarded = request(FactorStep::Forwarded, {invoice});
    forwarded.amount = Money{25'001};
    EXPECT_EQ(refusal(forwarded), FaultCode::CoverTooLarge);
    forwarded.amount.reset();
    ASSERT_TRUE(record(forwarded));
    EXPECT_TRUE(ShowFactoring{desk()}.execute(today()).toForward.isZero());
}

TEST_F(FactoringTest, ReportsWhatIsAtRiskByWeek)
{
    ASSERT_TRUE(record(request(FactorStep::Assigned)));
    FactorRequest financed = request(FactorStep::Financed, {itemOf("C1", "F1")});
    financed.amount = Money{100'000};
    ASSERT_TRUE(record(financed));
    ASSERT_TRUE(record(request(FactorStep::Financed)));
    const FactoringReport report = ShowFactoring{desk()}.execute(today());
    EXPECT_EQ(report.receivables, Money{195'050});
    EXPECT_EQ(report.financed, Money{130'000});
    EXPECT_EQ(report.netReceivables, Money{65'050});
    EXPECT_EQ(report.reserve, Money{13'000});
    EXPECT_TRUE(report.definanced.isZero());
    ASSERT_EQ(report.rows.size(), 2U);
    EXPECT_EQ(report.rows[0].number, "F1") << "its day of definancing has passed";
    EXPECT_TRUE(report.rows[0].isAlert);
    EXPECT_TRUE(report.rows[1].isAlert) << "29 November is nine days away";
    EXPECT_EQ(report.rows[1].state.definancedOn, Date::of(2026, 11, 29));
    ASSERT_EQ(report.weeks.size(), 8U);
    EXPECT_EQ(report.weeks[0].from, Date::of(2026, 11, 16));
    EXPECT_EQ(report.weeks[0].atRisk, Money{120'000});
    EXPECT_EQ(report.weeks[1].atRisk, Money{30'000});
    EXPECT_TRUE(report.weeks[2].atRisk.isZero());
}

TEST_F(FactoringTest, CountsNothingAsFinancedOnceItIsPaid)
{
    ASSERT_TRUE(record(request(FactorStep::Assigned)));
    ASSERT_TRUE(record(request(FactorStep::Financed)));
    ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n"
                                                "C1;16/11/2026;1000,00;F1\nC1;16/11/2026;300,00;F2\n"));
    const FactoringReport report = ShowFactoring{desk()}.execute(today());
    EXPECT_EQ(report.receivables, Money{65'050});
    EXPECT_EQ(report.financed, Money{20'000}) << "what is left of F1";
    EXPECT_EQ(report.netReceivables, Money{45'050});
    EXPECT_FALSE(report.rows.at(1).isAlert) << "F2 is paid";
}

TEST_F(FactoringTest, TellsWhatWasTakenBack)
{
    const ItemId invoice = itemOf("C1", "F1");
    ASSERT_TRUE(record(request(FactorStep::Assigned, {invoice})));
    ASSERT_TRUE(record(request(FactorStep::Financed, {invoice})));
    ASSERT_TRUE(record(request(FactorStep::Definanced, {invoice})));
    const FactoringReport report = ShowFactoring{desk()}.execute(today());
    EXPECT_EQ(report.definanced, Money{120'000});
    EXPECT_TRUE(report.financed.isZero());
    EXPECT_FALSE(report.rows.at(0).isAlert);
}

} // namespace
} // namespace encours
