// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace encours {

/// Amounts of the rows of a list in minor units. Either one for every row, or those of the few rows that have one other
/// than 0: of a million invoices most are settled and stand in no column of the aged balance.
class AmountColumn {
public:
    /// In a full column: there is no amount, which is not the same as 0.
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

    /// The amount of the next row; a column that was filled so holds one for every row.
    void push(std::int64_t amount) { m_amounts.push_back(amount); }
    /// Adds to the amount of a row, which is the last that has one or behind it.
    void add(std::uint32_t row, std::int64_t amount);
    /// Takes over the rows of another, the first of them as row `first`.
    void append(const AmountColumn& other, std::uint32_t first);
    void shrink();

    [[nodiscard]] std::int64_t at(std::uint32_t row) const { return isSparse() ? find(row) : m_amounts[row]; }
    [[nodiscard]] bool isSparse() const { return !m_rows.empty() || m_amounts.empty(); }
    [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return m_rows; } ///< of a sparse column, rising
    [[nodiscard]] const std::vector<std::int64_t>& amounts() const { return m_amounts; }
    [[nodiscard]] std::size_t bytesOfMemory() const;

private:
    [[nodiscard]] std::int64_t find(std::uint32_t row) const;

    std::vector<std::uint32_t> m_rows; ///< empty when every row has an amount
    std::vector<std::int64_t> m_amounts;
};

} // namespace encours
