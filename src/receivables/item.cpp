// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/item.h"

#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, itemDayKindCount> dayKindCodes{"delivered", "received", "ordered"};

} // namespace

std::string_view itemKindCode(ItemKind kind)
{
    constexpr std::array<std::string_view, 6> codes{"invoice",        "credit-note",     "payment",
                                                    "payment-return", "opening-balance", "adjustment"};
    const auto index = static_cast<std::size_t>(kind);
    expect(index < codes.size(), "unknown kind of item");
    return codes[index];
}

std::string_view itemDayKindCode(ItemDayKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    expect(index < dayKindCodes.size(), "unknown kind of day");
    return dayKindCodes[index];
}

std::optional<ItemDayKind> parseItemDayKind(std::string_view code)
{
    const auto found = std::ranges::find(dayKindCodes, code);
    if (found == dayKindCodes.end()) return std::nullopt;
    return static_cast<ItemDayKind>(found - dayKindCodes.begin());
}

} // namespace encours
