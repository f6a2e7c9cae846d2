// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/customer_file/persons.h"
#include "desk/letters/keep_letter.h"
#include "desk/outbox/mail_round.h"
#include "support/small_book.h"

#include <deque>
#include <stdexcept>
#include <string>
#include <vector>

namespace encours::test {

/// A server that does what the test has put in, and takes everything else. `Dies…` ends the program, as far as the book can
/// tell: before or after the server took the message.
class ScriptedTransport : public MailTransport {
public:
    enum class Act { Takes, Refuses, IsAway, Stalls, TakesAndStalls, DiesBefore, DiesAfter };
    struct Taken {
        std::string from;
        std::string to;
        std::string mail;
    };
    struct Died : std::runtime_error {
        Died() : std::runtime_error("the program was killed") {}
    };

    Delivery deliver(const MailServer& server, const MailSecret& secret, const MailAddress& from, const MailAddress& to,
                     std::string_view mail) override
    {
        lastServer = server;
        lastSecret = secret.text();
        const Act act = acts.empty() ? Act::Takes : acts.front();
        if (!acts.empty()) acts.pop_front();
        if (act == Act::DiesBefore) throw Died{};
        const bool isTaken = act == Act::Takes || act == Act::TakesAndStalls || act == Act::DiesAfter;
        if (isTaken) taken.push_back({from.text(), to.text(), std::string{mail}});
        if (act == Act::DiesAfter) throw Died{};
        return answerOf(act);
    }
    Result<Done> check(const MailServer&, const MailSecret&) override { return Done{}; }

    std::deque<Act> acts;
    std::vector<Taken> taken;
    MailServer lastServer;
    std::string lastSecret;

private:
    static Delivery answerOf(Act act)
    {
        const auto fault = [](FaultCode code, const char* reason) {
            return Fault{code, {{"host", "smtp.example.org"}, {"value", ""}, {"reason", reason}}, {}};
        };
        switch (act) {
        case Act::Refuses:
            return {DeliveryState::NotSent, "550 no such user", fault(FaultCode::MailRefused, "550 no such user"),
                    false};
        case Act::IsAway: return {DeliveryState::NotSent, "", fault(FaultCode::MailUnreachable, "refused"), true};
        case Act::Stalls:
        case Act::TakesAndStalls:
            return {DeliveryState::Unknown, "", fault(FaultCode::MailUnreachable, "timeout"), true};
        default: return {DeliveryState::Sent, "250 2.0.0 queued", std::nullopt, false};
        }
    }
};

/// Gives the file name of each letter for its PDF.
class NamingPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter>, const LetterPaper&, const std::filesystem::path&) override
    {
        return Done{};
    }
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper&) override
    {
        return "%PDF-1.4 " + letters.front().fileName;
    }
};

/// The small book with a mail server, test mode off, and an address for C1.
class OutboxTest : public SmallBook {
protected:
    using Act = ScriptedTransport::Act;

    OutboxTest()
    {
        set({{"mail.host", "smtp.example.org"},
             {"mail.from_address", "compta@jardins.example"},
             {"mail.test", "no"},
             {"mail.per_minute", "600"}});
        const auto done =
            EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Email, "contact@moreau.example"}});
        EXPECT_TRUE(done.isDone());
    }

    void set(const std::vector<std::pair<std::string, std::string>>& values)
    {
        const auto done = EditMailSettings{desk()}.execute(values, newKey());
        ASSERT_TRUE(done.isDone()) << done.fault().detail;
    }
    /// A reminder about F1 that is to go by e-mail.
    LetterId keepReminder(std::optional<DunningRunId> run = {})
    {
        ComposedLetter composed;
        composed.customer = customer("C1");
        composed.templateCode = "reminder-1";
        composed.letter.subject = "Facture F1";
        composed.letter.fileName = "C1_relance-1.pdf";
        composed.mail.subject = "Votre facture F1";
        composed.mail.paragraphs = {"Bonjour,", "La facture F1 reste due."};
        composed.items = {itemOf("C1", "F1")};
        composed.total = Money{120'000};
        const auto kept = keepLetter(desk(), composed, LetterChannel::Email, run, newKey());
        expect(kept.isDone(), kept ? "" : kept.fault().detail);
        return kept->letter;
    }
    DraftRequest request(std::optional<LetterId> letter = {})
    {
        DraftRequest wanted;
        wanted.customer = customer("C1");
        wanted.letter = letter;
        if (!letter) wanted.subject = "Votre compte";
        if (!letter) wanted.body = "Bonjour,\n\nvoici votre compte.";
        return wanted;
    }
    MailMessageId draft(const DraftRequest& wanted)
    {
        const auto drafted = DraftMessage{desk()}.execute(wanted);
        expect(drafted.isDone(), drafted ? "" : drafted.fault().detail);
        return *drafted;
    }
    MailMessageId approved(std::optional<LetterId> letter = {})
    {
        const MailMessageId message = draft(request(letter));
        expect(decide(message, MailState::Approved).refused.empty(), "a draft can be approved");
        return message;
    }
    MessagesDecided decide(MailMessageId message, MailState state)
    {
        return DecideMessages{desk()}.execute({message}, state, newKey());
    }
    Result<SendResult> send()
    {
        SendOutbox outbox{desk(), m_transport, m_printer};
        outbox.setPause([this](std::int64_t microseconds, const Cancellation&) { m_pauses.push_back(microseconds); });
        return outbox.execute(MailSecret{"geheim"});
    }
    /// A round that may be ended by death.
    void sendUntilDeath()
    {
        try {
            (void)send();
        } catch (const ScriptedTransport::Died&) {
            m_book.reopen();
        }
    }
    MessageLine line(MailMessageId message)
    {
        const auto lines = listMessages(desk());
        for (const MessageLine& each : *lines) {
            if (each.fact.id == message) return each;
        }
        return {};
    }
    MailState stateAt(MailMessageId message) { return line(message).fact.state(); }
    std::string detailOf(MailMessageId message) { return line(message).fact.events.back().detail; }
    std::size_t reminders() { return account("C1").reminders.size(); }

    ScriptedTransport m_transport;
    NamingPrinter m_printer;
    std::vector<std::int64_t> m_pauses;
};

} // namespace encours::test
