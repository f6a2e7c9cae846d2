// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/age_bounds.h"
#include "portfolio/portfolio.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// An account with its lines in the columns of its chunk. Line k is `account.items[k]`. Lives no longer than the portfolio.
struct AccountLines {
    const Account& account;
    const LedgerColumns& columns;
    std::uint32_t first = 0; ///< of its lines in the columns
    std::uint32_t count = 0;
    bool hasInstruments = false;

    /// What is open of a line on a day, signed like the item.
    [[nodiscard]] std::int64_t openOn(std::size_t line, Date day) const
    {
        return columns.openOn(first + line, day.dayNumber());
    }
};

/// Visits every account with its place in the portfolio.
template <typename Visit>
void forEachAccount(const Portfolio& portfolio, Visit visit)
{
    std::size_t index = 0;
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        for (std::size_t place = 0; place < chunk->accounts.size(); ++place) {
            const std::uint32_t first = chunk->columns->firstItem[place];
            visit(index++,
                  AccountLines{*chunk->accounts[place], *chunk->columns, first,
                               chunk->columns->firstItem[place + 1] - first, chunk->hasInstruments[place] != 0});
        }
    }
}

/// A part of an open debit and the column of the aged balance in which it stands.
struct PlacedDebit {
    std::size_t line = 0;            ///< the item's place in the account
    std::optional<AgeBucket> bucket; ///< nothing: in "bills"
    std::int64_t open = 0;           ///< > 0
};
/// The open debits of an account on a day, by line; their parts sum to the columns of its Ageing.
void placeDebits(const AccountLines& lines, Date day, Currency currency, std::vector<PlacedDebit>& placed,
                 const AgeBounds& bounds = {});

} // namespace encours
