// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises.h"

#include "desk/policy.h"
#include "support/small_book.h"

namespace encours {
namespace {

/// Promised on Friday 20 November 2026 for Friday 27: it could be kept until Tuesday 1 December.
const Date promisedOn = Date::of(2026, 11, 27);
const Date lastDay = Date::of(2026, 12, 1);

class PromisesTest : public test::SmallBook {
protected:
    void promise(std::string_view code, std::int64_t cents, Date on, std::vector<ItemId> items = {})
    {
        ContactRequest request;
        request.customer = customer(code);
        request.outcome = Outcome::Promise;
        request.date = on;
        request.amount = Money{cents};
        request.items = std::move(items);
        const auto recorded = RecordContact{desk()}.execute(request);
        ASSERT_TRUE(recorded) << recorded.fault().detail;
    }
    void call(std::string_view code)
    {
        ContactRequest request;
        request.customer = customer(code);
        ASSERT_TRUE(RecordContact{desk()}.execute(request));
    }
    void pay(std::string_view number, std::string_view amount, Date on)
    {
        const auto report =
            m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\nC1;" + formatIsoDate(on) +
                                                ';' + std::string{amount} + ';' + std::string{number} + '\n');
        ASSERT_TRUE(report) << report.fault().detail;
        ASSERT_TRUE(report->rejects.empty());
    }
    void field(std::string_view code, CustomerField name, std::string value)
    {
        ASSERT_TRUE((EditCustomer{desk()}.execute(customer(code), {{name, std::move(value)}})));
    }
    PromiseBoard board(const PromiseFilter& filter = {}) { return ShowPromises{desk()}.execute(today(), filter); }
    PromiseBoard missed(const PromiseFilter& filter = {}) { return ShowPromises{desk()}.missedOn(today(), filter); }
};

TEST_F(PromisesTest, ShowTheirInvoicesAndTheDayUntilWhichTheyMayBeKept)
{
    promise("C1", 130'000, promisedOn);
    const PromiseBoard shown = board();
    ASSERT_EQ(shown.rows.size(), 1U);
    const PromiseRow& row = shown.rows[0];
    EXPECT_EQ(row.customerCode, "C1");
    EXPECT_EQ(row.customerName, "Moreau");
    EXPECT_EQ(row.madeOn, today());
    EXPECT_EQ(row.promisedOn, promisedOn);
    EXPECT_EQ(row.lastDay, lastDay);
    EXPECT_EQ(row.status, PromiseStatus::Running);
    ASSERT_EQ(row.invoices.size(), 2U);
    EXPECT_EQ(row.invoices[1].number, "F2");
    EXPECT_EQ(row.invoices[1].amount, Money{10'000});
    EXPECT_EQ(row.invoices[1].open, Money{30'000});
    EXPECT_EQ(row.daysBroken, 0);
    EXPECT_TRUE(missed().rows.empty());
}

TEST_F(PromisesTest, StandOnTheDaysListFromTheDayAfterTheirLastUntilSomebodyReacts)
{
    promise("C1", 120'000, promisedOn);
    m_book.clock().setToday(lastDay);
    EXPECT_TRUE(missed().rows.empty());
    m_book.clock().setToday(lastDay.plusDays(1));
    ASSERT_EQ(missed().rows.size(), 1U);
    EXPECT_EQ(missed().rows[0].status, PromiseStatus::Broken);
    EXPECT_EQ(missed().rows[0].daysBroken, 1);
    EXPECT_EQ(missed().rows[0].brokenByCustomer, 1);
    EXPECT_FALSE(missed().rows[0].actedOn);
    call("C1");
    ASSERT_EQ(missed().rows.size(), 1U) << "it is still broken";
    EXPECT_EQ(missed().rows[0].actedOn, today());
}

TEST_F(PromisesTest, PutThoseToWhichNobodyReactedFirst)
{
    promise("C1", 120'000, promisedOn);
    promise("C2", 45'050, promisedOn);
    m_book.clock().setToday(lastDay.plusDays(1));
    ASSERT_EQ(missed().rows.size(), 2U);
    EXPECT_EQ(missed().rows[0].customerCode, "C1") << "more is missing";
    call("C1");
    EXPECT_EQ(missed().rows[0].customerCode, "C2");
}

TEST_F(PromisesTest, LeaveTheDaysListWhenTheyArePromisedAnewOrPaid)
{
    promise("C1", 120'000, promisedOn);
    m_book.clock().setToday(lastDay.plusDays(1));
    promise("C1", 120'000, today().plusDays(5));
    EXPECT_TRUE(missed().rows.empty()) << "the new promise is followed instead";
    EXPECT_EQ(board().total(PromiseStatus::Broken).count, 1);
    EXPECT_EQ(board().total(PromiseStatus::Running).count, 1);
}

TEST_F(PromisesTest, AreKeptLateWhenTheMoneyComesAfterwards)
{
    promise("C1", 120'000, promisedOn);
    m_book.clock().setToday(lastDay.plusDays(3));
    pay("F1", "500,00", lastDay.plusDays(1));
    ASSERT_EQ(missed().rows.size(), 1U);
    EXPECT_EQ(missed().rows[0].status, PromiseStatus::PartlyKept);
    EXPECT_EQ(missed().rows[0].missing(), Money{70'000});
    pay("F1", "700,00", lastDay.plusDays(2));
    EXPECT_TRUE(missed().rows.empty());
    ASSERT_EQ(board().rows.size(), 1U);
    EXPECT_EQ(board().rows[0].status, PromiseStatus::KeptLate);
    EXPECT_EQ(board().total(PromiseStatus::KeptLate).received, Money{120'000});
}

TEST_F(PromisesTest, ShowOneThatALaterOneReplacedAsSuperseded)
{
    promise("C1", 120'000, promisedOn, {itemOf("C1", "F1")});
    m_book.clock().setToday(today().plusDays(3));
    promise("C1", 120'000, promisedOn.plusDays(7), {itemOf("C1", "F1")});
    m_book.clock().setToday(lastDay.plusDays(1));
    const PromiseBoard shown = board();
    ASSERT_EQ(shown.rows.size(), 2U);
    EXPECT_EQ(shown.rows[0].status, PromiseStatus::Superseded);
    EXPECT_EQ(shown.rows[0].brokenByCustomer, 0);
    EXPECT_EQ(shown.rows[1].status, PromiseStatus::Running);
    EXPECT_TRUE(missed().rows.empty());
}

TEST_F(PromisesTest, AreChosenByStatePeriodAndController)
{
    field("C1", CustomerField::Controller, "Sylvie Léger");
    field("C2", CustomerField::Controller, "Marc");
    promise("C1", 120'000, promisedOn);
    promise("C2", 45'050, promisedOn.plusDays(14));
    m_book.clock().setToday(lastDay.plusDays(1));
    EXPECT_EQ(board().controllers, (std::vector<std::string>{"Marc", "Sylvie Léger"}));
    PromiseFilter filter;
    filter.statuses = {PromiseStatus::Broken};
    ASSERT_EQ(board(filter).rows.size(), 1U);
    EXPECT_EQ(board(filter).rows[0].customerCode, "C1");
    EXPECT_EQ(board(filter).total(PromiseStatus::Running).count, 1) << "totals say what the other states hold";
    filter = {};
    filter.promisedFrom = promisedOn.plusDays(1);
    ASSERT_EQ(board(filter).rows.size(), 1U);
    EXPECT_EQ(board(filter).rows[0].customerCode, "C2");
    filter = {};
    filter.controller = "sylvie leger";
    ASSERT_EQ(board(filter).rows.size(), 1U);
    EXPECT_EQ(board(filter).total(PromiseStatus::Running).count, 0);
    filter.controller = "Marc";
    EXPECT_TRUE(missed(filter).rows.empty());
}

TEST_F(PromisesTest, FollowTheGraceAndTheToleranceOfTheCustomersPlan)
{
    DunningPlan patient = DunningPlan::frenchDefault();
    patient.code = "patient";
    patient.name = "Patient";
    patient.promiseGraceTargetDays = 5;
    patient.promiseToleranceMinor = 100;
    ASSERT_TRUE(EditPolicy{desk()}.savePlan(patient));
    ASSERT_TRUE(EditPolicy{desk()}.assignToCustomer(customer("C1"), "patient"));
    promise("C1", 120'000, promisedOn);
    promise("C2", 45'050, promisedOn);
    m_book.clock().setToday(lastDay.plusDays(1));
    ASSERT_EQ(missed().rows.size(), 1U);
    EXPECT_EQ(missed().rows[0].customerCode, "C2");
    pay("F1", "1199,00", today());
    m_book.clock().setToday(Date::of(2026, 12, 10));
    const PromiseBoard shown = board();
    ASSERT_EQ(shown.rows.size(), 2U);
    EXPECT_EQ(shown.rows[0].status, PromiseStatus::Kept) << "one euro is tolerated";
    EXPECT_EQ(shown.rows[0].lastDay, Date::of(2026, 12, 4));
}

} // namespace
} // namespace encours
