// SPDX-License-Identifier: GPL-3.0-or-later
// What a message says, as the book keeps it, and the lists that show it.
#include "desk/letters/kept_object.h"
#include "desk/letters/read_wording.h"
#include "desk/outbox/message_facts.h"
#include "desk/outbox/outbox.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

std::string messageDocument(const MessageContent& content)
{
    OrderedJson documents = OrderedJson::array();
    for (const AttachmentId attachment : content.attachments) documents.push_back(attachment.value);
    return OrderedJson{{"to_name", content.toName},
                       {"to", content.toAddress},
                       {"subject", content.subject},
                       {"body", content.body},
                       {"documents", std::move(documents)}}
        .dump();
}

Result<MessageContent> readMessageDocument(std::string_view document)
{
    ENCOURS_ASSIGN(const OrderedJson json, parseKept(document));
    bool isSound = true;
    KeptObject kept{json, isSound};
    MessageContent content;
    content.toName = kept.text("to_name");
    content.toAddress = kept.text("to");
    content.subject = kept.text("subject");
    content.body = kept.text("body");
    for (const std::int64_t id : kept.numbers("documents")) content.attachments.push_back(AttachmentId{id});
    if (!isSound || content.toAddress.empty()) return spoiltDocument();
    return content;
}

Fault messageUnknown(MailMessageId message)
{
    return faultAbout(FaultCode::MessageUnknown, std::to_string(message.value));
}

Result<MailMessage> messageOf(Desk& desk, MailMessageId message)
{
    ENCOURS_ASSIGN(auto messages, desk.store().messages());
    const auto found = std::ranges::find(messages, message, &MailMessage::id);
    if (found == messages.end()) return messageUnknown(message);
    return std::move(*found);
}

Result<MessageContent> contentOf(Desk& desk, MailMessageId message)
{
    ENCOURS_ASSIGN(const auto document, desk.store().messageContent(message));
    if (!document) return faultAbout(FaultCode::LetterErased, std::to_string(message.value));
    return readMessageDocument(*document);
}

Result<std::optional<WrittenLetter>> letterOf(Desk& desk, const MailMessage& message)
{
    if (!message.letter) return std::optional<WrittenLetter>{};
    ENCOURS_ASSIGN(WrittenLetter letter, findLetter(desk, *message.letter, message.customer));
    return std::optional<WrittenLetter>{std::move(letter)};
}

namespace {

/// The customer in whose account those of this one stand.
CustomerId standing(const Portfolio& portfolio, CustomerId customer)
{
    const Account* const account = portfolio.find(customer);
    return account != nullptr && account->mergedInto ? *account->mergedInto : customer;
}

} // namespace

Result<std::vector<MessageLine>> listMessages(Desk& desk, std::optional<CustomerId> customer)
{
    ENCOURS_ASSIGN(auto messages, desk.store().messages());
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({}));
    std::unordered_map<LetterId, std::string> templates;
    for (const WrittenLetter& letter : letters) templates.emplace(letter.id, letter.templateCode);
    const auto portfolio = desk.portfolio();
    const std::optional<CustomerId> wanted = customer ? std::optional{standing(*portfolio, *customer)} : std::nullopt;
    std::vector<MessageLine> lines;
    for (MailMessage& message : messages) {
        const CustomerId owner = standing(*portfolio, message.customer);
        if (wanted && owner != *wanted) continue;
        MessageLine line;
        const Account* const account = portfolio->find(owner);
        if (account != nullptr) {
            line.customerCode = account->customer.code;
            line.customerName = account->customer.displayName();
        }
        if (message.letter) {
            const auto named = templates.find(*message.letter);
            if (named != templates.end()) line.templateCode = named->second;
        }
        // Erased, or of another version of the program: the line stays, without its words.
        if (const auto content = contentOf(desk, message.id)) line.content = *content;
        line.fact = std::move(message);
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace encours
