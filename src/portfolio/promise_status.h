// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a promise has become, as people sort promises: its state, or that a later promise took its place.
enum class PromiseStatus : std::uint8_t { Running, Kept, KeptLate, PartlyKept, Broken, Superseded };
inline constexpr std::size_t promiseStatusCount = 6;
[[nodiscard]] std::string_view promiseStatusCode(PromiseStatus status); ///< `running`, `kept`, `kept-late`, …
[[nodiscard]] std::optional<PromiseStatus> parsePromiseStatus(std::string_view code);
[[nodiscard]] PromiseStatus statusOf(const PromiseProgress& progress);

} // namespace encours
