// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <cstdlib>

namespace encours {
namespace {

/// A book in which C1 has an address.
class OutboxVerbTest : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-08-01;2026-08-31;1200,00\n"
                                                        "C2;Girard;F2;2026-09-01;2026-09-30;300,00\n");
        ASSERT_EQ(0, ctl({"import", invoices}).status);
        ASSERT_EQ(0, ctl({"customer", "C1", "--set", "email=compta@moreau.example"}).status);
    }
    [[nodiscard]] std::int64_t draft(const std::string& subject) const
    {
        return ctlJson({"outbox", "draft", "--customer", "C1", "--subject", subject, "--body", "Bonjour."})
            .json()["message"];
    }
    [[nodiscard]] std::string stateOf(std::int64_t message) const
    {
        return ctlJson({"outbox", "show", std::to_string(message)}).json()["state"];
    }
};

TEST_F(OutboxVerbTest, DraftsListsShowsAndApproves)
{
    EXPECT_NE(std::string::npos, ctl({"outbox"}).out.find("Aucun message"));
    const auto message = draft("Votre compte");
    const auto listed = ctlJson({"outbox", "list", "--state", "drafted"}).json()["messages"];
    ASSERT_EQ(1U, listed.size());
    EXPECT_EQ("compta@moreau.example", listed[0]["to"]);
    EXPECT_EQ("C1", listed[0]["customer"]);
    EXPECT_TRUE(listed[0]["letter"].is_null());
    const auto shown = ctl({"outbox", "show", std::to_string(message)});
    EXPECT_NE(std::string::npos, shown.out.find("Bonjour."));
    EXPECT_EQ(0, ctl({"outbox", "approve", "--all", "--dry-run"}).status);
    EXPECT_EQ("drafted", stateOf(message));
    EXPECT_EQ(0, ctl({"outbox", "approve", std::to_string(message), "--key", "k"}).status);
    EXPECT_EQ(0, ctl({"outbox", "approve", std::to_string(message), "--key", "k"}).status) << "done once";
    EXPECT_EQ("approved", stateOf(message));
    EXPECT_EQ(2, ctl({"outbox", "approve", std::to_string(message)}).status);
    EXPECT_EQ(0, ctl({"outbox", "cancel", std::to_string(message)}).status);
    EXPECT_EQ("cancelled", stateOf(message));
}

TEST_F(OutboxVerbTest, WorksWithoutAServer)
{
    const auto message = std::to_string(draft("Votre compte"));
    const auto link = ctlJson({"outbox", "link", message}).json()["link"].get<std::string>();
    EXPECT_TRUE(link.starts_with("mailto:compta@moreau.example?subject=Votre%20compte")) << link;
    EXPECT_EQ(2, ctl({"outbox", "export", message, "--out", folder().string()}).status) << "nobody sends it";
    ASSERT_EQ(0, ctl({"settings", "--set", "mail.from_address=nous@jardins.example"}).status);
    const auto file = ctlJson({"outbox", "export", message, "--out", folder().string()}).json()["file"];
    EXPECT_TRUE(std::filesystem::exists(file.get<std::string>()));
    EXPECT_EQ(0, ctl({"outbox", "sent", message}).status);
    EXPECT_EQ("sent", stateOf(std::stoll(message)));
}

TEST_F(OutboxVerbTest, KeepsSettingsOfTheMail)
{
    ASSERT_EQ(0, ctl({"settings", "--set", "mail.host=smtp.example.org", "--set", "mail.port=465"}).status);
    const auto shown = ctlJson({"settings"}).json();
    EXPECT_EQ("smtp.example.org", shown["mail.host"]);
    EXPECT_EQ("465", shown["mail.port"]);
    EXPECT_EQ("yes", shown["mail.test"]);
    EXPECT_EQ(2, ctl({"settings", "--set", "mail.host=a b"}).status);
    EXPECT_EQ(2, ctl({"settings", "--set", "mail.password=geheim"}).status) << "a password is no setting";
    EXPECT_EQ(2, ctl({"settings", "--set", "company.name=Autre", "--set", "mail.port=0"}).status);
    EXPECT_NE("Autre", ctlJson({"settings"}).json()["company.name"]) << "all or nothing";
}

TEST_F(OutboxVerbTest, RehearsesAndRefusesToSend)
{
    const auto message = draft("Votre compte");
    ASSERT_EQ(0, ctl({"outbox", "approve", std::to_string(message)}).status);
    const auto rehearsed = ctlJson({"send", "--dry-run"}).json();
    EXPECT_EQ(1U, rehearsed["messages"].size());
    EXPECT_EQ(true, rehearsed["test"]);
    EXPECT_EQ(false, rehearsed["configured"]);
    EXPECT_EQ(2, ctl({"send"}).status);
    EXPECT_EQ(2, ctl({"mail-check"}).status);
    EXPECT_EQ("approved", stateOf(message));
    // A server that is not there, named so that nothing leaves the machine.
    ASSERT_EQ(0, ctl({"settings", "--set", "mail.host=127.0.0.1", "--set", "mail.port=1", "--set",
                      "mail.from_address=nous@jardins.example", "--set", "mail.user=nous"})
                     .status);
    ASSERT_EQ(0, setenv("ENCOURS_SMTP_PASSWORD", "geheim", 1));
    const auto sent = ctlJson({"send"});
    unsetenv("ENCOURS_SMTP_PASSWORD");
    EXPECT_EQ(2, sent.status);
    EXPECT_EQ(1, sent.json()["failed"]);
    EXPECT_EQ("mail-unreachable", sent.json()["stopped_by"]["code"]);
    EXPECT_EQ("failed", stateOf(message));
    EXPECT_EQ(std::string::npos, (sent.out + sent.err).find("geheim"));
}

TEST_F(OutboxVerbTest, RefusesByName)
{
    EXPECT_EQ(2, ctl({"outbox", "burn"}).status);
    EXPECT_EQ(2, ctl({"outbox", "show"}).status);
    EXPECT_EQ(2, ctl({"outbox", "show", "x"}).status);
    EXPECT_EQ("message-unknown", ctlJson({"outbox", "show", "9"}).json()["error"]["code"]);
    EXPECT_EQ(2, ctl({"outbox", "list", "--state", "lost"}).status);
    EXPECT_EQ(
        "mail-address-missing",
        ctlJson({"outbox", "draft", "--customer", "C2", "--subject", "a", "--body", "b"}).json()["error"]["code"]);
    EXPECT_EQ(0, ctl({"outbox", "resume"}).status);
}

} // namespace
} // namespace encours
