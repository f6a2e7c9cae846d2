// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"
#include "receivables/book_rules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a row of a report stands for.
enum class Grouping : std::uint8_t { Customer, Controller, Segment, Salesperson, Sector };
inline constexpr std::size_t groupingCount = 5;
[[nodiscard]] std::string_view groupingCode(Grouping grouping); ///< `customer`, `controller`, … as on the command line
[[nodiscard]] std::optional<Grouping> parseGrouping(std::string_view code);

/// A row. Of customers: code and name. Of controllers, segments and salespersons: the text of the file, twice; both are
/// empty for the customers without one. Of sectors: the code of TradeSector, whose name is a matter of words
/// (groupName() in words/group_words.h).
struct Group {
    std::string key;
    std::string name;
    friend bool operator==(const Group&, const Group&) = default;
};

/// The accounts of a portfolio in groups. Customers stand in the order of the portfolio, sectors in that of TradeSector,
/// the others by their folded text (texts that fold to the same are one group, under the form met first), those without
/// a text last. Invariant: no group is empty.
struct Groups {
    Grouping grouping = Grouping::Customer;
    std::vector<Group> groups;
    std::vector<std::uint32_t> ofAccount; ///< the number of the group of each account, in the order of the portfolio

    [[nodiscard]] std::size_t size() const { return groups.size(); }
};
[[nodiscard]] Groups groupsOf(const Portfolio& portfolio, Grouping grouping, const BookRules& rules);

} // namespace encours
