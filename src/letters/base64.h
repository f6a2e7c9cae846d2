// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Bytes as text within a document (RFC 4648, with padding, on one line), and back; nothing for a text that is none.
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace encours
