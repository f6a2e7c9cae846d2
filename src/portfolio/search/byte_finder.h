// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace encours {

/// Finds a text in a long one. Compares the first, the middle and the last byte of what is sought at many places at once, in
/// a loop that compilers turn into instructions for 16 bytes and more: memmem takes up to ten times as long for the short
/// texts that people type.
class ByteFinder {
public:
    /// `sought` is not empty, and lives as long as the finder.
    explicit ByteFinder(std::string_view sought) : m_sought(sought), m_middle(sought.size() / 2) {}

    /// The first place from `from` on, npos when there is none.
    [[nodiscard]] std::size_t in(std::string_view bytes, std::size_t from) const;

private:
    [[nodiscard]] bool mayStandIn(const char* bytes) const;
    [[nodiscard]] std::size_t among(std::string_view bytes, std::size_t from, std::size_t to) const;

    std::string_view m_sought;
    std::size_t m_middle;
};

/// Adds a text to an index, folded as foldForSearch does, without making a text of its own for the numbers of invoices, of
/// which there are millions.
void appendFolded(std::string& bytes, std::string_view text);

} // namespace encours
