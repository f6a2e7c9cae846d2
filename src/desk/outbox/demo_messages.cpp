// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/demo_messages.h"

#include "desk/outbox/message_facts.h"
#include "mail/mail_address.h"
#include "mail/mail_text.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::size_t accountsLookedAt = 400;

struct DemoMessage {
    std::string_view subject;
    std::string_view body;
    MailState state = MailState::Drafted;
    std::string_view detail;
};

// A message in each state.
constexpr std::array<DemoMessage, 5> demoMessages{
    {{"Votre relevé de compte",
      "Bonjour,\n\nVeuillez trouver votre relevé de compte.\n\nCordialement",
      MailState::Drafted,
      {}},
     {"Duplicata de vos factures",
      "Bonjour,\n\nVoici les duplicatas que vous avez demandés.\n\nCordialement",
      MailState::Approved,
      {}},
     {"Notre échange de ce matin",
      "Bonjour,\n\nJe vous confirme la date de règlement dont nous sommes convenus.\n\nCordialement", MailState::Sent,
      "250 2.0.0 Ok: queued"},
     {"Vos factures à échéance", "Bonjour,\n\nDes factures arrivent à échéance ce mois-ci.\n\nCordialement",
      MailState::Unknown, "unanswered: mail-timeout"},
     {"Vos factures échues", "Bonjour,\n\nDes factures restent dues.\n\nCordialement", MailState::Failed,
      "mail-refused: 550 5.1.1 User unknown"}}};

struct Ready {
    MailMessage fact;
    MessageContent content;
    DemoMessage demo;
};

Result<std::vector<Ready>> readyMessages(const Desk& desk, std::string_view salt, Date until)
{
    ENCOURS_ASSIGN(const MailAddress from, MailAddress::parse("demonstration@book.invalid"));
    std::vector<Ready> ready;
    const auto portfolio = desk.portfolio();
    const std::size_t most = std::min(portfolio->size(), accountsLookedAt);
    for (std::size_t index = 0; index < most && ready.size() < demoMessages.size(); ++index) {
        const Account& account = portfolio->at(index);
        const std::string address = mailAddressOf(account);
        if (address.empty()) continue;
        Ready each;
        each.demo = demoMessages[ready.size()];
        each.fact.customer = account.customer.id;
        each.fact.queuedOn = until;
        each.fact.messageId = messageIdOf(salt, static_cast<std::int64_t>(ready.size()) + 1, from);
        each.content.toName = account.customer.displayName();
        each.content.toAddress = address;
        each.content.subject = each.demo.subject;
        each.content.body = each.demo.body;
        ready.push_back(std::move(each));
    }
    return ready;
}

/// How many arrows lead to a state.
int arrowsTo(MailState state)
{
    if (state == MailState::Drafted) return 0;
    return state == MailState::Approved ? 1 : 3;
}

/// The arrow of this number of every message that takes so many: one entry of the journal.
Result<Done> takeArrow(Desk& desk, const std::vector<Ready>& messages, int arrow)
{
    const CommandHeader header = desk.header("mail", {}, fmt::format("demo|{}", arrow));
    const auto recorded = desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (const Ready& each : messages) {
            if (arrowsTo(each.demo.state) < arrow) continue;
            MailEvent event;
            event.state = arrow == 1 ? MailState::Approved : arrow == 2 ? MailState::HandedOver : each.demo.state;
            event.at = header.at;
            event.attempt = arrow > 1 ? 1 : 0;
            if (arrow == 3) event.detail = each.demo.detail;
            ENCOURS_TRY(writer.addMailEvent(each.fact.id, event));
        }
        return Done{};
    });
    return recorded ? Result<Done>{Done{}} : Result<Done>{recorded.fault()};
}

} // namespace

Result<Done> addDemoMessages(Desk& desk, Date until)
{
    ENCOURS_ASSIGN(std::vector<Ready> messages, readyMessages(desk, desk.store().salt(), until));
    if (messages.size() < demoMessages.size()) return Done{};
    const CommandHeader header = desk.header("mail", {}, "demo");
    const auto recorded = desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        for (Ready& each : messages) {
            ENCOURS_ASSIGN(each.fact.id, writer.addMessage(each.fact, messageDocument(each.content), header.at));
        }
        return writer.setSetting(outboxPlaceSetting, outboxPlace(desk));
    });
    if (!recorded) return recorded.fault();
    for (const int arrow : {1, 2, 3}) ENCOURS_TRY(takeArrow(desk, messages, arrow));
    return Done{};
}

} // namespace encours
