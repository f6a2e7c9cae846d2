// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "desk/outbox/message_facts.h"
#include "desk/outbox/outbox.h"
#include "store/store.h"
#include "widgets/dense_table.h"
#include "widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <optional>

namespace encours::ui {
namespace {

/// The outbox of a book with a server, test mode off, and an address of DUPONT.
class OutboxTabTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        set({{"mail.host", "smtp.example.org"}, {"mail.from_address", "nous@fournil.example"}, {"mail.test", "no"}});
        const auto done = EditCustomer(desk()).execute(customer(), {{CustomerField::Email, "compta@dupont.example"}});
        ASSERT_TRUE(done.isDone());
    }
    Desk& desk() { return *m_context->desk(); }
    CustomerId customer() { return desk().portfolio()->findByCode("DUPONT")->customer.id; }
    void set(const std::vector<std::pair<std::string, std::string>>& values)
    {
        ASSERT_TRUE(EditMailSettings(desk()).execute(values, newKey()).isDone());
    }
    MailMessageId draft(const std::string& subject, const std::string& body = "Bonjour.")
    {
        DraftRequest request;
        request.customer = customer();
        request.subject = subject;
        request.body = body;
        const auto drafted = DraftMessage(desk()).execute(request);
        EXPECT_TRUE(drafted.isDone());
        return drafted ? *drafted : MailMessageId{};
    }
    MailMessageId approved(const std::string& subject)
    {
        const MailMessageId message = draft(subject);
        EXPECT_TRUE(DecideMessages(desk()).execute({message}, MailState::Approved).refused.empty());
        return message;
    }
    void open()
    {
        m_context->notifyChanged();
        m_context->show("runs", "outbox");
        settle();
    }
    /// A round takes several turns of the event loop for each message.
    void settleRound()
    {
        for (int turn = 0; turn < 3; ++turn) settle();
    }
    QString pill(int row)
    {
        const auto pills = find<QTableView>("outbox")->model()->index(row, 0).data(PillsRole).value<QList<Status>>();
        return pills.isEmpty() ? QString() : pills.first().word;
    }
    MailState stateOf(MailMessageId message) { return messageOf(desk(), message)->state(); }
    void click(const char* name)
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name;
        button->click();
        settleRound();
    }
};

TEST_F(OutboxTabTest, SaysWhatItWillShowAndLeadsToTheSettings)
{
    set({{"mail.host", ""}});
    open();
    auto* step = find<QWidget>("risk.outbox")->findChild<QPushButton*>("emptyStateStep");
    ASSERT_NE(step, nullptr);
    ASSERT_TRUE(step->isVisible());
    step->click();
    settle();
    EXPECT_TRUE(find<QLineEdit>("mail.host")->isVisible());
}

TEST_F(OutboxTabTest, ApprovesAndSendsByKeyboard)
{
    const MailMessageId message = draft("Votre compte", "Bonjour <b>vous</b> & les autres");
    open();
    ASSERT_EQ(find<QTableView>("outbox")->model()->rowCount(), 1);
    EXPECT_EQ(pill(0), "brouillon");
    EXPECT_EQ(find<QPlainTextEdit>("messageText")->toPlainText(), "Bonjour <b>vous</b> & les autres");
    EXPECT_FALSE(find<QPushButton>("outboxSend")->isEnabled());
    find<QTableView>("outbox")->setFocus();
    press(Qt::Key_Return); // to the panel
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("approveMessage"));
    press(Qt::Key_Return);
    EXPECT_EQ(stateOf(message), MailState::Approved);
    EXPECT_EQ(pill(0), QString::fromUtf8("à envoyer"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settleRound();
    EXPECT_EQ(stateOf(message), MailState::Sent);
    EXPECT_EQ(pill(0), QString::fromUtf8("envoyé"));
    ASSERT_EQ(m_transport->taken.size(), 1U);
    EXPECT_EQ(m_transport->taken.front().to, "compta@dupont.example");
    EXPECT_FALSE(find<QPushButton>("approveMessage")->isVisible());
    EXPECT_FALSE(find<QPushButton>("cancelMessage")->isVisible());
}

TEST_F(OutboxTabTest, TakesThePasswordFromTheKeyring)
{
    set({{"mail.user", "nous"}});
    m_passwords->passwords["smtp://nous@smtp.example.org:587"] = "geheim";
    const MailMessageId first = approved("un");
    const MailMessageId second = approved("deux");
    open();
    click("outboxSend");
    EXPECT_EQ(stateOf(first), MailState::Sent);
    EXPECT_EQ(stateOf(second), MailState::Sent);
    ASSERT_EQ(m_transport->taken.size(), 2U);
    EXPECT_EQ(m_transport->taken.front().secret, "geheim");
    EXPECT_FALSE(find<QLineEdit>("outboxPassword")->isVisible());
}

TEST_F(OutboxTabTest, AsksForAPasswordThatNobodyKnows)
{
    set({{"mail.user", "nous"}});
    approved("un");
    open();
    click("outboxSend");
    auto* field = find<QLineEdit>("outboxPassword");
    ASSERT_TRUE(field->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(m_transport->taken.empty());
    type("geheim");
    press(Qt::Key_Return);
    settleRound();
    EXPECT_EQ(m_transport->taken.size(), 1U);
    EXPECT_EQ(m_passwords->passwords.value("smtp://nous@smtp.example.org:587"), "geheim");
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(OutboxTabTest, SendsWithoutAKeyringAndKeepsNothing)
{
    set({{"mail.user", "nous"}});
    m_passwords->problem = "no service";
    approved("un");
    open();
    click("outboxSend");
    EXPECT_TRUE(find<QLabel>("outboxProblem")->text().contains("no service"));
    find<QCheckBox>("outboxKeepPassword")->setChecked(false);
    type("geheim");
    press(Qt::Key_Return);
    settleRound();
    EXPECT_EQ(m_transport->taken.size(), 1U);
    EXPECT_TRUE(m_passwords->passwords.isEmpty());
}

TEST_F(OutboxTabTest, AsksAPersonWhatBecameOfAnUncertainMessage)
{
    const MailMessageId message = approved("un");
    m_transport->answers.push_back({DeliveryState::Unknown, "",
                                    Fault{FaultCode::MailUnreachable, {{"host", "h"}, {"reason", "timeout"}}, {}},
                                    true});
    open();
    click("outboxSend");
    EXPECT_EQ(stateOf(message), MailState::Unknown);
    EXPECT_EQ(pill(0), "incertain");
    EXPECT_TRUE(find<QLabel>("messageUncertain")->isVisible());
    EXPECT_FALSE(find<QPushButton>("outboxSend")->isEnabled()) << "it is not sent again by itself";
    click("messageWasSent");
    EXPECT_EQ(stateOf(message), MailState::Sent);
    EXPECT_FALSE(find<QLabel>("messageUncertain")->isVisible());
}

TEST_F(OutboxTabTest, SaysLoudlyThatItOnlyTries)
{
    set({{"mail.test", "yes"}, {"mail.test_address", "moi@fournil.example"}});
    const MailMessageId message = approved("un");
    open();
    EXPECT_TRUE(find<QLabel>("outboxNotice")->text().contains("moi@fournil.example"));
    click("outboxSend");
    ASSERT_EQ(m_transport->taken.size(), 1U);
    EXPECT_EQ(m_transport->taken.front().to, "moi@fournil.example");
    EXPECT_EQ(pill(0), QString::fromUtf8("essai envoyé"));
    click("approveMessage");
    EXPECT_EQ(stateOf(message), MailState::Approved);
}

TEST_F(OutboxTabTest, SendsNothingFromACopyUntilSomebodySaysSo)
{
    approved("un");
    const auto moved =
        desk().store().record(desk().header("settings-edited", newKey(), "elsewhere"),
                              [](FactWriter& writer) { return writer.setSetting(outboxPlaceSetting, "elsewhere"); });
    ASSERT_TRUE(moved.isDone());
    open();
    EXPECT_FALSE(find<QPushButton>("outboxSend")->isEnabled());
    m_confirmAnswer = false;
    click("outboxStep");
    EXPECT_FALSE(find<QPushButton>("outboxSend")->isEnabled()) << "went back";
    m_confirmAnswer = true;
    click("outboxStep");
    EXPECT_FALSE(find<QPushButton>("outboxStep")->isVisible());
    click("outboxSend");
    EXPECT_EQ(m_transport->taken.size(), 1U);
}

TEST_F(OutboxTabTest, CancelsAndLeavesForAnotherProgram)
{
    const MailMessageId kept = draft("un");
    const MailMessageId dropped = draft("deux");
    open();
    auto* table = find<QTableView>("outbox");
    table->selectRow(0); // the newest
    table->setFocus();
    press(Qt::Key_Delete);
    settleRound();
    EXPECT_EQ(stateOf(dropped), MailState::Cancelled);
    EXPECT_EQ(stateOf(kept), MailState::Drafted);
    table->selectRow(1);
    m_fileAnswer = m_folder.path();
    click("exportMessage");
    EXPECT_TRUE(QFile::exists(m_folder.filePath("DUPONT_courriel-1_2026-11-20.eml")));
    QString opened;
    doors().openOutside = [&opened](const QString& target) { opened = target; };
    click("openMessage");
    EXPECT_TRUE(opened.startsWith("mailto:compta@dupont.example?subject=un")) << opened.toStdString();
    click("messageWasSent");
    EXPECT_EQ(stateOf(kept), MailState::Sent);
}

} // namespace
} // namespace encours::ui
