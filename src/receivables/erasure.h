// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What is erased of the personal data of a customer. Each holds what stands before it, but for Person.
enum class ErasureScope : std::uint8_t {
    Person,     ///< one person to speak to
    Contacts,   ///< all persons, and the fields that say whom to call
    Notes,      ///< and what was noted of calls, disputes, the account
    Everything, ///< and name, address, bank account, labels of lines, attached documents
};
inline constexpr std::size_t erasureScopeCount = 4;
[[nodiscard]] std::string_view erasureScopeCode(ErasureScope scope); ///< `person`, `contacts`, `notes`, `everything`
[[nodiscard]] std::optional<ErasureScope> parseErasureScope(std::string_view code);

} // namespace encours
