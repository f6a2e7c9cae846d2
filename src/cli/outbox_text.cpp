// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outbox_text.h"

#include "cli/table.h"
#include "words/mail_words.h"

namespace encours {
namespace {

constexpr std::size_t widestSubject = 44;

std::string lastDetail(const MailMessage& message)
{
    return message.events.empty() ? std::string{} : message.events.back().detail;
}

Json historyJson(const MailMessage& message)
{
    Json events = Json::array();
    for (const MailEvent& event : message.events) {
        events.push_back({{"state", mailStateCode(event.state)},
                          {"at", formatIsoMoment(event.at)},
                          {"attempt", event.attempt},
                          {"detail", event.detail}});
    }
    return events;
}

} // namespace

Json messageJson(const MessageLine& line)
{
    const MailMessage& message = line.fact;
    Json documents = Json::array();
    for (const AttachmentId attachment : line.content.attachments) documents.push_back(attachment.value);
    return {{"message", message.id.value},    {"state", mailStateCode(message.state())},
            {"tested", wasTested(message)},   {"on", formatIsoDate(message.queuedOn)},
            {"customer", line.customerCode},  {"name", line.customerName},
            {"to", line.content.toAddress},   {"subject", line.content.subject},
            {"template", line.templateCode},  {"letter", message.letter ? Json(message.letter->value) : Json(nullptr)},
            {"attempts", message.attempts()}, {"documents", std::move(documents)},
            {"detail", lastDetail(message)},  {"erased", message.isErased}};
}

void showMessages(Session& session, const std::vector<MessageLine>& lines)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.message"), Table::Align::Right},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.date")},
                 {session.words("cli.column.code")},
                 {session.words("cli.column.recipient"), Table::Align::Left, 36},
                 {session.words("cli.column.subject"), Table::Align::Left, widestSubject},
                 {session.words("cli.column.detail"), Table::Align::Left, widestSubject}}};
    Json rows = Json::array();
    for (const MessageLine& line : lines) {
        rows.push_back(messageJson(line));
        table.add({std::to_string(line.fact.id.value), wordsForState(language, line.fact),
                   formatDate(line.fact.queuedOn, language), line.customerCode, line.content.toAddress,
                   line.content.subject, wordsForDetail(language, lastDetail(line.fact))});
    }
    session.say(table.isEmpty() ? session.words("cli.outbox.none") : table.text());
    session.print({{"messages", std::move(rows)}});
}

void showMessage(Session& session, const MessageLine& line)
{
    const auto language = session.language();
    const MessageContent& content = line.content;
    Json json = messageJson(line);
    json["to_name"] = content.toName;
    json["body"] = content.body;
    json["message_id"] = line.fact.messageId;
    json["history"] = historyJson(line.fact);
    session.print(json);
    for (const MailEvent& event : line.fact.events) {
        const std::string detail = wordsForDetail(language, event.detail);
        session.say(formatIsoMoment(event.at) + "  " + wordsFor(language, event.state) +
                    (detail.empty() ? "" : "  " + detail));
    }
    if (content.toAddress.empty()) {
        session.say(session.words("cli.outbox.erased"));
        return;
    }
    session.say(session.words("cli.outbox.to", {{"name", content.toName}, {"value", content.toAddress}}));
    session.say(session.words("cli.outbox.subject", {{"value", content.subject}}));
    session.say("");
    session.say(content.body);
    if (!content.attachments.empty()) {
        session.say(session.words("cli.outbox.documents", {{"count", std::to_string(content.attachments.size())}}));
    }
}

} // namespace encours
