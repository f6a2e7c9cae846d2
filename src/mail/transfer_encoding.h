// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// A text of a person as lines that end in a line feed alone: CR LF and CR become one, invalid bytes and NUL U+FFFD.
[[nodiscard]] std::string plainLines(std::string_view text);

/// Quoted-printable (RFC 2045) of a text whose lines end in a line feed: 7-bit, lines of 76 characters at most, ended by CR LF.
/// No line starts with a point or with `From `, which servers on the way are known to change.
[[nodiscard]] std::string quotedPrintable(std::string_view lines);

[[nodiscard]] std::string base64(std::string_view bytes);      ///< one line, without an end
[[nodiscard]] std::string base64Lines(std::string_view bytes); ///< lines of 76 characters, ended by CR LF

/// `%C3%A9`: all but letters, digits and `-._~` as hexadecimal digits.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace encours
