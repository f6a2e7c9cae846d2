// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/charge.h"

#include "base/codes.h"

#include <array>

namespace encours {
namespace {

constexpr std::array<std::string_view, chargeStepCount> codes{"claimed", "waived", "paid"};

} // namespace

std::string_view chargeStepCode(ChargeStep step)
{
    return codeOf(codes, step);
}

std::optional<ChargeStep> parseChargeStep(std::string_view code)
{
    return parseCode<ChargeStep>(codes, code);
}

Money ChargeBalance::due() const
{
    const Money left = computed() - waived - paid;
    return larger(left, Money{0, left.currency()});
}

} // namespace encours
