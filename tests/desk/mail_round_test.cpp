// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox_fixture.h"

#include "desk/keep_safe.h"
#include "desk/outbox/message_facts.h"
#include "words/words.h"

#include <algorithm>
#include <map>
#include <random>

namespace encours {
namespace {

using test::OutboxTest;
using test::ScriptedTransport;

constexpr std::int64_t second = 1'000'000;

class MailRoundTest : public OutboxTest {
protected:
    /// How often the server took the message of this number.
    std::size_t takenTimes(MailMessageId message)
    {
        const std::string id = line(message).fact.messageId;
        return static_cast<std::size_t>(
            std::ranges::count_if(m_transport.taken, [&](const ScriptedTransport::Taken& each) {
                return each.mail.find(id) != std::string::npos;
            }));
    }
    FaultCode refusalOfSending()
    {
        const auto result = send();
        return result ? FaultCode::BugFound : result.fault().code;
    }
};

TEST_F(MailRoundTest, SendsWhatWasApprovedAndRemembersIt)
{
    const MailMessageId draftOnly = draft(request());
    const MailMessageId message = approved(keepReminder());
    const SendResult result = *send();
    EXPECT_EQ(result.sent, 1);
    EXPECT_EQ(result.waiting, 0);
    EXPECT_FALSE(result.stoppedBy);
    ASSERT_EQ(m_transport.taken.size(), 1U);
    EXPECT_EQ(m_transport.taken.front().to, "contact@moreau.example");
    EXPECT_EQ(m_transport.taken.front().from, "compta@jardins.example");
    EXPECT_EQ(m_transport.lastServer.host, "smtp.example.org");
    EXPECT_NE(m_transport.taken.front().mail.find("C1_relance-1.pdf"), std::string::npos);
    EXPECT_EQ(stateAt(message), MailState::Sent);
    EXPECT_EQ(line(message).fact.attempts(), 1);
    EXPECT_EQ(detailOf(message), "250 2.0.0 queued");
    EXPECT_EQ(stateAt(draftOnly), MailState::Drafted) << "nobody approved it";
    EXPECT_EQ(send()->sent, 0) << "a second round finds nothing";
    EXPECT_EQ(m_transport.taken.size(), 1U);
    m_book.reopen();
    const auto checks = KeepSafe{desk()}.verify();
    ASSERT_TRUE(checks);
    for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
}

TEST_F(MailRoundTest, CountsAsAReminderWhenItWasSentAndNotBefore)
{
    const LetterId letter = keepReminder();
    const MailMessageId message = approved(letter);
    m_transport.acts = {Act::Refuses};
    EXPECT_EQ(send()->failed, 1);
    EXPECT_EQ(reminders(), 0U);
    EXPECT_EQ(stateAt(message), MailState::Failed);
    ASSERT_TRUE(decide(message, MailState::Approved).refused.empty());
    EXPECT_EQ(send()->sent, 1);
    ASSERT_EQ(reminders(), 1U);
    EXPECT_EQ(readLetter(desk(), letter)->fact.reminder, account("C1").reminders.front().id);
    EXPECT_EQ(line(message).fact.attempts(), 2);
}

TEST_F(MailRoundTest, GoesOnAfterOneRefusalAndStopsAtAServerThatIsAway)
{
    const MailMessageId first = approved();
    const MailMessageId second_ = approved();
    const MailMessageId third = approved();
    m_transport.acts = {Act::Refuses, Act::IsAway};
    const SendResult result = *send();
    EXPECT_EQ(result.failed, 2);
    EXPECT_EQ(result.waiting, 1);
    ASSERT_TRUE(result.stoppedBy);
    EXPECT_EQ(result.stoppedBy->code, FaultCode::MailUnreachable);
    EXPECT_EQ(stateAt(first), MailState::Failed);
    EXPECT_EQ(stateAt(second_), MailState::Failed);
    EXPECT_EQ(stateAt(third), MailState::Approved) << "not tried, still to send";
    ASSERT_EQ(result.refused.size(), 2U);
    const std::string sentence = wordsFor(Language::French, result.refused.front().fault);
    EXPECT_NE(sentence.find(std::to_string(first.value)), std::string::npos) << sentence;
    EXPECT_EQ(detailOf(first), "mail-refused: 550 no such user");
}

TEST_F(MailRoundTest, NeverCallsUncertainWhatStayedNorSafeWhatIsUncertain)
{
    const MailMessageId message = approved(keepReminder());
    const MailMessageId next = approved();
    m_transport.acts = {Act::TakesAndStalls};
    const SendResult result = *send();
    EXPECT_EQ(result.unknown, 1);
    EXPECT_EQ(result.waiting, 1) << "the next one would meet the same";
    EXPECT_EQ(result.unanswered, message);
    EXPECT_TRUE(result.refused.empty());
    EXPECT_EQ(stateAt(message), MailState::Unknown);
    EXPECT_EQ(detailOf(message), "unanswered: timeout");
    const std::string sentence = wordsForStop(Language::French, result);
    EXPECT_EQ(sentence.find("Rien n’est parti"), std::string::npos) << sentence;
    EXPECT_EQ(reminders(), 0U);
    EXPECT_EQ(send()->sent, 1);
    EXPECT_EQ(stateAt(next), MailState::Sent);
    EXPECT_EQ(takenTimes(message), 1U) << "never again by itself";
    ASSERT_TRUE(decide(message, MailState::Sent).refused.empty()) << "a person looked it up";
    EXPECT_EQ(reminders(), 1U);
}

TEST_F(MailRoundTest, LeavesToAPersonWhatAnEarlierProgramLeft)
{
    for (const Act death : {Act::DiesBefore, Act::DiesAfter}) {
        const MailMessageId message = approved();
        m_transport.acts = {death};
        sendUntilDeath();
        EXPECT_EQ(stateAt(message), MailState::HandedOver) << "recorded before the first byte left";
        EXPECT_EQ(decide(message, MailState::Cancelled).refused.size(), 1U) << "it may be under way";
        const SendResult result = *send();
        EXPECT_EQ(result.unknown, 1);
        EXPECT_EQ(result.sent, 0);
        EXPECT_EQ(stateAt(message), MailState::Unknown);
        EXPECT_EQ(detailOf(message), "interrupted");
        ASSERT_TRUE(decide(message, MailState::Cancelled).refused.empty());
    }
    EXPECT_EQ(m_transport.taken.size(), 1U);
}

TEST_F(MailRoundTest, SendsToOurselvesInTestMode)
{
    set({{"mail.test", "yes"},
         {"mail.test_address", "moi@jardins.example"},
         {"mail.copy_to", "archive@jardins.example"}});
    const MailMessageId message = approved(keepReminder());
    const SendResult result = *send();
    EXPECT_EQ(result.tested, 1);
    EXPECT_EQ(result.sent, 0);
    ASSERT_EQ(m_transport.taken.size(), 1U) << "no copy of a test";
    EXPECT_EQ(m_transport.taken.front().to, "moi@jardins.example");
    EXPECT_EQ(m_transport.taken.front().mail.find("contact@moreau.example"), std::string::npos);
    EXPECT_EQ(reminders(), 0U) << "the customer had nothing";
    EXPECT_EQ(detailOf(message), "test");
    EXPECT_EQ(send()->tested, 0) << "it waits for a person again";
    set({{"mail.test", "no"}});
    EXPECT_EQ(send()->sent, 0);
    ASSERT_TRUE(decide(message, MailState::Approved).refused.empty());
    EXPECT_EQ(send()->sent, 1);
    EXPECT_EQ(m_transport.taken[1].to, "contact@moreau.example");
    EXPECT_EQ(reminders(), 1U);
}

TEST_F(MailRoundTest, ForgetsATestThatWasInterrupted)
{
    set({{"mail.test", "yes"}});
    const MailMessageId message = approved();
    m_transport.acts = {Act::DiesAfter};
    sendUntilDeath();
    EXPECT_EQ(send()->unknown, 0) << "it only went to ourselves";
    EXPECT_EQ(stateAt(message), MailState::Failed);
    EXPECT_EQ(m_transport.taken.front().to, "compta@jardins.example") << "the sender, when no test address is set";
}

TEST_F(MailRoundTest, SendsACopyAsAMessageOfItsOwn)
{
    set({{"mail.copy_to", "archive@jardins.example"}});
    const MailMessageId message = approved();
    m_transport.acts = {Act::Takes, Act::Refuses};
    EXPECT_EQ(send()->sent, 1) << "a copy that fails changes nothing";
    EXPECT_EQ(stateAt(message), MailState::Sent);
    approved();
    EXPECT_EQ(send()->sent, 1);
    ASSERT_EQ(m_transport.taken.size(), 3U);
    EXPECT_EQ(m_transport.taken[2].to, "archive@jardins.example");
    EXPECT_EQ(m_transport.taken[2].mail.find("archive@jardins.example"), std::string::npos) << "blind";
}

TEST_F(MailRoundTest, ClaimsNothingThatWasPaidMeanwhile)
{
    const MailMessageId message = approved(keepReminder());
    const auto imported = m_book.import("ouvert_20261120.csv", "Code client;N° facture;Date facture;Échéance;Reste dû\n"
                                                               "C1;F2;2026-09-01;2026-09-30;300,00\n"
                                                               "C2;F3;2026-09-15;2026-10-15;450,50\n");
    ASSERT_TRUE(imported.isDone());
    const SendResult result = *send();
    EXPECT_EQ(result.cancelled, 1);
    EXPECT_EQ(result.failed, 0);
    EXPECT_TRUE(m_transport.taken.empty());
    EXPECT_EQ(stateAt(message), MailState::Cancelled);
    EXPECT_EQ(detailOf(message), "nothing-to-claim");
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(result.refused.front().fault.code, FaultCode::NothingToClaim);
}

TEST_F(MailRoundTest, AsksForWhatIsMissing)
{
    approved();
    set({{"mail.user", "compta"}});
    SendOutbox outbox{desk(), m_transport, m_printer};
    const auto withoutPassword = outbox.execute(MailSecret{});
    ASSERT_FALSE(withoutPassword.isDone());
    EXPECT_EQ(withoutPassword.fault().code, FaultCode::MailPasswordMissing);
    EXPECT_EQ(send()->sent, 1);
    EXPECT_EQ(m_transport.lastSecret, "geheim");
    set({{"mail.from_address", ""}});
    EXPECT_EQ(refusalOfSending(), FaultCode::MailNotConfigured) << "the company has no address either";
    set({{"mail.from_address", "a@b.example"}, {"mail.host", ""}});
    EXPECT_EQ(refusalOfSending(), FaultCode::MailNotConfigured);
}

TEST_F(MailRoundTest, KeepsTheRateAndTheLimitOfTheDay)
{
    set({{"mail.per_minute", "2"}, {"mail.per_day", "4"}});
    for (int count = 0; count < 6; ++count) approved();
    const SendResult result = *send();
    EXPECT_EQ(result.sent, 4);
    EXPECT_EQ(result.waiting, 2);
    ASSERT_TRUE(result.stoppedBy);
    EXPECT_EQ(result.stoppedBy->code, FaultCode::MailLimitReached);
    ASSERT_EQ(m_pauses.size(), 2U) << "after the second and the third; after the fourth there is nothing to wait for";
    for (const std::int64_t pause : m_pauses) EXPECT_NEAR(static_cast<double>(pause), 60.0 * second, second);
    m_book.reopen();
    EXPECT_EQ(send()->sent, 0) << "the limit outlives the program";
    m_book.clock().setToday(Date::of(2026, 11, 23));
    EXPECT_EQ(send()->sent, 2) << "another day";
}

TEST(MicrosecondsToWait, LeavesNoMinuteWithMoreThanTheRate)
{
    std::mt19937_64 random{20'261'122};
    for (int turn = 0; turn < 10'000; ++turn) {
        const int perMinute = std::uniform_int_distribution{1, 5}(random);
        std::vector<Moment> sent;
        std::int64_t now = std::uniform_int_distribution<std::int64_t>{0, 100}(random)*second;
        for (int message = 0; message < 12; ++message) {
            now += std::uniform_int_distribution<std::int64_t>{0, 30 * second}(random);
            const std::int64_t wait = microsecondsToWait(sent, Moment{now}, perMinute);
            ASSERT_GE(wait, 0);
            ASSERT_LE(wait, 60 * second);
            now += wait;
            sent.push_back(Moment{now});
        }
        for (std::size_t last = static_cast<std::size_t>(perMinute); last < sent.size(); ++last) {
            const Moment first = sent[last - static_cast<std::size_t>(perMinute)];
            ASSERT_GE(sent[last].microseconds - first.microseconds, 60 * second) << perMinute << " a minute";
        }
    }
    EXPECT_EQ(microsecondsToWait({}, Moment{0}, 0), 0);
    const std::vector<Moment> ahead{Moment{500 * second}};
    EXPECT_EQ(microsecondsToWait(ahead, Moment{0}, 1), 60 * second)
        << "a clock that was put back waits a minute at most";
}

TEST_F(MailRoundTest, StopsWhenSomebodyWantsItTo)
{
    for (int count = 0; count < 3; ++count) approved();
    Cancellation cancellation;
    SendOutbox outbox{desk(), m_transport, m_printer};
    std::vector<std::int64_t> told;
    const Progress progress{[&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(total, 3);
        told.push_back(done);
        if (done == 1) cancellation.request();
    }};
    const auto result = outbox.execute(MailSecret{}, progress, cancellation);
    ASSERT_TRUE(result.isDone());
    EXPECT_EQ(result->sent, 1);
    EXPECT_EQ(result->waiting, 2);
    EXPECT_EQ(told, (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(send()->sent, 2);
}

TEST_F(MailRoundTest, SkipsWhatSomebodyCancelledMeanwhile)
{
    const MailMessageId first = approved();
    const MailMessageId next = approved();
    MailRound round{desk(), m_transport, m_printer};
    ASSERT_TRUE(round.open(MailSecret{"geheim"}).isDone());
    EXPECT_EQ(refusalOfSending(), FaultCode::StoreInUse) << "one round at a time";
    ASSERT_TRUE(decide(first, MailState::Cancelled).refused.empty());
    while (!round.isOver()) ASSERT_TRUE(round.sendNext().isDone());
    EXPECT_EQ(round.result().sent, 1);
    EXPECT_EQ(stateAt(first), MailState::Cancelled);
    EXPECT_EQ(stateAt(next), MailState::Sent);
}

TEST_F(MailRoundTest, EndsWhenTheSettingsChangeMeanwhile)
{
    approved();
    approved();
    MailRound round{desk(), m_transport, m_printer};
    ASSERT_TRUE(round.open(MailSecret{"geheim"}).isDone());
    ASSERT_TRUE(round.sendNext().isDone());
    set({{"mail.test", "yes"}});
    ASSERT_TRUE(round.sendNext().isDone());
    EXPECT_TRUE(round.isOver());
    EXPECT_EQ(round.result().waiting, 1);
    EXPECT_EQ(m_transport.taken.size(), 1U) << "nothing goes to a customer any more";
}

TEST_F(MailRoundTest, GivesAPasswordToItsOwnServerOnly)
{
    set({{"mail.user", "compta"}});
    MailServer other = readMailSettings(desk())->server;
    other.host = "elsewhere.example.org";
    const auto opened = MailRound{desk(), m_transport, m_printer}.open(MailSecret{"geheim"}, other);
    ASSERT_FALSE(opened.isDone());
    EXPECT_EQ(opened.fault().code, FaultCode::MailPasswordMissing);
}

TEST_F(MailRoundTest, PausesInACopyOfTheBook)
{
    const MailMessageId message = approved();
    m_book.close();
    const auto copy = m_book.folder() / "copie.encours";
    std::filesystem::copy_file(m_book.file(), copy);
    {
        auto opened = Desk::open(copy, m_book.sharedClock(), "testeuse");
        ASSERT_TRUE(opened.isDone());
        EXPECT_TRUE(*isOutboxPaused(**opened));
        const auto refused = SendOutbox{**opened, m_transport, m_printer}.execute(MailSecret{});
        ASSERT_FALSE(refused.isDone());
        EXPECT_EQ(refused.fault().code, FaultCode::MailPaused);
        EXPECT_TRUE(m_transport.taken.empty());
    }
    // The same place, another file: the book was restored.
    std::filesystem::rename(copy, m_book.file());
    m_book.reopen();
    EXPECT_EQ(refusalOfSending(), FaultCode::MailPaused);
    ASSERT_TRUE(resumeOutbox(desk(), "clef").isDone());
    ASSERT_TRUE(resumeOutbox(desk(), "clef").isDone()) << "said twice";
    EXPECT_FALSE(*isOutboxPaused(desk()));
    EXPECT_EQ(send()->sent, 1);
    EXPECT_EQ(stateAt(message), MailState::Sent);
    m_book.reopen();
    EXPECT_FALSE(*isOutboxPaused(desk())) << "writing to the book moves nothing";
}

TEST_F(MailRoundTest, NeverSendsTwiceByItselfWhereverItStops)
{
    std::mt19937_64 random{7};
    constexpr Act acts[] = {Act::Takes,  Act::Takes,          Act::Refuses,    Act::IsAway,
                            Act::Stalls, Act::TakesAndStalls, Act::DiesBefore, Act::DiesAfter};
    std::vector<MailMessageId> messages;
    for (int count = 0; count < 12; ++count) messages.push_back(approved());
    for (int turn = 0; turn < 40; ++turn) {
        m_transport.acts.clear();
        for (int count = 0; count < 4; ++count) m_transport.acts.push_back(acts[random() % std::size(acts)]);
        sendUntilDeath();
        // Whoever reads the list tries again what surely stayed here, and leaves alone what is uncertain.
        const auto lines = listMessages(desk());
        for (const MessageLine& each : *lines) {
            if (each.fact.state() == MailState::Failed) decide(each.fact.id, MailState::Approved);
        }
    }
    for (const MailMessageId message : messages) {
        EXPECT_LE(takenTimes(message), 1U) << message.value;
        const MailMessage fact = line(message).fact;
        EXPECT_EQ(fact.state() == MailState::Sent ? 1U : takenTimes(message), takenTimes(message));
        for (std::size_t at = 1; at < fact.events.size(); ++at) {
            EXPECT_TRUE(mayFollow(fact.events[at - 1].state, fact.events[at].state)) << message.value;
        }
    }
}

TEST_F(MailRoundTest, ApprovesWhatARunDraftsWhenNobodyWantsToLook)
{
    const auto recorded =
        desk().store().record(desk().header("run", {}, "run"), [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN([[maybe_unused]] const DunningRunId run, writer.addRun(today(), "{}"));
            return Done{};
        });
    ASSERT_TRUE(recorded.isDone());
    const DunningRunId run = desk().store().runs()->front().id;
    EXPECT_EQ(stateAt(draft(request(keepReminder(run)))), MailState::Drafted);
    set({{"mail.needs_approval", "no"}});
    EXPECT_EQ(stateAt(draft(request(keepReminder(run)))), MailState::Approved);
    const MailMessageId byHand = draft(request());
    EXPECT_EQ(stateAt(byHand), MailState::Drafted) << "a person who writes looks at it";
}

TEST(MailDetail, NamesNobody)
{
    EXPECT_EQ(mailDetail("550 <a@b.example> unknown\r\nuser"), "550 … unknown user");
    EXPECT_LE(mailDetail(std::string(5'000, 'x')).size(), 210U);
    EXPECT_EQ(mailDetail(""), "");
}

} // namespace
} // namespace encours
