// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/item.h"

#include "base/codes.h"
#include "base/contract.h"

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
    return codeOf(dayKindCodes, kind);
}

std::optional<ItemDayKind> parseItemDayKind(std::string_view code)
{
    return parseCode<ItemDayKind>(dayKindCodes, code);
}

} // namespace encours
