// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/charge.h"

#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::array<std::string_view, chargeStepCount> codes{"claimed", "waived", "paid"};

} // namespace

std::string_view chargeStepCode(ChargeStep step)
{
    const auto index = static_cast<std::size_t>(step);
    expect(index < codes.size(), "unknown step of a charge");
    return codes[index];
}

std::optional<ChargeStep> parseChargeStep(std::string_view code)
{
    const auto found = std::ranges::find(codes, code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<ChargeStep>(found - codes.begin());
}

Money ChargeBalance::due() const
{
    const Money left = computed() - waived - paid;
    return larger(left, Money{0, left.currency()});
}

} // namespace encours
