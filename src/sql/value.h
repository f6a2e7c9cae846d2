// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace encours {

/// Bytes that are no text.
struct SqlBytes {
    std::string_view bytes;
};

/// A value on its way into a statement: nothing, an integer, a text or bytes. Views must live until the statement ran.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string_view, SqlBytes>;

/// An integer that may be absent.
[[nodiscard]] inline SqlValue sqlOptional(const std::optional<std::int64_t>& value)
{
    return value ? SqlValue{*value} : SqlValue{};
}

} // namespace encours
