// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/block.h"

#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, blockKindCount> kindCodes{"vip", "agreement", "internal", "other"};

} // namespace

std::string_view blockKindCode(BlockKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    expect(index < kindCodes.size(), "unknown kind of block");
    return kindCodes[index];
}

std::optional<BlockKind> parseBlockKind(std::string_view code)
{
    const auto found = std::ranges::find(kindCodes, code);
    if (found == kindCodes.end()) return std::nullopt;
    return static_cast<BlockKind>(found - kindCodes.begin());
}

bool Block::isAbout(ItemId item) const
{
    return items.empty() || std::ranges::find(items, item) != items.end();
}

} // namespace encours
