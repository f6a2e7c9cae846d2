// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/disputes.h"

#include "support/small_book.h"

namespace encours {
namespace {

/// "testeuse" works at the desk and qualifies; "P. Costa" resolves.
class DisputesTest : public test::SmallBook {
protected:
    ContactRequest contested(std::string_view code, std::string owner = "P. Costa")
    {
        ContactRequest request;
        request.customer = customer(code);
        request.outcome = Outcome::Dispute;
        request.category = DisputeCategory::Commercial;
        request.cause = "Prix";
        request.owner = std::move(owner);
        return request;
    }
    DisputeId open(std::string_view code, std::string owner = "P. Costa")
    {
        const auto recorded = RecordContact{desk()}.execute(contested(code, std::move(owner)));
        EXPECT_TRUE(recorded) << recorded.fault().detail;
        return account(code).disputes.back().id;
    }
    DisputeStepRequest step(std::string_view code, DisputeId dispute, DisputeStepKind kind, std::string text = {})
    {
        DisputeStepRequest request;
        request.customer = customer(code);
        request.dispute = dispute;
        request.kind = kind;
        request.text = std::move(text);
        return request;
    }
    DisputeVerdict verdict(std::string_view code, DisputeId dispute, DisputeResolution resolution)
    {
        DisputeVerdict request;
        request.customer = customer(code);
        request.dispute = dispute;
        request.resolution = resolution;
        return request;
    }
    Result<Done> take(const DisputeStepRequest& request) { return StepDispute{desk()}.execute(request); }
    Result<Done> resolve(const DisputeVerdict& request) { return ResolveDispute{desk()}.execute(request); }
    void field(std::string_view code, CustomerField name, std::string value)
    {
        ASSERT_TRUE((EditCustomer{desk()}.execute(customer(code), {{name, std::move(value)}})));
    }
    DisputeBoard board(const DisputeFilter& filter = {}) { return ShowDisputes{desk()}.execute(today(), filter); }
    void advance(int days) { m_book.clock().setToday(today().plusDays(days)); }
};

TEST_F(DisputesTest, StandOnTheBoardWithAllThatIsKnownOfThem)
{
    const DisputeId id = open("C1");
    const DisputeBoard shown = board();
    ASSERT_EQ(shown.rows.size(), 1U);
    const DisputeRow& row = shown.rows[0];
    EXPECT_EQ(row.dispute, id);
    EXPECT_EQ(row.customerCode, "C1");
    EXPECT_EQ(row.category, DisputeCategory::Commercial);
    EXPECT_EQ(row.cause, "Prix");
    EXPECT_EQ(row.owner, "P. Costa");
    EXPECT_EQ(row.qualifier, "testeuse");
    EXPECT_EQ(row.deadlineOn, Date::of(2026, 12, 4)) << "ten open days";
    EXPECT_EQ(row.amount, Money{150'000});
    EXPECT_EQ(row.open, Money{150'000});
    ASSERT_EQ(row.invoices.size(), 2U);
    EXPECT_EQ(row.invoices[0].number, "F1");
    EXPECT_EQ(shown.ageing.cell(DisputeAge::Days0To7).count, 1);
    EXPECT_EQ(shown.owners, std::vector<std::string>{"P. Costa"});
}

TEST_F(DisputesTest, AreNeverOwnedByTheirCollector)
{
    EXPECT_EQ(RecordContact{desk()}.execute(contested("C1", "Testeuse")).fault().code,
              FaultCode::DisputeOwnerIsCollector);
    field("C1", CustomerField::Controller, "Sylvie Léger");
    EXPECT_EQ(RecordContact{desk()}.execute(contested("C1", "sylvie  LEGER")).fault().code,
              FaultCode::DisputeOwnerIsCollector);
    EXPECT_TRUE(account("C1").disputes.empty());
    const DisputeId id = open("C1");
    DisputeStepRequest owner = step("C1", id, DisputeStepKind::Owner);
    owner.person = "Sylvie Léger";
    EXPECT_EQ(take(owner).fault().code, FaultCode::DisputeOwnerIsCollector);
    owner.person = "";
    EXPECT_EQ(take(owner).fault().code, FaultCode::PersonMissing);
    owner.person = "Atelier";
    ASSERT_TRUE(take(owner));
    EXPECT_EQ(board().rows.at(0).owner, "Atelier");
}

TEST_F(DisputesTest, AreGivenToTheSalespersonWhenNobodyIsNamed)
{
    field("C1", CustomerField::Salesperson, "Luc Vidal");
    open("C1", "");
    open("C2", "");
    DisputeFilter filter;
    filter.owner = "luc vidal";
    ASSERT_EQ(board(filter).rows.size(), 1U);
    EXPECT_EQ(board(filter).rows[0].customerCode, "C1");
    const DisputeBoard shown = board();
    ASSERT_EQ(shown.byOwner.size(), 2U);
    EXPECT_EQ(shown.byOwner[0].key, "Luc Vidal") << "the larger amount";
    EXPECT_EQ(shown.byOwner[1].key, "") << "somebody must still be named";
    EXPECT_EQ(shown.byOwner[1].ageing.total().amount, Money{45'050});
}

TEST_F(DisputesTest, KeepEveryStepInTheirHistory)
{
    const DisputeId id = open("C1");
    ASSERT_TRUE(take(step("C1", id, DisputeStepKind::Note, "Le client envoie le bon de commande")));
    ASSERT_TRUE(take(step("C1", id, DisputeStepKind::TaskOpened, "Retrouver le devis")));
    DisputeStepRequest task = step("C1", id, DisputeStepKind::TaskOpened, "Appeler l’acheteur");
    task.person = "Atelier";
    task.dueOn = today().plusDays(2);
    ASSERT_TRUE(take(task));
    DisputeStepRequest deadline = step("C1", id, DisputeStepKind::Deadline);
    deadline.dueOn = today().plusDays(20);
    ASSERT_TRUE(take(deadline));
    DisputeStepRequest category = step("C1", id, DisputeStepKind::Qualified);
    category.category = DisputeCategory::Technical;
    ASSERT_TRUE(take(category));
    m_book.reopen();
    advance(3);
    const DisputeBoard shown = board();
    ASSERT_EQ(shown.rows.size(), 1U);
    const DisputeRow& row = shown.rows[0];
    EXPECT_EQ(row.history.size(), 5U);
    EXPECT_EQ(row.category, DisputeCategory::Technical);
    EXPECT_EQ(row.deadlineOn, Date::of(2026, 12, 10));
    ASSERT_EQ(row.tasks.size(), 2U);
    EXPECT_EQ(row.tasks[0].text, "Appeler l’acheteur") << "earliest first";
    EXPECT_EQ(row.tasks[0].person, "Atelier");
    EXPECT_EQ(row.tasks[0].daysLate, 1);
    EXPECT_EQ(row.tasks[1].person, "P. Costa") << "the owner, when nobody is named";
    EXPECT_EQ(row.tasks[1].dueOn, Date::of(2026, 12, 4)) << "the deadline of the dispute, then";
}

TEST_F(DisputesTest, EndATaskByItsTextOrTheEarliestOne)
{
    const DisputeId id = open("C1");
    ASSERT_TRUE(take(step("C1", id, DisputeStepKind::TaskOpened, "Retrouver le devis")));
    DisputeStepRequest soon = step("C1", id, DisputeStepKind::TaskOpened, "Appeler l’acheteur");
    soon.dueOn = today();
    ASSERT_TRUE(take(soon));
    EXPECT_EQ(take(step("C1", id, DisputeStepKind::TaskDone, "Autre chose")).fault().code,
              FaultCode::DisputeTaskUnknown);
    ASSERT_TRUE(take(step("C1", id, DisputeStepKind::TaskDone)));
    ASSERT_EQ(board().rows.at(0).tasks.size(), 1U);
    EXPECT_EQ(board().rows.at(0).tasks[0].text, "Retrouver le devis");
    ASSERT_TRUE(take(step("C1", id, DisputeStepKind::TaskDone, "retrouver le DEVIS")));
    EXPECT_TRUE(board().rows.at(0).tasks.empty());
    EXPECT_EQ(take(step("C1", id, DisputeStepKind::TaskDone)).fault().code, FaultCode::DisputeTaskUnknown);
}

TEST_F(DisputesTest, RefuseStepsThatSayNothing)
{
    const DisputeId id = open("C2");
    const std::int64_t before = journalLength();
    EXPECT_EQ(take(step("C2", id, DisputeStepKind::Note, "  ")).fault().code, FaultCode::TextInvalid);
    EXPECT_EQ(take(step("C2", id, DisputeStepKind::TaskOpened)).fault().code, FaultCode::TextInvalid);
    EXPECT_EQ(take(step("C2", id, DisputeStepKind::Deadline)).fault().code, FaultCode::RequestMalformed);
    EXPECT_EQ(take(step("C2", id, DisputeStepKind::Resolver, "x")).fault().code, FaultCode::RequestMalformed);
    EXPECT_EQ(take(step("C2", DisputeId{99}, DisputeStepKind::Note, "x")).fault().code, FaultCode::DisputeUnknown);
    EXPECT_EQ(take(step("C1", id, DisputeStepKind::Note, "x")).fault().code, FaultCode::DisputeUnknown);
    DisputeStepRequest late = step("C2", id, DisputeStepKind::Deadline);
    late.dueOn = today().plusDays(-1);
    EXPECT_EQ(take(late).fault().code, FaultCode::DateInThePast);
    DisputeStepRequest rehearsed = step("C2", id, DisputeStepKind::Note, "essai");
    rehearsed.isDryRun = true;
    EXPECT_TRUE(take(rehearsed));
    EXPECT_EQ(journalLength(), before);
}

TEST_F(DisputesTest, AreResolvedBySomebodyElse)
{
    const DisputeId id = open("C2", "");
    DisputeVerdict settled = verdict("C2", id, DisputeResolution::Settled);
    EXPECT_EQ(resolve(settled).fault().code, FaultCode::ResolverIsCollector) << "whoever records it qualified it";
    settled.resolvedBy = "TESTEUSE";
    EXPECT_EQ(ResolveDispute{desk()}.check(settled).fault().code, FaultCode::ResolverIsCollector);
    settled.resolvedBy = "P. Costa";
    ASSERT_TRUE(ResolveDispute{desk()}.check(settled));
    ASSERT_TRUE(resolve(settled));
    EXPECT_TRUE(board().rows.empty());
    DisputeFilter all;
    all.includesResolved = true;
    ASSERT_EQ(board(all).rows.size(), 1U);
    EXPECT_EQ(board(all).rows[0].resolver, "P. Costa");
    EXPECT_EQ(board(all).rows[0].resolvedOn, today());
    EXPECT_EQ(resolve(settled).fault().code, FaultCode::DisputeUnknown) << "closed already";
}

TEST_F(DisputesTest, AreNotResolvedByWhoeverQualifiedThemAnew)
{
    const DisputeId id = open("C2", "");
    const auto colleague = Desk::open(m_book.file(), m_book.sharedClock(), "Nadia");
    ASSERT_TRUE(colleague);
    DisputeStepRequest category = step("C2", id, DisputeStepKind::Qualified);
    category.category = DisputeCategory::Administrative;
    ASSERT_TRUE(StepDispute{**colleague}.execute(category));
    DisputeVerdict settled = verdict("C2", id, DisputeResolution::Settled);
    EXPECT_EQ(ResolveDispute{**colleague}.execute(settled).fault().code, FaultCode::ResolverIsCollector);
}

TEST_F(DisputesTest, PutTheCustomerBackOnTheListTheSameDayWhenTheyAreRejected)
{
    const DisputeId id = open("C2");
    EXPECT_FALSE(isCalled("C2"));
    ASSERT_TRUE(resolve(verdict("C2", id, DisputeResolution::Rejected))) << "by its owner, who need not be named";
    EXPECT_TRUE(isCalled("C2"));
    EXPECT_EQ(account("C2").disputes.at(0).resolver(), "P. Costa");
    EXPECT_EQ(undo(), "dispute-resolved");
    EXPECT_FALSE(isCalled("C2"));
    EXPECT_EQ(board().rows.size(), 1U);
}

TEST_F(DisputesTest, KeepWhatACreditNoteTakesOff)
{
    const DisputeId id = open("C2");
    DisputeVerdict credit = verdict("C2", id, DisputeResolution::CreditNote);
    credit.amount = Money{45'051};
    EXPECT_EQ(resolve(credit).fault().code, FaultCode::CoverTooLarge);
    credit.amount = Money{0};
    EXPECT_EQ(resolve(credit).fault().code, FaultCode::AmountNotPositive);
    DisputeVerdict settled = verdict("C2", id, DisputeResolution::Settled);
    settled.amount = Money{5'000};
    EXPECT_EQ(resolve(settled).fault().code, FaultCode::RequestMalformed);
    credit.amount = Money{5'000};
    credit.note = "Remise oubliée";
    ASSERT_TRUE(resolve(credit));
    m_book.reopen();
    DisputeFilter all;
    all.includesResolved = true;
    ASSERT_EQ(board(all).rows.size(), 1U);
    EXPECT_EQ(board(all).rows[0].credited, Money{5'000});
    EXPECT_EQ(board(all).rows[0].history.back().text, "Remise oubliée");
}

TEST_F(DisputesTest, AgeByCategoryAndOwnerAndSayHowLongTheyTake)
{
    const DisputeId first = open("C1");
    advance(9);
    open("C2", "Atelier");
    const DisputeBoard shown = board();
    EXPECT_EQ(shown.ageing.cell(DisputeAge::Days8To15).count, 1);
    EXPECT_EQ(shown.ageing.cell(DisputeAge::Days8To15).amount, Money{150'000});
    EXPECT_EQ(shown.ageing.cell(DisputeAge::Days0To7).count, 1);
    ASSERT_EQ(shown.byCategory.size(), 1U);
    EXPECT_EQ(shown.byCategory[0].key, "commercial");
    EXPECT_EQ(shown.byCategory[0].ageing.total().count, 2);
    ASSERT_EQ(shown.byOwner.size(), 2U);
    EXPECT_FALSE(shown.averageDaysToResolve);
    ASSERT_TRUE(resolve(verdict("C1", first, DisputeResolution::Settled)));
    EXPECT_EQ(board().resolvedIn12Months, 1);
    EXPECT_EQ(board().averageDaysToResolve, 9);
    EXPECT_EQ(board().ageing.total().count, 1);
}

TEST_F(DisputesTest, PutTheLongestPastTheirDeadlineFirst)
{
    open("C1");
    advance(3);
    DisputeStepRequest soon = step("C2", open("C2"), DisputeStepKind::Deadline);
    soon.dueOn = today().plusDays(1);
    ASSERT_TRUE(take(soon));
    EXPECT_EQ(board().rows.at(0).customerCode, "C2");
    advance(30);
    EXPECT_EQ(board().rows.at(0).customerCode, "C2");
    EXPECT_EQ(board().rows.at(0).daysPast, 29);
    EXPECT_EQ(board().rows.at(1).daysPast, 19);
}

TEST_F(DisputesTest, RecordTheSameKeyOnce)
{
    const DisputeId id = open("C2");
    DisputeStepRequest note = step("C2", id, DisputeStepKind::Note, "Vu");
    note.key = "clé-1";
    ASSERT_TRUE(take(note));
    ASSERT_TRUE(take(note));
    EXPECT_EQ(board().rows.at(0).history.size(), 1U);
    note.text = "Autre";
    EXPECT_EQ(take(note).fault().code, FaultCode::KeyReused);
    EXPECT_EQ(undo(), "dispute-step");
    EXPECT_TRUE(board().rows.at(0).history.empty());
}

} // namespace
} // namespace encours
