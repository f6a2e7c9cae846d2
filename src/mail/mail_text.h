// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"
#include "mail/mail_address.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace encours {

struct MailAttachment {
    std::string name;      ///< file name; folders and control characters are dropped
    std::string mediaType; ///< `application/pdf`
    std::string bytes;
};

/// A message as it leaves: one recipient, plain text, attachments.
struct OutgoingMail {
    Mailbox from;
    Mailbox to;
    std::optional<Mailbox> replyTo;
    std::string subject;
    std::string body; ///< UTF-8, any line ends
    std::vector<MailAttachment> attachments;
    std::string messageId; ///< `<…@…>`
    Moment at;
};
inline constexpr std::size_t largestMail = 20 * 1024 * 1024; ///< bytes of the encoded message

/// The message in the form of RFC 5322 and MIME, lines ended by CR LF, none longer than 998 bytes, 7-bit only: subject and names
/// encoded (RFC 2047), file names (RFC 2231), the text quoted-printable, attachments base64. The same message gives the same
/// bytes. Errors: MailHeaderMalformed{field} for CR, LF or NUL in a header (refused, never stripped), MailTooLarge{limit}.
[[nodiscard]] Result<std::string> composeMail(const OutgoingMail& mail);
/// `<id@domain>` from the salt of the book and the number of the message: the same each time, and nothing in it tells a name.
[[nodiscard]] std::string messageIdOf(std::string_view salt, std::int64_t message, const MailAddress& from);
/// `mailto:…?subject=…&body=…` (RFC 6068), for whoever sends with another program; it carries no attachment.
[[nodiscard]] std::string mailtoLink(const MailAddress& to, std::string_view subject, std::string_view body);

} // namespace encours
