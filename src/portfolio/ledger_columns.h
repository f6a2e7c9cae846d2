// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace encours {

struct Account;

/// The items of the accounts of one chunk, column by column: what every figure as of a day runs over. The items of an
/// account stand together and in the order of `Account::items`. Days are day numbers (days since 1970-01-01), amounts
/// minor units of the account's currency. Made once with a chunk and shared by all snapshots whose ledger lines are the
/// same.
struct LedgerColumns {
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();

    std::vector<std::uint32_t> firstItem; ///< by place in the chunk, and the end: one more than there are accounts
    std::vector<std::int32_t> bookedOn;   ///< the item counts from this day
    std::vector<std::int32_t> settledOn;  ///< from this day on nothing is open, for good; `never` while something is
    std::vector<std::int32_t> paidFrom;   ///< day of the first allocation; `never` without any
    std::vector<std::int32_t> dueOn;
    std::vector<std::int32_t> issuedOn;
    std::vector<std::int64_t> amount;
    std::vector<std::uint8_t> kind; ///< ItemKind

    /// An allocation of an item that is paid in several parts. `open` is what it leaves open, signed like the item.
    struct Part {
        std::uint32_t item = 0;
        std::int32_t effectiveOn = 0;
        std::int64_t open = 0;
    };
    std::vector<Part> parts; ///< by (item, effectiveOn); only of items with paidFrom < settledOn

    [[nodiscard]] static LedgerColumns of(std::span<const Account* const> accounts);

    /// What is open of an item on a day, signed like the item; 0 before it is booked.
    [[nodiscard]] std::int64_t openOn(std::size_t item, std::int32_t day) const
    {
        if (bookedOn[item] > day || settledOn[item] <= day) return 0;
        return paidFrom[item] > day ? amount[item] : openAfterParts(item, day);
    }

private:
    [[nodiscard]] std::int64_t openAfterParts(std::size_t item, std::int32_t day) const;
};

} // namespace encours
