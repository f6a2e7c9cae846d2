// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"
#include "support/legal_rows.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::findTask;

const Date today = Date::of(2026, 11, 20);
const Date dueOn = Date::of(2026, 9, 30);

LegalValues deadlineValues()
{
    const auto since2013 = [](LegalName name, std::int64_t value) {
        return test::legalRow(name, Date::of(2013, 1, 1), value);
    };
    return LegalValues{{since2013(LegalName::LimitationYears, 5), since2013(LegalName::ClaimMonths, 2),
                        since2013(LegalName::ForeclosureReliefMonths, 6),
                        since2013(LegalName::InjunctionServiceMonths, 3),
                        since2013(LegalName::InjunctionOppositionMonths, 1),
                        since2013(LegalName::InjunctionWaitMonths, 1), since2013(LegalName::VatRecoveryYears, 2)}};
}

DunningContext contextOn(Date day)
{
    DunningContext context = test::dayOf(day);
    context.legal = deadlineValues();
    return context;
}

AccountDecision decideAt(const Account& account, Date day)
{
    return decide(account, contextOn(day));
}

AccountDecision decideFactored(const Account& account, Date day, bool factorChases)
{
    DunningContext context = contextOn(day);
    context.rules.factor.name = "Factor";
    context.rules.factor.factorChases = factorChases;
    return decide(account, context);
}

AccountDecision decideInsured(const Account& account, Date day)
{
    DunningContext context = contextOn(day);
    context.rules.insurance.insurer = "Assureur";
    return decide(account, context);
}

/// The argument of the only reason of a task, "no task" when there is none.
std::string_view argumentOf(const Task* task, std::string_view name)
{
    return task == nullptr ? "no task" : test::argumentOf(task->reasons.at(0), name);
}

/// Everything that brings an account to a list.
AccountBuilder muchToDo()
{
    return AccountBuilder()
        .invoiceDue("F1", 100'000, dueOn)
        .invoiceDue("F2", 50'000, dueOn)
        .invoiceDue("F3", 20'000, today.plusDays(10))
        .promise(Date::of(2026, 11, 2), Date::of(2026, 11, 9), {{"F1", 100'000}})
        .callBack(Date::of(2026, 11, 3), today, {"F2"})
        .dispute(Date::of(2026, 11, 4), Date::of(2026, 11, 25), {{"F3", 20'000}})
        .resolveLastDispute(Date::of(2026, 11, 18), DisputeResolution::Rejected)
        .dossier(Date::of(2026, 11, 5), {"F1"});
}

TEST(Insolvency, TakesAnAccountOffEveryListWhateverItHas)
{
    ASSERT_TRUE(decideAt(muchToDo().build(), today).call);
    const Account account = muchToDo().event(AccountEventKind::Receivership, Date::of(2026, 11, 17)).build();
    EXPECT_TRUE(decideAt(account, Date::of(2026, 11, 16)).call) << "not before the judgment";
    for (const Date day : {Date::of(2026, 11, 17), today, Date::of(2027, 6, 1)}) {
        const AccountDecision decision = decideAt(account, day);
        EXPECT_FALSE(decision.call) << formatIsoDate(day);
        EXPECT_TRUE(decision.callable.isZero()) << formatIsoDate(day);
        EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::Insolvent)) << formatIsoDate(day);
        ASSERT_TRUE(decision.nextActionOn) << formatIsoDate(day);
        EXPECT_GT(*decision.nextActionOn, day) << "somebody looks at the proceedings";
        EXPECT_EQ(findTask(decision, TaskKind::PassToLitigation), nullptr);
        for (const CallItem& item : decision.items) {
            EXPECT_EQ(item.state, ItemState::Blocked) << item.number;
            EXPECT_EQ(item.blocked, item.open) << item.number;
        }
    }
}

TEST(Insolvency, LetsTheAccountBeCalledAgainWhenItEnds)
{
    const Account account = muchToDo()
                                .event(AccountEventKind::Safeguard, Date::of(2026, 11, 10))
                                .event(AccountEventKind::ProceedingsClosed, Date::of(2026, 11, 19))
                                .build();
    EXPECT_TRUE(decideAt(account, today).call);
}

TEST(Insolvency, MakesTheTaskOfWatchingForThePublication)
{
    const Account account = muchToDo().event(AccountEventKind::Receivership, Date::of(2026, 11, 10)).build();
    const AccountDecision decision = decideAt(account, today);
    const Task* task = findTask(decision, TaskKind::DeclareClaim);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(170'000));
    EXPECT_EQ(task->reasons.at(0).code, ReasonCode::PublicationToWatch);
    EXPECT_EQ(argumentOf(task, "on"), "2026-11-10");
}

TEST(Insolvency, MakesTheTaskOfDeclaringTheClaimWithItsDeadline)
{
    const AccountBuilder published = muchToDo()
                                         .event(AccountEventKind::Liquidation, Date::of(2026, 11, 5))
                                         .event(AccountEventKind::BodaccPublication, Date::of(2026, 11, 12));
    const AccountDecision decision = decideAt(published.build(), today);
    const Task* task = findTask(decision, TaskKind::DeclareClaim);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->reasons.at(0).code, ReasonCode::ClaimToDeclare);
    EXPECT_EQ(argumentOf(task, "on"), "2027-01-12");
    EXPECT_EQ(argumentOf(task, "days"), "53");
    const AccountDecision missed = decideAt(published.build(), Date::of(2027, 1, 13));
    EXPECT_EQ(argumentOf(findTask(missed, TaskKind::DeclareClaim), "deadline"), "foreclosure-relief");
    EXPECT_EQ(argumentOf(findTask(missed, TaskKind::DeclareClaim), "on"), "2027-05-12");
    const Account declared =
        AccountBuilder(published).event(AccountEventKind::ClaimDeclared, Date::of(2026, 11, 19)).build();
    EXPECT_EQ(findTask(decideAt(declared, today), TaskKind::DeclareClaim), nullptr);
}

TEST(FactorThatChases, BlocksItsInvoicesOnly)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .invoiceDue("F2", 50'000, dueOn)
                                .factor("F1", FactorStep::Assigned, Date::of(2026, 9, 5))
                                .build();
    const AccountDecision decision = decideFactored(account, today, true);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(50'000));
    EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Blocked);
    EXPECT_EQ(test::itemOf(decision, "F2").state, ItemState::Callable);
    const AccountDecision ours = decideFactored(account, today, false);
    ASSERT_TRUE(ours.call);
    EXPECT_EQ(ours.call->callable, Money(150'000)) << "we chase by default";
    EXPECT_TRUE(test::itemOf(ours, "F1").isFactored);
    EXPECT_FALSE(test::itemOf(ours, "F2").isFactored);
}

TEST(FactorThatChases, LeavesADatedLookAtEveryInvoice)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .factor("F1", FactorStep::Assigned, Date::of(2026, 9, 5))
                                .build();
    const AccountDecision decision = decideFactored(account, today, true);
    EXPECT_FALSE(decision.call);
    EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::FactorChases));
    EXPECT_EQ(decision.nextActionOn, Date::of(2026, 11, 30)) << "60 days after the due date is a Sunday";
    EXPECT_EQ(decideFactored(account, Date::of(2027, 1, 4), true).nextActionOn, Date::of(2027, 1, 29))
        << "then every month";
}

TEST(FactorThatChases, GivesBackWhatItDefinanced)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .factor("F1", FactorStep::Assigned, Date::of(2026, 9, 5))
                                .factor("F1", FactorStep::Financed, Date::of(2026, 9, 6), 90'000)
                                .factor("F1", FactorStep::Definanced, Date::of(2026, 11, 19))
                                .build();
    EXPECT_FALSE(decideFactored(account, Date::of(2026, 11, 18), true).call);
    EXPECT_TRUE(decideFactored(account, today, true).call);
}

TEST(FactorAlert, IsATaskFifteenDaysBeforeTheMoneyIsTakenBack)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .factor("F1", FactorStep::Assigned, Date::of(2026, 9, 5))
                                .factor("F1", FactorStep::Financed, Date::of(2026, 9, 6), 90'000)
                                .build();
    EXPECT_EQ(findTask(decideFactored(account, Date::of(2026, 11, 13), false), TaskKind::FactorAlert), nullptr);
    const AccountDecision decision = decideFactored(account, Date::of(2026, 11, 14), false);
    const Task* task = findTask(decision, TaskKind::FactorAlert);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(100'000));
    EXPECT_EQ(argumentOf(task, "on"), "2026-11-29");
    EXPECT_EQ(argumentOf(task, "days"), "15");
    EXPECT_EQ(argumentOf(task, "number"), "F1");
    EXPECT_EQ(findTask(decideAt(account, today), TaskKind::FactorAlert), nullptr) << "no contract";
}

TEST(InsurerTask, ComesTenDaysBeforeTheDeclarationIsDue)
{
    const AccountBuilder builder =
        AccountBuilder().field(CustomerField::InsuredLimit, "5000.00").invoiceDue("F1", 100'000, dueOn);
    EXPECT_EQ(findTask(decideInsured(builder.build(), Date::of(2026, 11, 18)), TaskKind::NotifyInsurer), nullptr);
    const AccountDecision decision = decideInsured(builder.build(), Date::of(2026, 11, 19));
    const Task* task = findTask(decision, TaskKind::NotifyInsurer);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(argumentOf(task, "on"), "2026-11-29");
    EXPECT_EQ(argumentOf(task, "number"), "F1");
    EXPECT_NE(findTask(decideInsured(builder.build(), Date::of(2026, 12, 24)), TaskKind::NotifyInsurer), nullptr)
        << "what was missed stays in sight";
    const Account told =
        AccountBuilder(builder).event(AccountEventKind::InsurerNotified, Date::of(2026, 11, 19)).build();
    EXPECT_EQ(findTask(decideInsured(told, today), TaskKind::NotifyInsurer), nullptr);
}

TEST(LegalDeadlineTask, OfAnOrderToServeComesThirtyDaysBefore)
{
    const AccountBuilder builder = AccountBuilder()
                                       .invoiceDue("F1", 100'000, dueOn)
                                       .event(AccountEventKind::InjunctionOrdered, Date::of(2026, 9, 20));
    EXPECT_EQ(findTask(decideAt(builder.build(), Date::of(2026, 11, 19)), TaskKind::LegalDeadline), nullptr);
    const AccountDecision decision = decideAt(builder.build(), today);
    EXPECT_EQ(argumentOf(findTask(decision, TaskKind::LegalDeadline), "deadline"), "injunction-service");
    EXPECT_EQ(argumentOf(findTask(decision, TaskKind::LegalDeadline), "on"), "2026-12-20");
}

TEST(LegalDeadlineTask, OfAWaitingTimeComesWhenItEnds)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .event(AccountEventKind::InjunctionOrdered, Date::of(2026, 10, 5))
                                .event(AccountEventKind::InjunctionServed, Date::of(2026, 10, 22))
                                .build();
    EXPECT_EQ(findTask(decideAt(account, today), TaskKind::LegalDeadline), nullptr) << "the debtor may still oppose";
    const AccountDecision decision = decideAt(account, Date::of(2026, 11, 24));
    EXPECT_EQ(argumentOf(findTask(decision, TaskKind::LegalDeadline), "deadline"), "enforcement");
}

TEST(LegalDeadlineTask, OfTheLimitationIsThatOfTheOldestInvoiceWhateverItsTerm)
{
    const Account account = AccountBuilder()
                                .invoice("F2", 50'000, {Date::of(2022, 1, 20), Date::of(2022, 1, 20)})
                                .invoice("F1", 100'000, {Date::of(2021, 12, 15), Date::of(2022, 2, 15)})
                                .build();
    EXPECT_EQ(findTask(decideAt(account, Date::of(2026, 11, 14)), TaskKind::LegalDeadline), nullptr);
    const AccountDecision decision = decideAt(account, today);
    const Task* task = findTask(decision, TaskKind::LegalDeadline);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(100'000));
    EXPECT_EQ(argumentOf(task, "deadline"), "limitation");
    EXPECT_EQ(argumentOf(task, "on"), "2026-12-15");
}

TEST(LegalDeadlineTask, OfTheLimitationCountsFromAnEarlierDelivery)
{
    const Account account = AccountBuilder()
                                .invoice("F1", 100'000, {Date::of(2022, 3, 1), Date::of(2022, 3, 31)})
                                .day("F1", ItemDayKind::Delivered, Date::of(2021, 12, 10))
                                .build();
    EXPECT_EQ(argumentOf(findTask(decideAt(account, today), TaskKind::LegalDeadline), "on"), "2026-12-10");
}

TEST(LegalDeadlineTask, OfTheVatStaysWhenTheInvoiceWasWrittenOff)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, Date::of(2024, 3, 31))
                                .event(AccountEventKind::Irrecoverable, Date::of(2024, 10, 1))
                                .pay("F1", 100'000, Date::of(2024, 10, 1))
                                .build();
    const AccountDecision decision = decideAt(account, Date::of(2026, 12, 1));
    EXPECT_FALSE(decision.call);
    EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::NothingOwed));
    EXPECT_EQ(argumentOf(findTask(decision, TaskKind::LegalDeadline), "deadline"), "vat-recovery");
    EXPECT_EQ(argumentOf(findTask(decision, TaskKind::LegalDeadline), "on"), "2026-12-31");
}

TEST(LegalDeadlineTask, IsLeftOutWhenItsLegalValueIsMissing)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, Date::of(2021, 3, 31))
                                .event(AccountEventKind::InjunctionOrdered, Date::of(2026, 9, 1))
                                .build();
    const AccountDecision decision = test::decideOn(account, today);
    EXPECT_EQ(findTask(decision, TaskKind::LegalDeadline), nullptr);
    EXPECT_TRUE(decision.call);
}

} // namespace
} // namespace encours
