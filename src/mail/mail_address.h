// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace encours {

/// An e-mail address, `local@domain` (RFC 5321, dot-atom only). Invariant: ASCII, at most 254 characters, the local part at most
/// 64, no white space, control character, quote, bracket, comma or line end anywhere: it can stand in an SMTP command and in a
/// header as it is. A domain with other letters must be written in its ASCII form (xn--…).
class MailAddress {
public:
    /// Errors: MailAddressMalformed{value}. White space around it is dropped.
    static Result<MailAddress> parse(std::string_view text);
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string_view domain() const;
    friend bool operator==(const MailAddress&, const MailAddress&) = default;

private:
    explicit MailAddress(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Somebody with an address. The name may hold any characters; those of a header's own grammar are quoted or encoded.
struct Mailbox {
    std::string name; ///< "" = none
    MailAddress address;
};

} // namespace encours
