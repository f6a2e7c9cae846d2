// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/item.h"

#include "base/contract.h"

#include <array>

namespace encours {

std::string_view itemKindCode(ItemKind kind)
{
    constexpr std::array<std::string_view, 6> codes{"invoice",        "credit-note",     "payment",
                                                    "payment-return", "opening-balance", "adjustment"};
    const auto index = static_cast<std::size_t>(kind);
    expect(index < codes.size(), "unknown kind of item");
    return codes[index];
}

} // namespace encours
