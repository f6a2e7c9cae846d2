// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "desk/outbox/message_facts.h"
#include "desk/outbox/outbox.h"
#include "desk/outbox/prepare_mail.h"
#include "mail/mail_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

/// Letters and digits of the customer's code; anything else might be a path.
std::string portable(std::string_view code)
{
    std::string name;
    for (const char character : code) {
        const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        const bool isDigit = character >= '0' && character <= '9';
        name += isLetter || isDigit || character == '-' ? character : '_';
    }
    return name;
}

} // namespace

Result<std::filesystem::path> exportMessage(Desk& desk, LetterPrinter& printer, MailMessageId message,
                                            const std::filesystem::path& folder)
{
    ENCOURS_ASSIGN(const MailMessage known, messageOf(desk, message));
    ENCOURS_ASSIGN(const MailSettings settings, readMailSettings(desk));
    ENCOURS_ASSIGN(const PreparedMail prepared, prepareMail(desk, printer, settings, known, false));
    const auto account = desk.portfolio()->share(known.customer);
    const std::string code = account ? account->customer.code : std::string{};
    const auto file =
        folder / fmt::format("{}_courriel-{}_{}.eml", portable(code), message.value, formatIsoDate(known.queuedOn));
    ENCOURS_TRY(writeFileAtomically(file, prepared.bytes));
    return file;
}

Result<std::string> messageLink(Desk& desk, MailMessageId message)
{
    ENCOURS_ASSIGN(const MailMessage known, messageOf(desk, message));
    ENCOURS_ASSIGN(const MessageContent content, contentOf(desk, known.id));
    ENCOURS_ASSIGN(const MailAddress to, MailAddress::parse(content.toAddress));
    return mailtoLink(to, content.subject, content.body);
}

} // namespace encours
