// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox_fixture.h"

#include "desk/customer_file/attachments.h"
#include "desk/keep_safe.h"

#include <fstream>

namespace encours {
namespace {

using test::OutboxTest;

class OutboxDraftTest : public OutboxTest {};
class OutboxDecisionTest : public OutboxTest {};
class OutboxSettingsTest : public OutboxTest {};
class OutboxExportTest : public OutboxTest {};

TEST_F(OutboxDraftTest, TakesWhatTheLetterSaysAndTheAddressOfTheCustomer)
{
    const MailMessageId message = draft(request(keepReminder()));
    const MessageLine shown = line(message);
    EXPECT_EQ(shown.fact.state(), MailState::Drafted);
    EXPECT_EQ(shown.content.toAddress, "contact@moreau.example");
    EXPECT_EQ(shown.content.toName, "Moreau");
    EXPECT_EQ(shown.content.subject, "Votre facture F1");
    EXPECT_EQ(shown.content.body, "Bonjour,\n\nLa facture F1 reste due.");
    EXPECT_EQ(shown.customerCode, "C1");
    EXPECT_EQ(shown.templateCode, "reminder-1");
    EXPECT_EQ(shown.fact.messageId.front(), '<');
    EXPECT_EQ(shown.fact.messageId.back(), '>');
    EXPECT_EQ(reminders(), 0U) << "what was not sent is no reminder";
}

TEST_F(OutboxDraftTest, WritesToTheAccountsFirst)
{
    PersonRequest person;
    person.customer = customer("C1");
    person.person.role = PersonRole::Manager;
    person.person.name = "Inès Moreau";
    person.person.email = "ines@moreau.example";
    ASSERT_TRUE(SavePerson{desk()}.execute(person).isDone());
    EXPECT_EQ(mailAddressOf(account("C1")), "contact@moreau.example") << "the main contact before the manager";
    person.person.role = PersonRole::AccountsPayable;
    person.person.name = "Luc Petit";
    person.person.email = "compta@moreau.example";
    ASSERT_TRUE(SavePerson{desk()}.execute(person).isDone());
    EXPECT_EQ(mailAddressOf(account("C1")), "compta@moreau.example");
    EXPECT_EQ(line(draft(request())).content.toName, "Luc Petit");
    EXPECT_EQ(mailAddressOf(account("C2")), "");
}

TEST_F(OutboxDraftTest, MakesALetterLeaveOnce)
{
    const LetterId letter = keepReminder();
    const MailMessageId first = draft(request(letter));
    EXPECT_EQ(draft(request(letter)), first) << "another key, the same letter";
    ASSERT_TRUE(decide(first, MailState::Cancelled).refused.empty());
    EXPECT_NE(draft(request(letter)), first) << "a cancelled one stands in nobody's way";
}

TEST_F(OutboxDraftTest, IsDoneOnceUnderOneKey)
{
    DraftRequest wanted = request();
    wanted.key = "clef";
    const MailMessageId first = draft(wanted);
    EXPECT_EQ(draft(wanted), first);
    wanted.body = "Autre chose.";
    const auto other = DraftMessage{desk()}.execute(wanted);
    ASSERT_FALSE(other.isDone());
    EXPECT_EQ(other.fault().code, FaultCode::KeyReused);
    EXPECT_EQ(listMessages(desk())->size(), 1U);
}

TEST_F(OutboxDraftTest, RefusesWhatWouldBecomeAHeaderOfItsOwn)
{
    const auto codeOf = [this](const DraftRequest& wanted) {
        const auto drafted = DraftMessage{desk()}.execute(wanted);
        return drafted ? FaultCode::BugFound : drafted.fault().code;
    };
    for (const std::string subject : {"a\r\nBcc: x@y.example", "a\nb", "a\rb"}) {
        DraftRequest wanted = request();
        wanted.subject = subject;
        EXPECT_EQ(codeOf(wanted), FaultCode::MailHeaderMalformed) << subject;
    }
    DraftRequest nul = request();
    nul.subject = std::string{"a\0b", 3};
    EXPECT_EQ(codeOf(nul), FaultCode::MailHeaderMalformed);
    for (const std::string to :
         {"x@y.example\r\nRCPT TO:<z@z.example>", "a b@c.example", "x@y.example,z@z.example", "x"}) {
        DraftRequest wanted = request();
        wanted.to = to;
        EXPECT_EQ(codeOf(wanted), FaultCode::MailAddressMalformed) << to;
    }
    DraftRequest noBody = request();
    noBody.body = " \n ";
    EXPECT_EQ(codeOf(noBody), FaultCode::TextMissing);
    DraftRequest foreign = request();
    foreign.attachments = {AttachmentId{77}};
    EXPECT_EQ(codeOf(foreign), FaultCode::AttachmentUnknown);
    DraftRequest nobody = request();
    nobody.customer = customer("C2");
    EXPECT_EQ(codeOf(nobody), FaultCode::MailAddressMissing);
    DraftRequest letterOfAnother = request(keepReminder());
    letterOfAnother.customer = customer("C2");
    letterOfAnother.to = "a@b.example";
    EXPECT_EQ(codeOf(letterOfAnother), FaultCode::LetterUnknown);
    EXPECT_TRUE(listMessages(desk())->empty());
}

TEST_F(OutboxDraftTest, ChecksWithoutWriting)
{
    const auto before = journalLength();
    DraftRequest wanted = request();
    wanted.isDryRun = true;
    EXPECT_FALSE(draft(wanted).isStored());
    EXPECT_EQ(journalLength(), before);
}

TEST(MessageDocument, ComesBackAsItWas)
{
    MessageContent content;
    content.toName = "\"O'Neil\", Père & fils <é> 🦊";
    content.toAddress = "a@b.example";
    content.subject = "Objet {{total}} </b>";
    content.body = "ligne\n\n.\nligne \\ \"";
    content.attachments = {AttachmentId{3}, AttachmentId{1}};
    const auto read = readMessageDocument(messageDocument(content));
    ASSERT_TRUE(read.isDone());
    EXPECT_EQ(*read, content);
    for (const std::string_view text : {"", "[]", "{}", R"({"to":1})", R"({"to":"a","documents":["b"]})"}) {
        const auto spoilt = readMessageDocument(text);
        ASSERT_FALSE(spoilt.isDone()) << text;
        EXPECT_EQ(spoilt.fault().code, FaultCode::DocumentMalformed);
    }
}

TEST_F(OutboxDecisionTest, FollowsTheArrows)
{
    const MailMessageId message = draft(request());
    EXPECT_EQ(decide(message, MailState::HandedOver).refused.size(), 1U) << "only sending hands over";
    EXPECT_EQ(decide(message, MailState::Failed).refused.size(), 1U);
    EXPECT_TRUE(decide(message, MailState::Approved).refused.empty());
    const auto again = decide(message, MailState::Approved);
    ASSERT_EQ(again.refused.size(), 1U);
    EXPECT_EQ(again.refused.front().fault.code, FaultCode::MessageNotPossible);
    EXPECT_TRUE(decide(message, MailState::Cancelled).refused.empty());
    EXPECT_EQ(decide(message, MailState::Approved).refused.size(), 1U) << "cancelled is the end";
    const auto unknown = decide(MailMessageId{99}, MailState::Approved);
    ASSERT_EQ(unknown.refused.size(), 1U);
    EXPECT_EQ(unknown.refused.front().fault.code, FaultCode::MessageUnknown);
}

TEST_F(OutboxDecisionTest, DoesWhatCanBeDoneAndNamesTheRest)
{
    const MailMessageId first = draft(request());
    const MailMessageId second = approved();
    const auto decided = DecideMessages{desk()}.execute({second, first, MailMessageId{99}}, MailState::Approved);
    EXPECT_EQ(decided.done, (std::vector{first}));
    EXPECT_EQ(decided.refused.size(), 2U);
}

TEST_F(OutboxDecisionTest, IsDoneOnceUnderOneKey)
{
    const MailMessageId message = draft(request());
    for (int turn = 0; turn < 2; ++turn) {
        const auto decided = DecideMessages{desk()}.execute({message}, MailState::Approved, "clef");
        EXPECT_TRUE(decided.refused.empty()) << turn;
    }
    EXPECT_EQ(line(message).fact.events.size(), 2U);
}

TEST_F(OutboxDecisionTest, KnowsWhatLeftWithAnotherProgram)
{
    const MailMessageId message = draft(request(keepReminder()));
    ASSERT_TRUE(decide(message, MailState::Sent).refused.empty());
    const MailMessage fact = line(message).fact;
    ASSERT_EQ(fact.events.size(), 4U) << "drafted, approved, handed over, sent";
    EXPECT_EQ(fact.events.back().detail, "by-hand");
    EXPECT_EQ(reminders(), 1U);
    EXPECT_EQ(account("C1").reminders.front().templateCode, "reminder-1");
    EXPECT_EQ(account("C1").reminders.front().sentOn, today());
    EXPECT_EQ(decide(message, MailState::Cancelled).refused.size(), 1U);
    m_book.reopen();
    EXPECT_EQ(reminders(), 1U);
    const auto checks = KeepSafe{desk()}.verify();
    ASSERT_TRUE(checks);
    for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
}

TEST_F(OutboxSettingsTest, AreReadBackAndRefusedByName)
{
    EXPECT_EQ(mailSettingCodes().size(), 14U);
    MailSettings settings;
    for (const std::string_view code : mailSettingCodes()) {
        EXPECT_TRUE(setMailSetting(settings, code, mailSettingText(settings, code)).isDone()) << code;
        EXPECT_TRUE(setMailSetting(settings, code, "").isDone()) << code;
    }
    EXPECT_EQ(settings, MailSettings{});
    EXPECT_TRUE(settings.isTest) << "nothing goes to a customer until somebody says so";
    const std::pair<const char*, const char*> wrong[] = {{"mail.host", "smtp.example.org/x"},
                                                         {"mail.host", "a b"},
                                                         {"mail.host", "a@b"},
                                                         {"mail.host", "-x"},
                                                         {"mail.port", "0"},
                                                         {"mail.port", "70000"},
                                                         {"mail.port", "587 "
                                                                       "x"},
                                                         {"mail.security", "none"},
                                                         {"mail.from_address", "x"},
                                                         {"mail.from_name", "a\r\nBcc: b"},
                                                         {"mail.reply_to", "a@b,c@d"},
                                                         {"mail.copy_to", "a b@c.example"},
                                                         {"mail.per_minute", "0"},
                                                         {"mail.per_day", "-1"},
                                                         {"mail.test", "perhaps"},
                                                         {"mail.user", "\xff"},
                                                         {"mail.password", "x"}};
    for (const auto& [code, text] : wrong) EXPECT_FALSE(setMailSetting(settings, code, text).isDone()) << code << text;
    EXPECT_EQ(settings, MailSettings{}) << "what is refused changes nothing";
}

TEST_F(OutboxSettingsTest, AreFactsWithoutAPassword)
{
    set({{"mail.user", "compta"}, {"mail.port", "465"}, {"mail.security", "tls"}});
    m_book.reopen();
    const MailSettings kept = *readMailSettings(desk());
    EXPECT_EQ(kept.server.user, "compta");
    EXPECT_EQ(kept.server.port, 465);
    EXPECT_EQ(kept.server.security, MailSecurity::Tls);
    EXPECT_EQ(keyringEntry(kept.server), "smtp://compta@smtp.example.org:465");
    set({{"mail.port", ""}});
    EXPECT_EQ(readMailSettings(desk())->server.port, 587) << "an empty value brings the usual one back";
    const auto before = journalLength();
    ASSERT_TRUE(EditMailSettings{desk()}.execute({{"mail.port", "25"}}, {}, true).isDone());
    EXPECT_EQ(journalLength(), before);
    EXPECT_FALSE(EditMailSettings{desk()}.execute({{"mail.port", "25"}, {"mail.host", "a b"}}, {}).isDone());
    EXPECT_EQ(readMailSettings(desk())->server.port, 587) << "all or nothing";
}

TEST_F(OutboxExportTest, GivesAFileForAnotherProgramAndALink)
{
    AttachmentRequest document;
    document.customer = customer("C1");
    document.file = m_book.folder().write("bon.txt", "un bon");
    const AttachmentId attached = *AttachDocument{desk()}.execute(document);
    DraftRequest wanted = request(keepReminder());
    wanted.attachments = {attached};
    const MailMessageId message = draft(wanted);
    const auto file = exportMessage(desk(), m_printer, message, m_book.folder().path());
    ASSERT_TRUE(file.isDone()) << file.fault().detail;
    EXPECT_EQ(file->filename(), "C1_courriel-1_2026-11-20.eml");
    std::ifstream stream{*file, std::ios::binary};
    const std::string mail{std::istreambuf_iterator<char>{stream}, {}};
    EXPECT_NE(mail.find("C1_relance-1.pdf"), std::string::npos);
    EXPECT_NE(mail.find("bon.txt"), std::string::npos);
    EXPECT_NE(mail.find("<contact@moreau.example>\r\n"), std::string::npos) << mail.substr(0, 600);
    EXPECT_TRUE(messageLink(desk(), message)->starts_with("mailto:contact@moreau.example?subject="));
    const auto unknown = exportMessage(desk(), m_printer, MailMessageId{99}, m_book.folder().path());
    ASSERT_FALSE(unknown.isDone());
    EXPECT_EQ(unknown.fault().code, FaultCode::MessageUnknown);
}

TEST_F(OutboxExportTest, CarriesHostileNamesAsText)
{
    for (const std::string name :
         {"\"Bcc: x@y.example\", <x@y.example>", "=?utf-8?q?x?= \\ é 🦊", "<b>{{total}}</b>; rm -rf /",
          "\u0645\u0648\u0631\u0648 \u202Egnp.exe", "a: b\\r\\nBcc: c"}) {
        ASSERT_TRUE(EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Name, name}}).isDone());
        DraftRequest wanted = request();
        wanted.subject = name;
        const auto file = exportMessage(desk(), m_printer, draft(wanted), m_book.folder().path());
        ASSERT_TRUE(file.isDone()) << name << file.fault().detail;
        std::ifstream stream{*file, std::ios::binary};
        std::size_t headers = 0;
        for (std::string line; std::getline(stream, line) && line != "\r";) {
            EXPECT_LE(line.size(), 998U);
            EXPECT_EQ(line.back(), '\r') << line;
            EXPECT_FALSE(line.starts_with("Bcc")) << line;
            headers += line.starts_with("To:") || line.starts_with("Subject:") ? 1U : 0U;
        }
        EXPECT_EQ(headers, 2U) << name;
    }
}

} // namespace
} // namespace encours
