// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/amount_column.h"

#include "base/contract.h"

#include <algorithm>

namespace encours {

void AmountColumn::add(std::uint32_t row, std::int64_t amount)
{
    if (amount == 0) return;
    expect(m_rows.empty() || m_rows.back() <= row, "amounts come in the order of the rows");
    if (!m_rows.empty() && m_rows.back() == row) {
        m_amounts.back() += amount;
        return;
    }
    m_rows.push_back(row);
    m_amounts.push_back(amount);
}

void AmountColumn::append(const AmountColumn& other, std::uint32_t first)
{
    for (const std::uint32_t row : other.m_rows) m_rows.push_back(row + first);
    m_amounts.insert(m_amounts.end(), other.m_amounts.begin(), other.m_amounts.end());
}

void AmountColumn::shrink()
{
    m_rows.shrink_to_fit();
    m_amounts.shrink_to_fit();
}

std::int64_t AmountColumn::find(std::uint32_t row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    if (found == m_rows.end() || *found != row) return 0;
    return m_amounts[static_cast<std::size_t>(found - m_rows.begin())];
}

std::size_t AmountColumn::bytesOfMemory() const
{
    return m_rows.capacity() * sizeof(std::uint32_t) + m_amounts.capacity() * sizeof(std::int64_t);
}

} // namespace encours
