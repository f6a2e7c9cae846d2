// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::findTask;

const Date today = Date::of(2026, 11, 20);

AccountBuilder overdue()
{
    return AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-40));
}

TEST(Decision, OfAnAccountWithoutDebitsIsSilent)
{
    const AccountDecision nothing = decideOn(AccountBuilder().build(), today);
    EXPECT_FALSE(nothing.call);
    EXPECT_TRUE(nothing.tasks.empty());
    EXPECT_TRUE(test::hasReason(nothing.whyNot, ReasonCode::NothingOwed));
    const AccountDecision creditOnly = decideOn(AccountBuilder().payment("R1", 7'913, today).build(), today);
    EXPECT_TRUE(creditOnly.tasks.empty());
    EXPECT_EQ(creditOnly.unallocated, Money(-7'913));
}

TEST(Decision, AsksToAllocateWhenTheAccountOwesNothing)
{
    const AccountDecision decision = decideOn(overdue().payment("R1", 100'000, today.plusDays(-1)).build(), today);
    EXPECT_FALSE(decision.call);
    ASSERT_NE(findTask(decision, TaskKind::Allocate), nullptr);
    EXPECT_EQ(findTask(decision, TaskKind::Allocate)->amount, Money(100'000));
    EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::CreditCoversAll));
    EXPECT_EQ(decision.nextActionOn, today);
}

TEST(Decision, CallsForACentMoreThanTheCredit)
{
    const AccountDecision decision = decideOn(overdue().payment("R1", 99'999, today.plusDays(-1)).build(), today);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(1));
    EXPECT_EQ(findTask(decision, TaskKind::Allocate), nullptr);
}

TEST(Decision, AsksToAllocateWhenCreditCoversAllThatIsOverdue)
{
    const Account account =
        overdue().invoiceDue("F2", 500'000, today.plusDays(25)).payment("R1", 120'000, today.plusDays(-1)).build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_FALSE(decision.call);
    EXPECT_NE(findTask(decision, TaskKind::Allocate), nullptr);
}

TEST(Decision, AsksToAllocateWhenNothingIsDueYetAndNothingIsOwed)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 1'000, today.plusDays(25)).payment("R1", 1'000, today).build();
    EXPECT_NE(findTask(decideOn(account, today), TaskKind::Allocate), nullptr);
}

TEST(Decision, DoesNotAskToAllocateAPaymentOfTomorrow)
{
    const AccountDecision decision = decideOn(overdue().payment("R1", 100'000, today.plusDays(1)).build(), today);
    EXPECT_TRUE(decision.call);
    EXPECT_TRUE(decision.tasks.empty());
}

TEST(Decision, CoversAllItemsInOneCall)
{
    const Account account =
        overdue().invoiceDue("F2", 20'000, today.plusDays(-1)).invoiceDue("F3", 30'000, today.plusDays(10)).build();
    const AccountDecision decision = decideOn(account, today);
    ASSERT_TRUE(decision.call);
    ASSERT_EQ(decision.call->items.size(), 3U);
    EXPECT_EQ(decision.call->items[2].state, ItemState::NotDue);
    EXPECT_EQ(decision.call->callable, Money(120'000));
    EXPECT_EQ(decision.call->leavesListAt, Money(120'000));
}

TEST(Decision, StandsOnTheMostSevereList)
{
    const Account account =
        overdue().invoiceDue("F2", 20'000, today.plusDays(-9)).dossier(today.plusDays(-10), {"F1"}).build();
    const AccountDecision decision = decideOn(account, today);
    ASSERT_TRUE(test::isCalledFor(decision, ReasonCode::LitigationOpen));
    EXPECT_EQ(decision.call->phase, Phase::Litigation);
    EXPECT_EQ(decision.call->litigation, LitigationState::Decided);
    EXPECT_EQ(decision.call->callable, Money(120'000));
    EXPECT_TRUE(test::itemOf(decision, "F1").inDossier);
    EXPECT_FALSE(test::itemOf(decision, "F2").inDossier);
}

TEST(Decision, LeavesLitigationWhenTheDossierIsPaid)
{
    const Account account = overdue()
                                .invoiceDue("F2", 20'000, today.plusDays(-9))
                                .dossier(today.plusDays(-10), {"F1"})
                                .pay("F1", 100'000, today.plusDays(-1))
                                .build();
    EXPECT_EQ(decideOn(account, today).call.value().phase, Phase::Prelitigation);
}

TEST(Decision, SaysFromWhenTheAccountIsCalledAgain)
{
    const AccountDecision decision = decideOn(overdue().call(Outcome::Evasive, today).build(), today);
    const Reason* notBefore = test::findReason(decision.whyNot, ReasonCode::NotBefore);
    ASSERT_NE(notBefore, nullptr);
    EXPECT_EQ(test::argumentOf(*notBefore, "on"), "2026-11-25");
    EXPECT_EQ(decision.nextActionOn, Date::of(2026, 11, 25));
}

TEST(Tasks, AskToResolveADisputeFromTheDayOfItsDeadline)
{
    const Account account = overdue().dispute(today.plusDays(-20), today.plusDays(-1), {{"F1", 40'000}}).build();
    EXPECT_EQ(findTask(decideOn(account, today.plusDays(-2)), TaskKind::ResolveDispute), nullptr);
    EXPECT_NE(findTask(decideOn(account, today.plusDays(-1)), TaskKind::ResolveDispute), nullptr);
    const AccountDecision decision = decideOn(account, today);
    const Task* task = findTask(decision, TaskKind::ResolveDispute);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(40'000));
    EXPECT_EQ(test::argumentOf(task->reasons.at(0), "days"), "1");
}

TEST(Tasks, ForgetADisputeWhoseItemIsSettled)
{
    const Account account = overdue()
                                .invoiceDue("F2", 500, today)
                                .dispute(today.plusDays(-20), today.plusDays(-1), {{"F1", 40'000}})
                                .pay("F1", 100'000, today.plusDays(-1))
                                .build();
    EXPECT_EQ(findTask(decideOn(account, today), TaskKind::ResolveDispute), nullptr);
}

TEST(Tasks, AskForATelephoneWhenACallIsDue)
{
    EXPECT_EQ(findTask(decideOn(overdue().build(), today), TaskKind::FindContact), nullptr);
    const AccountBuilder withoutPhone = overdue().field(CustomerField::Phone, "");
    EXPECT_NE(findTask(decideOn(withoutPhone.build(), today), TaskKind::FindContact), nullptr);
    const Account notToday = AccountBuilder(withoutPhone).call(Outcome::Evasive, today).build();
    EXPECT_EQ(findTask(decideOn(notToday, today), TaskKind::FindContact), nullptr);
}

TEST(Tasks, AskForAContactAfterAWrongOne)
{
    const Account wrong = overdue().call(Outcome::WrongContact, today).build();
    EXPECT_NE(findTask(decideOn(wrong, today), TaskKind::FindContact), nullptr);
    const Account found =
        overdue().call(Outcome::WrongContact, today.plusDays(-1)).call(Outcome::Evasive, today).build();
    EXPECT_EQ(findTask(decideOn(found, today), TaskKind::FindContact), nullptr);
}

TEST(DayLists, OrderPhasesThenPointsThenAmountsThenCodes)
{
    std::vector<Account> book;
    const auto dueLate = [&](const char* code, std::int64_t id, std::int64_t cents, int days) {
        return AccountBuilder(code, id).invoiceDue("F", cents, today.plusDays(-days));
    };
    book.push_back(dueLate("preventive", 1, 1'000'000'000, -10).build());
    book.push_back(dueLate("small", 2, 100, 20).build());
    book.push_back(dueLate("b twin", 3, 200, 20).build());
    book.push_back(dueLate("a twin", 4, 200, 20).build());
    book.push_back(dueLate("older", 5, 100, 200).build());
    book.push_back(dueLate("litigation", 6, 100, 20).dossier(today.plusDays(-9), {"F"}).build());
    const auto portfolio = Portfolio::fromAccounts(std::move(book), Currency::euro());
    const DayLists lists = makeLists(*portfolio, contextFor(*portfolio, DunningPlan::frenchDefault(), today));
    std::vector<std::string> codes;
    for (const Call& call : lists.calls) codes.push_back(portfolio->find(call.customer)->customer.code);
    EXPECT_EQ(codes, (std::vector<std::string>{"litigation", "older", "a twin", "b twin", "small", "preventive"}));
}

TEST(DayLists, HoldEachAccountOnce)
{
    std::vector<Account> book;
    book.push_back(overdue().dossier(today.plusDays(-20), {"F1"}).invoiceDue("F2", 900'000, today.plusDays(9)).build());
    const auto portfolio = Portfolio::fromAccounts(std::move(book), Currency::euro());
    const DayLists lists = makeLists(*portfolio, contextFor(*portfolio, DunningPlan::frenchDefault(), today));
    ASSERT_EQ(lists.calls.size(), 1U);
    EXPECT_EQ(lists.day, today);
    EXPECT_EQ(lists.calls[0].items.size(), 2U);
}

TEST(Codes, OfReasonsAreAllDifferentAndNotEmpty)
{
    std::set<std::string_view> names;
    for (const ReasonCode code : allReasonCodes()) names.insert(reasonName(code));
    EXPECT_EQ(names.size(), allReasonCodes().size());
    EXPECT_FALSE(names.contains(""));
    EXPECT_EQ(reasonName(ReasonCode::TenDayRule), "ten-day-rule");
    EXPECT_EQ(allReasonCodes().back(), ReasonCode::NotDueYet);
    EXPECT_EQ(allReasonCodes().size(), static_cast<std::size_t>(ReasonCode::NotDueYet) + 1);
}

TEST(Codes, OfPhasesAreReadBack)
{
    for (const Phase phase : {Phase::Preventive, Phase::Prelitigation, Phase::Litigation}) {
        EXPECT_EQ(parsePhase(phaseCode(phase)), phase);
    }
    EXPECT_FALSE(parsePhase("contentieux"));
}

TEST(FrenchPlan, HasItsStepsInOrder)
{
    const DunningPlan plan = DunningPlan::frenchDefault();
    ASSERT_EQ(plan.steps.size(), 4U);
    for (std::size_t place = 1; place < plan.steps.size(); ++place) {
        EXPECT_LT(plan.steps[place - 1].offsetDays, plan.steps[place].offsetDays);
    }
    EXPECT_EQ(plan.longestGapDays, 10);
}

} // namespace
} // namespace encours
