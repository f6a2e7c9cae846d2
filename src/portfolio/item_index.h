// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// Finds the items of one account by id in logarithmic time. Lives no longer than the account. Costs nothing to make
/// while ids rise along the items, which is the usual case.
class ItemIndex {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    explicit ItemIndex(const Account& account);
    /// Position in `account.items`, or `none`.
    [[nodiscard]] std::size_t positionOf(ItemId id) const;

private:
    const std::vector<Item>& m_items;
    std::vector<std::uint32_t> m_byId; ///< positions in the order of ids; empty when the items stand in that order
};

} // namespace encours
