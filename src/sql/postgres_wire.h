// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/value.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

// How PostgreSQL's binary format writes numbers, most significant byte first, and how our SQL text becomes its own.

/// Of 2, 4 or 8 bytes, with sign.
[[nodiscard]] std::int64_t integerFromWire(std::string_view bytes);
/// The last `width` bytes of the number.
void appendToWire(std::string& wire, std::int64_t number, int width);
/// Length and bytes of one value, as a row of COPY carries it; −1 and no bytes for nothing.
void appendValueToWire(std::string& wire, const SqlValue& value);

/// A statement with `?` for values as `$1`, `$2`…, but for those inside quotes and comments, and how many there are.
struct NumberedStatement {
    std::string text;
    int placeholders = 0;
};
[[nodiscard]] NumberedStatement numberPlaceholders(std::string_view sql);

} // namespace encours
