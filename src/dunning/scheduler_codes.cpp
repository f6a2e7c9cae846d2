// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contract.h"
#include "dunning/scheduler.h"

#include <array>

namespace encours {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 7> itemStateCodes{"not-due", "callable", "promised", "disputed",
                                                         "secured", "blocked",  "settled"};
constexpr std::array<std::string_view, 3> litigationStateCodes{"none", "proposed", "decided"};
constexpr std::array<std::string_view, taskKindCount> taskKindCodes{
    "allocate",       "pass-to-litigation", "resolve-dispute", "find-contact",  "declare-claim",
    "notify-insurer", "factor-alert",       "legal-deadline",  "formal-notice", "court-request",
    "dispute-step",   "payment-plan",       "write-step"};

template <typename Enum, std::size_t size>
std::string_view codeOf(const std::array<std::string_view, size>& codes, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    expect(index < size, "unknown enumerator");
    return codes[index];
}

} // namespace

std::string_view itemStateCode(ItemState state)
{
    return codeOf(itemStateCodes, state);
}

std::string_view litigationStateCode(LitigationState state)
{
    return codeOf(litigationStateCodes, state);
}

std::string_view taskKindCode(TaskKind kind)
{
    return codeOf(taskKindCodes, kind);
}

} // namespace encours
