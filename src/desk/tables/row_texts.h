// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A folded text for each row of a list, one after the other in one block of memory: what is searched as people type.
class RowTexts {
public:
    /// Begins the text of the next row.
    void beginRow() { m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size())); }
    /// Folds a text and adds it to the row that was begun last. A search does not find what begins in one text and ends in
    /// the next.
    void add(std::string_view text);
    /// Ends the last row: nothing is added any more.
    void close();

    [[nodiscard]] std::size_t size() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }
    /// The folded texts of a row, each ended by a line end.
    [[nodiscard]] std::string_view of(std::size_t row) const
    {
        return std::string_view(m_bytes).substr(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }
    /// Marks the rows that hold a folded text, which is not empty: `marks[row]` becomes 1.
    void mark(std::string_view folded, std::vector<std::uint8_t>& marks) const;
    /// Adds the rows of another, which is closed.
    void append(const RowTexts& other);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t bytesOfMemory() const;

private:
    [[nodiscard]] std::size_t rowAt(std::size_t offset, std::size_t from) const;

    std::string m_bytes;
    std::vector<std::uint32_t> m_starts; ///< by row, and the end once closed
};

} // namespace encours
