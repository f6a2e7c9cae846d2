// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbox/mail_settings.h"
#include "desk/outbox/outbox.h"
#include "mail/mail_address.h"

#include <string>

namespace encours {

/// A message as it leaves.
struct PreparedMail {
    MailAddress from;
    MailAddress to;
    std::string bytes;
};

/// Who sends: the settings, else the company. Errors: MailNotConfigured{field}, MailAddressMalformed{value}.
[[nodiscard]] Result<Mailbox> senderOf(const MailSettings& settings, const BookSettings& book);
/// Where everything goes in test mode. Errors: as above.
[[nodiscard]] Result<MailAddress> testAddressOf(const MailSettings& settings, const BookSettings& book);

/// Composes a message with its letter and its documents, for the customer, or in test mode for ourselves. Errors: as
/// senderOf(), contentOf(), letterOf(), readLetter(), OpenAttachment, composeMail().
[[nodiscard]] Result<PreparedMail> prepareMail(Desk& desk, LetterPrinter& printer, const MailSettings& settings,
                                               const MailMessage& message, bool isTest);

} // namespace encours
