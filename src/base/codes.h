// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/contract.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace encours {

// The codes of an enumeration, as files and the command line write them, stand in one array in the order of its enumerators.

template <typename Enum, std::size_t size>
[[nodiscard]] std::string_view codeOf(const std::array<std::string_view, size>& codes, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    expect(index < size, "unknown enumerator");
    return codes[index];
}

template <typename Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> parseCode(const std::array<std::string_view, size>& codes, std::string_view code)
{
    const auto found = std::ranges::find(codes, code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<Enum>(found - codes.begin());
}

} // namespace encours
