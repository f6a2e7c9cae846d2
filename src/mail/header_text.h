// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_address.h"

#include <string>
#include <string_view>

namespace encours {

/// Whether a header may be made of the text: valid UTF-8 without CR, LF or NUL. What ends a line for some other program only
/// (U+2028, vertical tab) stands encoded in the header and ends none.
[[nodiscard]] bool isHeaderText(std::string_view text);

// Lines of a header with their folds, ended by CR LF; 7-bit, none longer than 78 characters but for an address that is. The
// texts are such that isHeaderText() holds.

/// `Subject: …`, encoded (RFC 2047) where it is more than plain words.
[[nodiscard]] std::string textHeader(std::string_view name, std::string_view text);
/// `To: "Dupont, Jean" <jean@example.fr>`
[[nodiscard]] std::string mailboxHeader(std::string_view name, const Mailbox& mailbox);
/// `; filename="x.pdf"`, or in pieces (RFC 2231) when it is long or has other characters; to be put behind a value, without end.
[[nodiscard]] std::string headerParameter(std::string_view name, std::string_view value);

/// The name under which a document is sent: without folders, control characters, direction marks, hidden start; never empty,
/// never long.
[[nodiscard]] std::string attachmentName(std::string_view name);

} // namespace encours
