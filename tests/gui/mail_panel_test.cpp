// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/outbox/outbox.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace encours::ui {
namespace {

class MailPanelTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_context->show("settings", "mail");
        settle();
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        emit edit->textEdited(text);
    }
    MailSettings kept() { return *readMailSettings(*m_context->desk()); }
    void saveServer()
    {
        fill("mail.host", "smtp.example.org");
        fill("mail.user", "nous");
        press(Qt::Key_Return);
        settle();
        ASSERT_TRUE(kept().isConfigured());
    }
};

TEST_F(MailPanelTest, SavesWithEnterAndKeepsTestModeOn)
{
    EXPECT_FALSE(find<QPushButton>("saveMail")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("testConnection")->isEnabled()) << "there is no server yet";
    EXPECT_EQ(find<QComboBox>("mail.test")->currentData().toString(), "yes");
    saveServer();
    EXPECT_EQ(kept().server.user, "nous");
    EXPECT_TRUE(kept().isTest);
    EXPECT_FALSE(find<QPushButton>("saveMail")->isEnabled());
    auto* security = find<QComboBox>("mail.security");
    security->setCurrentIndex(security->findData("tls"));
    emit security->activated(security->currentIndex());
    find<QPushButton>("saveMail")->click();
    settle();
    EXPECT_EQ(mailSettingText(kept(), "mail.security"), "tls");
}

TEST_F(MailPanelTest, KeepsWhatWasTypedWhenItIsRefused)
{
    fill("mail.host", "smtp.example.org");
    fill("mail.port", "beaucoup");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(kept(), MailSettings{});
    EXPECT_EQ(find<QLineEdit>("mail.port")->text(), "beaucoup");
    EXPECT_TRUE(find<QLineEdit>("mail.port")->property("wrong").toBool());
    EXPECT_FALSE(find<QLabel>("mailProblem")->text().isEmpty());
}

TEST_F(MailPanelTest, KeepsThePasswordInTheKeyringAndForgetsIt)
{
    saveServer();
    fill("mailPassword", "geheim");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(m_passwords->passwords.value("smtp://nous@smtp.example.org:587"), "geheim");
    EXPECT_TRUE(find<QLineEdit>("mailPassword")->text().isEmpty());
    find<QPushButton>("forgetPassword")->click();
    settle();
    EXPECT_TRUE(m_passwords->passwords.isEmpty());
    m_passwords->problem = "no service";
    fill("mailPassword", "geheim");
    find<QPushButton>("keepPassword")->click();
    settle();
    EXPECT_TRUE(find<QLabel>("mailAnswer")->text().contains("no service"));
}

TEST_F(MailPanelTest, TestsTheConnectionWithThePasswordThatIsKnown)
{
    saveServer();
    find<QPushButton>("testConnection")->click();
    settle();
    EXPECT_TRUE(m_transport->checkedWith.empty()) << "no password is known";
    EXPECT_FALSE(find<QLabel>("mailAnswer")->text().isEmpty());
    m_passwords->passwords["smtp://nous@smtp.example.org:587"] = "geheim";
    find<QPushButton>("testConnection")->click();
    settle();
    ASSERT_EQ(m_transport->checkedWith.size(), 1U);
    EXPECT_EQ(m_transport->checkedWith.front(), "geheim");
    m_transport->checkAnswer = Fault{FaultCode::MailNotTrusted, {{"host", "h"}, {"reason", "expired"}}, {}};
    fill("mailPassword", "autre");
    find<QPushButton>("testConnection")->click();
    settle();
    EXPECT_EQ(m_transport->checkedWith.back(), "autre") << "what was typed comes first";
    EXPECT_TRUE(find<QLabel>("mailAnswer")->text().contains("expired"));
}

} // namespace
} // namespace encours::ui
