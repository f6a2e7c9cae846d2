// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runs/dunning_run.h"

#include "desk/blocks.h"
#include "desk/letters/keep_letter.h"
#include "desk/record_contact.h"
#include "desk/runs/run_candidates.h"
#include "desk/runs/run_figures.h"
#include "support/account_builder.h"
#include "support/dunning_day.h"
#include "support/run_book.h"

#include <set>
#include <stdexcept>

namespace encours {
namespace {

class DunningRunTest : public test::RunBook {
protected:
    /// Says in a call what was contested or promised of an account.
    void call(std::string_view code, Outcome outcome)
    {
        ContactRequest request;
        request.customer = customer(code);
        request.outcome = outcome;
        request.category = DisputeCategory::Technical;
        const auto recorded = RecordContact{desk()}.execute(request);
        ASSERT_TRUE(recorded) << recorded.fault().detail;
    }
    static std::string textOf(const std::filesystem::path& file)
    {
        const auto bytes = readStableFile(file, 1'000'000);
        expect(bytes.isDone(), "the file is there");
        return *bytes;
    }
    void expectEachOnce()
    {
        std::set<CustomerId> written;
        const auto all = letters();
        for (const WrittenLetter& letter : all) EXPECT_TRUE(written.insert(letter.customer).second);
        EXPECT_EQ(written.size(), 3U);
        EXPECT_EQ(account("C1").reminders.size(), 1U);
        EXPECT_EQ(account("C2").reminders.size(), 0U) << "an e-mail that has not left reminds nobody";
        EXPECT_EQ(account("C3").reminders.size(), 1U);
        ASSERT_EQ(messages().size(), 1U);
        EXPECT_EQ(messages()[0].customer, customer("C2"));
        EXPECT_TRUE(listRuns(desk())->front().isEnded);
    }
};

TEST_F(DunningRunTest, ProposesThoseWhoseStepIsWritten)
{
    const RunProposal proposal = propose();
    ASSERT_EQ(proposal.candidates.size(), 3U) << "nothing of C4 is late";
    EXPECT_EQ(proposal.candidates[0].customerCode, "C1");
    EXPECT_EQ(proposal.candidates[2].customerCode, "C3");
    EXPECT_EQ(of(proposal, "C1").templateCode, "reminder-1");
    EXPECT_EQ(of(proposal, "C1").channel, LetterChannel::Paper) << "no e-mail address is known";
    EXPECT_EQ(of(proposal, "C2").channel, LetterChannel::Email);
    EXPECT_EQ(of(proposal, "C1").step, "W1");
    EXPECT_EQ(of(proposal, "C1").daysLate, 20);
    EXPECT_EQ(proposal.letters(), 2);
    EXPECT_EQ(proposal.messages(), 1);
    EXPECT_EQ(proposal.claimed().minorUnits(), 173'050);
    EXPECT_TRUE(proposal.gate.isClear());
    EXPECT_EQ(proposalFigures(proposal, Language::French).rows.size(), 3U);
}

TEST_F(DunningRunTest, SaysWhyACustomerIsLeftOut)
{
    call("C1", Outcome::Dispute);
    BlockRequest block;
    block.customer = customer("C2");
    block.until = Date::of(2026, 12, 31);
    block.reason = "Dirigeant malade";
    ASSERT_TRUE(BlockAccount{desk()}.execute(block));
    set("C3", {{CustomerField::City, ""}});
    const RunProposal proposal = propose();
    EXPECT_EQ(remark(proposal, "C1"), "nothing-to-claim");
    EXPECT_EQ(remark(proposal, "C2"), "blocked");
    EXPECT_EQ(remark(proposal, "C3"), "no-address");
    EXPECT_EQ(proposal.letters() + proposal.messages(), 0);
    for (const RunCandidate& candidate : proposal.candidates) {
        EXPECT_TRUE(leavesOut(candidate.findings.front().remark));
        EXPECT_FALSE(findingsText(Language::French, candidate).empty());
    }
}

TEST_F(DunningRunTest, WritesOnlyWhatIsAskedFor)
{
    RunQuestion question = today();
    question.channel = LetterChannel::Email;
    EXPECT_EQ(remark(propose(question), "C1"), "no-mail-address");
    EXPECT_TRUE(of(propose(question), "C2").isIn);
    question = today();
    question.phases = {Phase::Litigation};
    EXPECT_EQ(remark(propose(question), "C1"), "not-asked");
    question = today();
    question.templates = {"formal-notice"};
    EXPECT_EQ(remark(propose(question), "C1"), "not-asked");
    question = today();
    question.smallestMinor = 10'000;
    EXPECT_EQ(remark(propose(question), "C3"), "below-smallest");
    EXPECT_TRUE(of(propose(question), "C2").isIn);
    question = today();
    question.served = ServedCustomers{*desk().people(), "Anne", question.on};
    EXPECT_EQ(remark(propose(question), "C1"), "not-asked");
}

TEST_F(DunningRunTest, ShowsWhatToLookAtBeforeAnythingIsWritten)
{
    ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n"
                                                "C1;2026-11-19;100,00;\n"));
    const RunProposal proposal = propose();
    const RunCandidate& candidate = of(proposal, "C1");
    ASSERT_TRUE(candidate.isIn);
    EXPECT_EQ(candidate.callable.minorUnits(), 110'000) << "the credit is taken off before it is allocated";
    ASSERT_EQ(candidate.findings.size(), 2U);
    EXPECT_EQ(candidate.findings[0].remark, RunRemark::UnallocatedCredit);
    EXPECT_EQ(candidate.findings[1].remark, RunRemark::PaidRecently);
    EXPECT_EQ(candidate.findings[1].amount.minorUnits(), 10'000);
    EXPECT_EQ(proposal.gate.withCredit, 1);
    EXPECT_EQ(proposal.gate.credit.minorUnits(), -10'000);
    EXPECT_FALSE(proposal.gate.isClear());
    RunProposal changed = proposal;
    EXPECT_TRUE(setDropped(changed, customer("C1"), true));
    EXPECT_TRUE(changed.gate.isClear()) << "who is dropped is no concern of the gate";
}

TEST_F(DunningRunTest, LetsAPersonDropAndTakeBack)
{
    RunProposal proposal = propose();
    EXPECT_TRUE(setDropped(proposal, customer("C1"), true));
    EXPECT_FALSE(setDropped(proposal, customer("C1"), true)) << "once is enough";
    EXPECT_FALSE(setDropped(proposal, customer("C4"), true)) << "it is not among them";
    EXPECT_TRUE(setTemplate(proposal, customer("C3"), "reminder-3"));
    EXPECT_EQ(setTemplate(proposal, customer("C3"), "carte-postale").fault().code, FaultCode::TemplateUnknown);
    const RunChoice choice = choiceOf(proposal);
    ASSERT_EQ(choice.letters.size(), 2U);
    EXPECT_EQ(choice.letters[1].templateCode, "reminder-3");
    ASSERT_EQ(choice.dropped.size(), 1U);
    const auto read = readRunDocument(runDocument(choice, "k"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->key, "k");
    EXPECT_EQ(read->choice.letters[1].templateCode, "reminder-3");
    EXPECT_EQ(read->choice.dropped, choice.dropped);
    EXPECT_TRUE(setDropped(proposal, customer("C1"), false));
    EXPECT_TRUE(of(proposal, "C1").findings.empty());
    EXPECT_EQ(choiceOf(proposal).letters.size(), 3U);
}

TEST_F(DunningRunTest, WritesPrintsAndDrafts)
{
    const DunningRunId run = start();
    const auto result = resume(run);
    ASSERT_TRUE(result) << result.fault().detail;
    EXPECT_EQ(result->planned, 3);
    EXPECT_EQ(result->written, 3);
    EXPECT_EQ(result->drafted, 1);
    EXPECT_TRUE(result->refused.empty());
    ASSERT_EQ(result->files.size(), 1U);
    EXPECT_EQ(result->files[0].filename(), "relances_2026-11-20_1.pdf");
    const std::string text = textOf(result->files[0]);
    EXPECT_NE(text.find("F1"), std::string::npos);
    EXPECT_NE(text.find("F3"), std::string::npos);
    EXPECT_EQ(text.find("F2"), std::string::npos) << "the e-mail is not printed";
    expectEachOnce();
    const auto lines = listLetters(desk(), {{}, run, {}, {}});
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 3U);
    EXPECT_EQ(lines->front().fact.items.size(), 1U);
}

TEST_F(DunningRunTest, MakesNothingTwiceOnTheSameDay)
{
    const RunChoice choice = choiceOf(propose());
    ASSERT_TRUE(resume(start()));
    const RunProposal again = propose();
    for (const RunCandidate& candidate : again.candidates)
        EXPECT_EQ(candidate.findings.front().remark, RunRemark::WrittenToday);
    EXPECT_EQ(again.letters() + again.messages(), 0);
    // Somebody else had proposed his run before this one was written.
    const auto second = StartRun{desk()}.execute(choice, "other");
    ASSERT_TRUE(second);
    const auto result = resume(*second);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->written, 0);
    EXPECT_EQ(result->refused.size(), 3U);
    expectEachOnce();
}

TEST_F(DunningRunTest, WritesNothingOnALaterDayThatAnotherRunWrote)
{
    const auto stopped = StartRun{desk()}.execute(choiceOf(propose()), "stopped");
    ASSERT_TRUE(stopped);
    ASSERT_TRUE(resume(start()));
    m_book.clock().setToday(Date::of(2026, 11, 23));
    RunTarget later = target(*stopped);
    later.mayClaimStale = true;
    const auto result = ContinueRun{desk(), m_printer, office()}.execute(later);
    ASSERT_TRUE(result) << result.fault().detail;
    EXPECT_EQ(result->written, 0);
    EXPECT_EQ(result->refused.size(), 3U);
    expectEachOnce();
}

TEST_F(DunningRunTest, WaitsForAnEMailThatHasNotLeft)
{
    ASSERT_TRUE(resume(start()));
    m_book.clock().setToday(Date::of(2026, 11, 23));
    EXPECT_EQ(remark(propose(), "C2"), "in-outbox");
    EXPECT_EQ(remark(propose(), "C1"), "no-written-step");
}

/// Where the program ends: before each of the three letters, while printing, and not at all.
class DunningRunStops : public DunningRunTest, public testing::WithParamInterface<int> {};

TEST_P(DunningRunStops, LoseNoLetterAndRepeatNone)
{
    constexpr int whilePrinting = 3;
    constexpr int never = 4;
    const int stop = GetParam();
    const DunningRunId run = start();
    Progress progress;
    progress.report = [&](std::int64_t done, std::int64_t) {
        if (done == stop) throw std::runtime_error{"killed between two letters"};
    };
    m_printer.beforePrint = [&] {
        if (stop == whilePrinting) throw std::runtime_error{"killed while printing"};
    };
    if (stop == never) {
        ASSERT_TRUE(resume(run, progress));
    } else {
        EXPECT_THROW((void)resume(run, progress), std::runtime_error);
        m_book.reopen();
        EXPECT_EQ(letters().size(), static_cast<std::size_t>(stop));
        EXPECT_FALSE(listRuns(desk())->front().isEnded);
    }
    m_printer.beforePrint = {};
    const auto result = resume(run);
    ASSERT_TRUE(result) << result.fault().detail;
    EXPECT_EQ(result->written, 3);
    EXPECT_EQ(result->drafted, 1);
    EXPECT_FALSE(result->files.empty());
    expectEachOnce();
}

INSTANTIATE_TEST_SUITE_P(AtEveryPoint, DunningRunStops, testing::Range(0, 5));

TEST_F(DunningRunTest, StopsBetweenTwoLettersWhenCancelled)
{
    const DunningRunId run = start();
    Cancellation cancellation;
    Progress progress;
    progress.report = [&](std::int64_t done, std::int64_t) {
        if (done == 1) cancellation.request();
    };
    const auto stopped = resume(run, progress, cancellation);
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->isCancelled);
    EXPECT_EQ(stopped->written, 1);
    EXPECT_TRUE(stopped->files.empty());
    EXPECT_FALSE(listRuns(desk())->front().isEnded);
    ASSERT_TRUE(resume(run));
    expectEachOnce();
}

TEST_F(DunningRunTest, DraftsTheMessageOfALetterThatWasKeptBeforeAStop)
{
    const DunningRunId run = start();
    LetterWish wish;
    wish.customer = customer("C2");
    const auto composed = ComposeLetter{desk(), office()}.execute(wish);
    ASSERT_TRUE(composed) << composed.fault().detail;
    const std::string key = "run:" + std::to_string(customer("C2").value);
    ASSERT_TRUE(keepLetter(desk(), *composed, LetterChannel::Email, run, key));
    ASSERT_TRUE(messages().empty());
    ASSERT_TRUE(resume(run));
    expectEachOnce();
}

TEST_F(DunningRunTest, PrintsAgainWhatWasKept)
{
    const DunningRunId run = start();
    const auto first = resume(run);
    ASSERT_TRUE(first);
    const std::string before = textOf(first->files[0]);
    std::filesystem::remove(first->files[0]);
    set("C1", {{CustomerField::City, "Marseille"}});
    m_book.clock().setToday(Date::of(2026, 12, 20));
    RunTarget again = target(run);
    again.isSeparate = true;
    const auto files = printRun(desk(), m_printer, again);
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 3U);
    EXPECT_EQ(textOf(files->front()), before) << "the letters are those of their day";
    EXPECT_EQ(resume(run)->written, 3) << "a run that has ended is printed, nothing is written";
    EXPECT_EQ(printRun(desk(), m_printer, target(DunningRunId{99})).fault().code, FaultCode::RunUnknown);
}

TEST_F(DunningRunTest, KeepsTheLettersWhenTheyCannotBePrinted)
{
    const DunningRunId run = start();
    m_printer.isBroken = true;
    EXPECT_EQ(resume(run).fault().code, FaultCode::FileNotWritable);
    EXPECT_EQ(letters().size(), 3U);
    m_printer.isBroken = false;
    ASSERT_TRUE(resume(run));
    expectEachOnce();
}

TEST_F(DunningRunTest, DoesNotWriteAgainWhatSomebodyTookBack)
{
    const DunningRunId run = start();
    Cancellation cancellation;
    Progress progress;
    progress.report = [&](std::int64_t done, std::int64_t) {
        if (done == 1) cancellation.request();
    };
    ASSERT_TRUE(resume(run, progress, cancellation));
    const auto undone = UndoLastAction{desk()}.execute();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->kind, "letter");
    const auto result = resume(run);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->written, 2);
    ASSERT_EQ(result->refused.size(), 1U);
    EXPECT_EQ(result->refused[0].second.code, FaultCode::UndoneAlready);
}

TEST_F(DunningRunTest, WantsAFreshLedger)
{
    m_book.clock().setToday(Date::of(2026, 11, 27));
    const RunProposal proposal = propose();
    EXPECT_TRUE(proposal.gate.isStale);
    const auto run = StartRun{desk()}.execute(choiceOf(proposal), "k");
    ASSERT_TRUE(run);
    EXPECT_EQ(resume(*run).fault().code, FaultCode::RequestMalformed);
    EXPECT_TRUE(letters().empty());
    RunTarget meant = target(*run);
    meant.mayClaimStale = true;
    EXPECT_TRUE((ContinueRun{desk(), m_printer, office()}.execute(meant)));
    EXPECT_EQ(letters().size(), 3U);
}

TEST_F(DunningRunTest, RefusesAChoiceThatMakesNoSense)
{
    RunChoice choice = choiceOf(propose());
    RunChoice other = choice;
    other.letters.clear();
    EXPECT_EQ(StartRun{desk()}.execute(other, {}).fault().code, FaultCode::RequestMalformed);
    other = choice;
    other.on = choice.on.plusDays(1);
    EXPECT_EQ(StartRun{desk()}.execute(other, {}).fault().code, FaultCode::DateInTheFuture);
    other.on = choice.on.plusDays(-1);
    EXPECT_EQ(StartRun{desk()}.execute(other, {}).fault().code, FaultCode::DateInThePast);
    other = choice;
    other.letters[0].templateCode = "carte";
    EXPECT_EQ(StartRun{desk()}.execute(other, {}).fault().code, FaultCode::TemplateUnknown);
    const auto first = StartRun{desk()}.execute(choice, "k");
    ASSERT_TRUE(first);
    EXPECT_EQ(*StartRun{desk()}.execute(choice, "k"), *first) << "the same key starts it once";
    EXPECT_EQ(listRuns(desk())->size(), 1U);
}

TEST_F(DunningRunTest, SparesWhatCannotBeComposedAndWritesTheOthers)
{
    const DunningRunId run = start();
    set("C1", {{CustomerField::City, ""}});
    const auto result = resume(run);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->written, 2);
    ASSERT_EQ(result->refused.size(), 1U);
    EXPECT_EQ(result->refused[0].first, customer("C1"));
    EXPECT_EQ(result->refused[0].second.code, FaultCode::AddressIncomplete);
    EXPECT_TRUE(listRuns(desk())->front().isEnded) << "the next run proposes it again";
}

Call callOf(const Account& account, Date today, Phase phase = Phase::Prelitigation)
{
    Call call;
    call.phase = phase;
    call.items = test::decideOn(account, today).items;
    return call;
}

TEST(RunWording, FollowsTheToneOfTheStep)
{
    PlanStep step;
    const auto of = [&](StepTone tone, Phase phase) {
        step.tone = tone;
        return templateOfStep(step, phase);
    };
    EXPECT_EQ(of(StepTone::Courteous, Phase::Prelitigation), "reminder-1");
    EXPECT_EQ(of(StepTone::Neutral, Phase::Prelitigation), "reminder-2");
    EXPECT_EQ(of(StepTone::Firm, Phase::Prelitigation), "reminder-3");
    EXPECT_EQ(of(StepTone::Final, Phase::Prelitigation), "reminder-3") << "a notice needs a decision";
    EXPECT_EQ(of(StepTone::Courteous, Phase::Preventive), "preventive");
    EXPECT_EQ(of(StepTone::Courteous, Phase::Litigation), "formal-notice");
}

TEST(RunWording, CountsTheRemindersSinceTheOldestInvoiceFellDue)
{
    const Date today = Date::of(2026, 11, 20);
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 100'00, Date::of(2026, 9, 1)).letter(Date::of(2026, 8, 15), {});
    EXPECT_EQ(templateByCount(builder.build(), callOf(builder.build(), today), today), "reminder-1")
        << "a letter before the due date reminded of something else";
    builder.letter(Date::of(2026, 9, 10), {"F1"});
    EXPECT_EQ(templateByCount(builder.build(), callOf(builder.build(), today), today), "reminder-2");
    builder.letter(Date::of(2026, 10, 1), {"F1"}).letter(Date::of(2026, 10, 20), {"F1"});
    EXPECT_EQ(templateByCount(builder.build(), callOf(builder.build(), today), today), "reminder-3");
    EXPECT_EQ(templateByCount(builder.build(), callOf(builder.build(), today, Phase::Preventive), today), "preventive");
}

TEST(RunWording, WritesOneFormalNoticeForADecision)
{
    const Date today = Date::of(2026, 11, 20);
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 100'00, Date::of(2026, 6, 1)).dossier(Date::of(2026, 11, 2), {"F1"});
    builder.event(AccountEventKind::FormalNotice, Date::of(2026, 10, 1));
    EXPECT_FALSE(hasFormalNotice(builder.build(), today)) << "it was sent before the decision";
    RunQuestion question;
    question.on = today;
    const Account account = builder.build();
    const auto candidate = candidateOf(account, test::decideOn(account, today), test::dayOf(today), question, {});
    ASSERT_TRUE(candidate);
    EXPECT_TRUE(candidate->isIn);
    EXPECT_EQ(candidate->templateCode, "formal-notice");
    EXPECT_EQ(candidate->channel, LetterChannel::Paper);
    builder.event(AccountEventKind::FormalNotice, Date::of(2026, 11, 3));
    EXPECT_TRUE(hasFormalNotice(builder.build(), today));
}

TEST(RunRemarks, HaveCodesOfTheirOwn)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < runRemarkCount; ++index) {
        const RunFinding finding{static_cast<RunRemark>(index), Money{123'456}, {}};
        codes.insert(runRemarkCode(finding.remark));
        EXPECT_FALSE(wordsFor(Language::French, finding).empty());
        EXPECT_NE(wordsFor(Language::English, finding), wordsFor(Language::French, finding));
    }
    EXPECT_EQ(codes.size(), runRemarkCount);
    EXPECT_EQ(wordsFor(Language::English, RunFinding{RunRemark::OpenDispute, Money{123'456}, {}}),
              "€1,234.56 disputed beside it");
    EXPECT_TRUE(leavesOut(RunRemark::NotComposable));
    EXPECT_FALSE(leavesOut(RunRemark::UnallocatedCredit));
    EXPECT_FALSE(leavesOut(RunRemark::LongAddress));
}

} // namespace
} // namespace encours
