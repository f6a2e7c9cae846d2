// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/promise_status.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, promiseStatusCount> codes{"running",     "kept",   "kept-late",
                                                                 "partly-kept", "broken", "superseded"};

} // namespace

std::string_view promiseStatusCode(PromiseStatus status)
{
    return codes.at(static_cast<std::size_t>(status));
}

std::optional<PromiseStatus> parsePromiseStatus(std::string_view code)
{
    const auto* const found = std::ranges::find(codes, code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<PromiseStatus>(found - codes.begin());
}

PromiseStatus statusOf(const PromiseProgress& progress)
{
    if (progress.isSuperseded) return PromiseStatus::Superseded;
    switch (progress.state) {
    case PromiseState::Running: return PromiseStatus::Running;
    case PromiseState::Kept: return PromiseStatus::Kept;
    case PromiseState::KeptLate: return PromiseStatus::KeptLate;
    case PromiseState::PartlyKept: return PromiseStatus::PartlyKept;
    case PromiseState::Broken: return PromiseStatus::Broken;
    }
    return PromiseStatus::Running;
}

} // namespace encours
