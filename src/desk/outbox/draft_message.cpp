// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "desk/letters/keep_letter.h"
#include "desk/named_account.h"
#include "desk/outbox/message_facts.h"
#include "desk/outbox/outbox.h"
#include "mail/mail_text.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::size_t longestSubject = 200;
constexpr std::size_t longestBody = 20'000;
constexpr std::string_view nobodysAddress = "encours@book.invalid";

const ContactPerson* personWithMail(const Account& account, PersonRole role)
{
    for (const ContactPerson& person : account.persons) {
        if (person.role == role && !person.email.empty()) return &person;
    }
    return nullptr;
}

/// Whose address it is; the customer's name when the address is nobody's that we know.
std::string nameBehind(const Account& account, const std::string& address)
{
    for (const ContactPerson& person : account.persons) {
        if (person.email == address && !person.name.empty()) return person.name;
    }
    const std::string& contact = account.customer.field(CustomerField::ContactName);
    const bool isMain = account.customer.field(CustomerField::Email) == address && !contact.empty();
    return isMain ? contact : account.customer.displayName();
}

Fault tooLong(std::string_view field, std::size_t limit)
{
    return Fault{FaultCode::TextTooLong, {{"field", std::string{field}}, {"limit", std::to_string(limit)}}, "too long"};
}

/// A line end in a subject is refused, never taken out: somebody may have meant to write a header of his own.
Result<std::string> subjectFrom(const std::string& text)
{
    if (!isValidUtf8(text)) return faultAbout(FaultCode::TextInvalid, "mail-subject", "field");
    if (text.find_first_of(std::string_view{"\r\n\0", 3}) != std::string::npos) {
        return faultAbout(FaultCode::MailHeaderMalformed, "mail-subject", "field");
    }
    std::string subject = cleanLine(text).text;
    if (subject.empty()) return faultAbout(FaultCode::TextMissing, "mail-subject", "field");
    if (codePointCount(subject) > longestSubject) return tooLong("mail-subject", longestSubject);
    return subject;
}

Result<std::string> bodyFrom(const std::string& text)
{
    if (!isValidUtf8(text)) return faultAbout(FaultCode::TextInvalid, "mail-body", "field");
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return faultAbout(FaultCode::TextMissing, "mail-body", "field");
    }
    if (codePointCount(text) > longestBody) return tooLong("mail-body", longestBody);
    return text;
}

std::string joinedParagraphs(const std::vector<std::string>& paragraphs)
{
    std::string text;
    for (const std::string& paragraph : paragraphs) text += (text.empty() ? "" : "\n\n") + paragraph;
    return text;
}

bool isOf(const Account& account, CustomerId customer)
{
    return account.customer.id == customer ||
           std::ranges::find(account.merged, customer, &MergedCustomer::customer) != account.merged.end();
}

/// With what the letter says for itself where the person said nothing.
Result<MessageContent> contentFrom(Desk& desk, const Account& account, const DraftRequest& request)
{
    MessageContent content;
    std::string subject = request.subject;
    std::string body = request.body;
    if (request.letter) {
        ENCOURS_ASSIGN(const KeptWording kept, readLetter(desk, *request.letter, request.customer));
        if (!isOf(account, kept.fact.customer)) {
            return faultAbout(FaultCode::LetterUnknown, std::to_string(request.letter->value));
        }
        if (subject.empty()) subject = kept.mail.subject;
        if (body.empty()) body = joinedParagraphs(kept.mail.paragraphs);
    }
    const std::string address = request.to.empty() ? mailAddressOf(account) : request.to;
    if (address.empty()) return faultAbout(FaultCode::MailAddressMissing, account.customer.code, "customer");
    ENCOURS_ASSIGN(const MailAddress to, MailAddress::parse(address));
    content.toAddress = to.text();
    content.toName = cleanLine(nameBehind(account, address)).text;
    ENCOURS_ASSIGN(content.subject, subjectFrom(subject));
    ENCOURS_ASSIGN(content.body, bodyFrom(body));
    for (const AttachmentId attachment : request.attachments) {
        const bool isKnown =
            std::ranges::find(account.attachments, attachment, &Attachment::id) != account.attachments.end();
        if (!isKnown) return faultAbout(FaultCode::AttachmentUnknown, std::to_string(attachment.value));
    }
    content.attachments = request.attachments;
    return content;
}

/// The same for a command that is repeated: it stems from the key.
Result<std::string> messageIdFor(Desk& desk, const std::string& key)
{
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(desk));
    const std::string company = desk.settings().company.email;
    for (const std::string& text : {settings.fromAddress, company, std::string{nobodysAddress}}) {
        const auto from = MailAddress::parse(text);
        if (!from) continue;
        const auto digest = digestOf(key).bytes;
        std::int64_t number = 0;
        for (std::size_t place = 0; place < 7; ++place) number = number * 256 + digest[place];
        return messageIdOf(desk.store().salt(), number, *from);
    }
    return faultAbout(FaultCode::MailNotConfigured, "mail.from_address", "field");
}

std::string requestText(const DraftRequest& request)
{
    std::string text =
        fmt::format("draft|{}|{}|{}|{}|{}", request.customer.value, request.letter ? request.letter->value : 0,
                    request.to, request.subject, request.body);
    for (const AttachmentId attachment : request.attachments) text += fmt::format("|{}", attachment.value);
    return text;
}

/// The message that the key or the letter already made.
std::optional<MailMessage> draftedBefore(const std::vector<MailMessage>& messages,
                                         const std::optional<Recorded>& before, const DraftRequest& request)
{
    for (const MailMessage& message : messages) {
        const bool isOfEntry = before && !message.events.empty() && message.events.front().recordedBy == before->seq;
        const bool isOfLetter =
            request.letter && message.letter == request.letter && message.state() != MailState::Cancelled;
        if (isOfEntry || isOfLetter) return message;
    }
    return std::nullopt;
}

/// What a run drafts goes on by itself when nobody wants to look at it first.
Result<Done> approveOfRun(Desk& desk, const MailMessage& message, const std::string& key)
{
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(desk));
    const bool isOpen = message.state() == MailState::Drafted;
    if (settings.needsApproval || !message.letter || !isOpen) return Done{};
    ENCOURS_ASSIGN(const auto letter, letterOf(desk, message));
    if (!letter || !letter->run) return Done{};
    MailEvent approved;
    approved.state = MailState::Approved;
    approved.at = desk.now();
    return recordMailEvent(desk, message, approved, key + "-approved");
}

} // namespace

std::string mailAddressOf(const Account& account)
{
    if (const auto* person = personWithMail(account, PersonRole::AccountsPayable)) return person->email;
    const std::string& main = account.customer.field(CustomerField::Email);
    if (!main.empty()) return main;
    const auto* manager = personWithMail(account, PersonRole::Manager);
    return manager != nullptr ? manager->email : std::string{};
}

Result<MailMessageId> DraftMessage::execute(const DraftRequest& request)
{
    const std::string key = request.key.empty() ? newKey() : request.key;
    const CommandHeader header = m_desk.header("mail", key, requestText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (before || request.letter) {
        ENCOURS_ASSIGN(const auto messages, m_desk.store().messages());
        if (const auto known = draftedBefore(messages, before, request)) {
            // The program may have ended between the draft and its approval.
            if (before) ENCOURS_TRY(approveOfRun(m_desk, *known, key));
            return known->id;
        }
        if (before) return MailMessageId{};
    }
    ENCOURS_ASSIGN(const MessageContent content, contentFrom(m_desk, *account, request));
    if (request.isDryRun) return MailMessageId{};
    ENCOURS_TRY(rememberPlace(m_desk));
    MailMessage message;
    message.customer = account->customer.id;
    message.letter = request.letter;
    message.queuedOn = m_desk.today();
    ENCOURS_ASSIGN(message.messageId, messageIdFor(m_desk, key));
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(message.id, writer.addMessage(message, messageDocument(content), header.at));
        return Done{};
    });
    if (!recorded) return recorded.fault();
    message.events.push_back({MailState::Drafted, header.at, 0, {}, recorded->seq});
    ENCOURS_TRY(approveOfRun(m_desk, message, key));
    return message.id;
}

} // namespace encours
