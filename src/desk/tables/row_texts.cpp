// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_texts.h"

#include "base/contract.h"
#include "portfolio/search/byte_finder.h"

#include <algorithm>
#include <limits>

namespace encours {
namespace {

constexpr char textEnd = '\n';
/// Hits in rows near each other are common; far ones are looked up.
constexpr std::size_t nearRows = 8;

} // namespace

void RowTexts::add(std::string_view text)
{
    if (text.empty()) return;
    appendFolded(m_bytes, text);
    m_bytes += textEnd;
}

void RowTexts::close()
{
    beginRow();
    expect(m_bytes.size() <= std::numeric_limits<std::uint32_t>::max(), "more text than a list can search");
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

std::size_t RowTexts::rowAt(std::size_t offset, std::size_t from) const
{
    for (std::size_t step = 0; step < nearRows; ++step, ++from) {
        if (m_starts[from + 1] > offset) return from;
    }
    const auto after = std::upper_bound(m_starts.begin() + static_cast<std::ptrdiff_t>(from), m_starts.end(), offset);
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

void RowTexts::mark(std::string_view folded, std::vector<std::uint8_t>& marks) const
{
    const ByteFinder finder(folded);
    const std::string_view bytes = m_bytes;
    std::size_t row = 0;
    for (std::size_t at = finder.in(bytes, 0); at != std::string_view::npos; at = finder.in(bytes, m_starts[row])) {
        row = rowAt(at, row);
        marks[row++] = 1;
        if (row == size()) return;
    }
}

void RowTexts::append(const RowTexts& other)
{
    const auto shift = static_cast<std::uint32_t>(m_bytes.size());
    if (!m_starts.empty()) m_starts.pop_back();
    for (const std::uint32_t start : other.m_starts) m_starts.push_back(start + shift);
    m_bytes += other.m_bytes;
}

std::size_t RowTexts::bytesOfMemory() const
{
    return m_bytes.capacity() + m_starts.capacity() * sizeof(std::uint32_t);
}

} // namespace encours
