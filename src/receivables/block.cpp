// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/block.h"

#include "base/codes.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, blockKindCount> kindCodes{"vip", "agreement", "internal", "other"};

} // namespace

std::string_view blockKindCode(BlockKind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<BlockKind> parseBlockKind(std::string_view code)
{
    return parseCode<BlockKind>(kindCodes, code);
}

bool Block::isAbout(ItemId item) const
{
    return items.empty() || std::ranges::find(items, item) != items.end();
}

} // namespace encours
