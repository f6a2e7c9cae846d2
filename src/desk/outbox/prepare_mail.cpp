// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/prepare_mail.h"

#include "base/fold.h"
#include "desk/customer_file/attachments.h"
#include "desk/letters/keep_letter.h"
#include "desk/outbox/message_facts.h"
#include "mail/mail_text.h"

#include <array>
#include <utility>

namespace encours {
namespace {

constexpr std::string_view testMark = "[ESSAI] ";

std::string mediaTypeOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> types{{{".pdf", "application/pdf"},
                                                                                         {".png", "image/png"},
                                                                                         {".jpg", "image/jpeg"},
                                                                                         {".jpeg", "image/jpeg"},
                                                                                         {".txt", "text/plain"},
                                                                                         {".csv", "text/csv"}}};
    const std::string folded = foldForSearch(name);
    for (const auto& [ending, type] : types) {
        if (folded.ends_with(ending)) return std::string{type};
    }
    return "application/octet-stream";
}

Result<std::vector<MailAttachment>> attachmentsOf(Desk& desk, LetterPrinter& printer, const MailMessage& message,
                                                  const MessageContent& content)
{
    std::vector<MailAttachment> attachments;
    if (message.letter) {
        ENCOURS_ASSIGN(const KeptWording kept, readLetter(desk, *message.letter, message.customer));
        const std::array<Letter, 1> letters{kept.letter};
        attachments.push_back({kept.letter.fileName, "application/pdf", printer.pdfOf(letters, kept.paper)});
    }
    for (const AttachmentId attachment : content.attachments) {
        ENCOURS_ASSIGN(AttachedDocument document, OpenAttachment{desk}.execute(message.customer, attachment));
        std::string type = mediaTypeOf(document.name);
        attachments.push_back({std::move(document.name), std::move(type), std::move(document.bytes)});
    }
    return attachments;
}

Result<std::optional<Mailbox>> replyTo(const MailSettings& settings)
{
    if (settings.replyTo.empty()) return std::optional<Mailbox>{};
    ENCOURS_ASSIGN(MailAddress address, MailAddress::parse(settings.replyTo));
    return std::optional{Mailbox{{}, std::move(address)}};
}

/// When it was sent, or now.
Moment momentOf(const Desk& desk, const MailMessage& message)
{
    return message.state() == MailState::Sent ? message.events.back().at : desk.now();
}

} // namespace

Result<Mailbox> senderOf(const MailSettings& settings, const BookSettings& book)
{
    const std::string& text = settings.fromAddress.empty() ? book.company.email : settings.fromAddress;
    if (text.empty()) return faultAbout(FaultCode::MailNotConfigured, "mail.from_address", "field");
    ENCOURS_ASSIGN(MailAddress address, MailAddress::parse(text));
    const std::string& name = settings.fromName.empty() ? book.company.name : settings.fromName;
    return Mailbox{cleanLine(name).text, std::move(address)};
}

Result<MailAddress> testAddressOf(const MailSettings& settings, const BookSettings& book)
{
    if (!settings.testAddress.empty()) return MailAddress::parse(settings.testAddress);
    ENCOURS_ASSIGN(Mailbox sender, senderOf(settings, book));
    return std::move(sender.address);
}

Result<PreparedMail> prepareMail(Desk& desk, LetterPrinter& printer, const MailSettings& settings,
                                 const MailMessage& message, bool isTest)
{
    const BookSettings book = desk.settings();
    ENCOURS_ASSIGN(Mailbox from, senderOf(settings, book));
    ENCOURS_ASSIGN(const MessageContent content, contentOf(desk, message.id));
    ENCOURS_ASSIGN(MailAddress to, isTest ? testAddressOf(settings, book) : MailAddress::parse(content.toAddress));
    ENCOURS_ASSIGN(auto reply, replyTo(settings));
    ENCOURS_ASSIGN(auto attachments, attachmentsOf(desk, printer, message, content));
    const std::string subject = isTest ? std::string{testMark} + content.subject : content.subject;
    const OutgoingMail mail{from,         Mailbox{content.toName, to}, std::move(reply),  subject,
                            content.body, std::move(attachments),      message.messageId, momentOf(desk, message)};
    ENCOURS_ASSIGN(std::string bytes, composeMail(mail));
    return PreparedMail{std::move(from.address), std::move(to), std::move(bytes)};
}

} // namespace encours
