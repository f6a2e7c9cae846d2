// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/table_columns.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace encours {

/// A rank for each of many texts: 0 is none (an empty text), then 1, 2, 3… in the order in which people look them up; texts
/// that fold to the same have the same. Numbers inside them count as numbers: F9 stands before F10.
[[nodiscard]] std::vector<std::uint32_t> ranksOf(std::size_t count,
                                                 const std::function<void(std::size_t place, std::string& key)>& keyOf);
/// Appends a folded text in the form that compares byte by byte in that order.
void appendSortKey(std::string& key, std::string_view folded);

/// Ranks of the text columns of a list, made when a column is first sorted by and kept. Any thread.
class TextRanks {
public:
    using Ranks = std::shared_ptr<const std::vector<std::uint32_t>>;

    [[nodiscard]] Ranks of(TableColumn column, const std::function<std::vector<std::uint32_t>()>& make) const;
    [[nodiscard]] std::size_t bytesOfMemory() const;

private:
    mutable std::mutex m_mutex; ///< guards the member below; held while ranks are made, so that they are made once
    mutable std::array<Ranks, tableColumnCount> m_ranks;
};

} // namespace encours
