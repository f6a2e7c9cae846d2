// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/call_script_words.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"
#include "support/legal_rows.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

struct Prepared {
    AccountDecision decision;
    CallFacts facts;
    CallScript script;
};

Prepared prepare(const Account& account, Date day = today, std::string_view company = "Fournitures Delorme")
{
    DunningContext context = test::dayOf(day);
    context.legal = test::someLegalValues();
    Prepared prepared;
    prepared.decision = decide(account, context);
    prepared.facts = callFactsOf(account, stateOf(account, day, Currency::euro()), prepared.decision, context);
    prepared.script = callScriptOf(account, prepared.decision, prepared.facts, company);
    return prepared;
}

AccountBuilder lateCustomer()
{
    AccountBuilder builder;
    builder.field(CustomerField::Name, "Maison Moreau").field(CustomerField::ContactName, "Mme Carpentier");
    builder.invoiceDue("F1", 100'000, Date::of(2026, 8, 20));
    return builder;
}

std::string textOf(const CallScript& script, ScriptPart part, Language language = Language::French)
{
    std::string text;
    for (const ScriptLine& line : script.lines) {
        if (line.part == part) text += wordsFor(language, line) + '\n';
    }
    return text;
}

const Objection& objectionOf(const CallScript& script, ObjectionCode code)
{
    return *std::ranges::find(script.objections, code, &Objection::code);
}

bool hasProof(const CallScript& script, ObjectionCode code, std::string_view proof)
{
    return std::ranges::any_of(objectionOf(script, code).proofs,
                               [proof](const ProofLine& line) { return line.code == proof; });
}

TEST(CallScriptWords, KnowEveryKeyInBothLanguages)
{
    for (const std::string& key : allScriptKeys()) {
        EXPECT_TRUE(hasWords(Language::French, key)) << key;
        EXPECT_TRUE(hasWords(Language::English, key)) << key;
    }
    for (std::size_t role = 0; role < personRoleCount; ++role) {
        EXPECT_FALSE(wordsFor(Language::French, static_cast<PersonRole>(role)).empty());
    }
}

TEST(CallScriptWords, SpeakToTheContactOfTheInvoiceAndItsAmount)
{
    const Prepared first = prepare(lateCustomer().build());
    EXPECT_EQ(first.script.situation, CallSituation::FirstReminder);
    EXPECT_NE(textOf(first.script, ScriptPart::Opening).find("Mme Carpentier, Fournitures Delorme"), std::string::npos);
    const std::string purpose = textOf(first.script, ScriptPart::Purpose);
    EXPECT_NE(purpose.find("F1"), std::string::npos) << purpose;
    EXPECT_NE(purpose.find("20/08/2026"), std::string::npos) << purpose;
    EXPECT_TRUE(textOf(first.script, ScriptPart::Consequence).empty()) << "nobody threatens at the first call";
}

TEST(CallScriptWords, AskForTheAccountsWhenNobodyIsKnown)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, Date::of(2026, 8, 20));
    const std::string opening = textOf(prepare(builder.build(), today, "").script, ScriptPart::Opening);
    EXPECT_NE(opening.find("votre fournisseur"), std::string::npos) << opening;
}

TEST(CallScriptWords, NameTheBrokenPromiseAndGetFirm)
{
    AccountBuilder builder = lateCustomer();
    builder.promise(Date::of(2026, 11, 2), Date::of(2026, 11, 16), {{"F1", 60'000}});
    const Prepared broken = prepare(builder.build());
    EXPECT_EQ(broken.script.situation, CallSituation::BrokenPromise);
    EXPECT_EQ(broken.script.tone, StepTone::Firm);
    const std::string purpose = textOf(broken.script, ScriptPart::Purpose);
    EXPECT_NE(purpose.find("16/11/2026"), std::string::npos) << purpose;
    EXPECT_NE(purpose.find("600,00"), std::string::npos) << purpose;
    EXPECT_NE(textOf(broken.script, ScriptPart::Consequence).find("40,00"), std::string::npos);
    EXPECT_TRUE(hasProof(broken.script, ObjectionCode::InProgress, "promises-missed"));
    EXPECT_TRUE(hasProof(broken.script, ObjectionCode::InProgress, "promise-nothing"));
}

TEST(CallScriptWords, AskThreeQuestionsOfServiceBeforeTheDueDate)
{
    AccountBuilder builder;
    builder.field(CustomerField::ContactName, "Mme Carpentier");
    builder.invoiceDue("F9", 900'000, today.plusDays(16)); // nine times the average invoice
    const Prepared preventive = prepare(builder.build());
    ASSERT_EQ(preventive.script.situation, CallSituation::Preventive);
    EXPECT_EQ(preventive.script.tone, StepTone::Courteous);
    const auto questions = std::ranges::count(preventive.script.lines, ScriptPart::Question, &ScriptLine::part);
    EXPECT_EQ(questions, 3);
    EXPECT_TRUE(textOf(preventive.script, ScriptPart::Consequence).empty());
}

TEST(CallScriptWords, SayAResolvedDisputeBeforeAskingForAnything)
{
    AccountBuilder builder = lateCustomer();
    builder.dispute(Date::of(2026, 9, 1), Date::of(2026, 9, 15), {{"F1", 10'000}})
        .resolveLastDispute(Date::of(2026, 11, 19), DisputeResolution::Rejected);
    const Prepared prepared = prepare(builder.build());
    const std::string told = textOf(prepared.script, ScriptPart::ToldFirst);
    EXPECT_NE(told.find("F1"), std::string::npos) << told;
    EXPECT_NE(told.find("19/11/2026"), std::string::npos) << told;
    EXPECT_EQ(prepared.script.lines[1].part, ScriptPart::ToldFirst);
    EXPECT_TRUE(hasProof(prepared.script, ObjectionCode::Contested, "dispute-resolved"));
}

TEST(CallScriptWords, AnswerACustomerWhoCallsWithoutBeingOnAList)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, Date::of(2026, 12, 31));
    const Prepared inbound = prepare(builder.build());
    EXPECT_EQ(inbound.script.situation, CallSituation::Inbound);
    EXPECT_FALSE(textOf(inbound.script, ScriptPart::Purpose).empty());
}

TEST(CallScriptWords, SpeakOfANoticeOnlyWhenItWasSent)
{
    AccountBuilder builder = lateCustomer();
    builder.dossier(Date::of(2026, 11, 10), {"F1"});
    const CallScript before = prepare(builder.build()).script;
    ASSERT_EQ(before.situation, CallSituation::Litigation);
    EXPECT_EQ(textOf(before, ScriptPart::Purpose).find("mise en demeure"), std::string::npos);
    builder.event(AccountEventKind::FormalNotice, Date::of(2026, 11, 12));
    const std::string after = textOf(prepare(builder.build()).script, ScriptPart::Purpose);
    EXPECT_NE(after.find("mise en demeure du 12/11/2026"), std::string::npos) << after;
}

TEST(CallScriptWords, GiveCreditForWhatCame)
{
    AccountBuilder builder = lateCustomer();
    builder.promise(Date::of(2026, 11, 2), Date::of(2026, 11, 16), {{"F1", 60'000}})
        .pay("F1", 20'000, Date::of(2026, 11, 10));
    const std::string purpose = textOf(prepare(builder.build()).script, ScriptPart::Purpose);
    EXPECT_NE(purpose.find("200,00"), std::string::npos) << purpose;
}

TEST(CallScriptWords, ProveNothingThatIsNotRecorded)
{
    const Prepared bare = prepare(lateCustomer().build());
    EXPECT_TRUE(hasProof(bare.script, ObjectionCode::AlreadyPaid, "no-payment"));
    EXPECT_TRUE(hasProof(bare.script, ObjectionCode::Contested, "no-dispute"));
    EXPECT_FALSE(hasProof(bare.script, ObjectionCode::InProgress, "promises-missed"));
    EXPECT_FALSE(hasProof(bare.script, ObjectionCode::NotReceived, "letter"));
    AccountBuilder builder = lateCustomer();
    builder.letter(Date::of(2026, 9, 1), {"F1"}).call(Outcome::Duplicate, Date::of(2026, 9, 20));
    const Prepared written = prepare(builder.build());
    EXPECT_TRUE(hasProof(written.script, ObjectionCode::NotReceived, "letter-about-it"));
    EXPECT_TRUE(hasProof(written.script, ObjectionCode::NotReceived, "duplicate"));
    EXPECT_EQ(written.script.objections.front().code, ObjectionCode::NotReceived) << "most is known against it";
}

TEST(CallScriptWords, CountThePromisesInOneLine)
{
    AccountBuilder builder = lateCustomer();
    EXPECT_TRUE(promiseRecordWords(Language::French, prepare(builder.build()).facts).empty());
    builder.promise(Date::of(2026, 9, 1), Date::of(2026, 9, 10), {{"F1", 40'000}})
        .promise(Date::of(2026, 11, 18), Date::of(2026, 12, 1), {{"F1", 60'000}});
    EXPECT_EQ(promiseRecordWords(Language::French, prepare(builder.build()).facts),
              "2 promesses\u00a0: 0 tenue, 1 non tenue");
}

/// A sentence with a gap (…) was given too little.
void expectWhole(const CallScript& script, std::uint64_t seed)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const ScriptLine& line : script.lines) {
            ASSERT_EQ(wordsFor(language, line).find("…"), std::string::npos) << seed << ' ' << line.code;
        }
        for (const Objection& objection : script.objections) {
            for (const ProofLine& proof : objection.proofs) {
                ASSERT_EQ(wordsFor(language, proof).find("…"), std::string::npos) << seed << ' ' << proof.code;
            }
        }
    }
}

// 4 × 100 accounts on 26 days each: 10 400 conversations.
class CallScriptsOfRandomAccounts : public testing::TestWithParam<std::uint64_t> {};

TEST_P(CallScriptsOfRandomAccounts, HaveNoGapAndKeepTheirOrder)
{
    constexpr std::uint64_t accounts = 100;
    std::set<CallSituation> seen;
    for (std::uint64_t seed = GetParam() * accounts + 1; seed <= (GetParam() + 1) * accounts; ++seed) {
        const Account account = test::randomAccount(seed, Date::of(2026, 4, 15));
        for (int offset = -70; offset <= 80; offset += 6) {
            const Prepared prepared = prepare(account, Date::of(2026, 4, 15).plusDays(offset));
            const CallScript& script = prepared.script;
            seen.insert(script.situation);
            expectWhole(script, seed);
            ASSERT_TRUE(std::ranges::is_sorted(script.lines, {}, &ScriptLine::part)) << seed;
            ASSERT_EQ(script.lines.front().part, ScriptPart::Opening) << seed;
            ASSERT_EQ(script.lines.back().part, ScriptPart::Close) << seed;
            ASSERT_EQ(script.objections.size(), objectionCount) << seed;
            ASSERT_EQ(prepared.decision.call.has_value(), script.situation != CallSituation::Inbound) << seed;
        }
    }
    EXPECT_GE(seen.size(), 8U) << "the accounts are of many kinds";
}

INSTANTIATE_TEST_SUITE_P(Parts, CallScriptsOfRandomAccounts, testing::Range<std::uint64_t>(0, 4));

} // namespace
} // namespace encours
