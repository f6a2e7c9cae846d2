// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How an entry answers what was looked for, best first.
enum class SearchMatch : std::uint8_t {
    Exact,
    Prefix,
    WordStart, ///< at the start of a word in it
    Inside,
};

/// Texts to search, folded, one after the other in one block of memory; each stands between two line ends and is known by
/// its place. Costs one byte a text beside the text itself.
class SearchText {
public:
    /// Folds the text and adds it.
    void add(std::string_view text);
    /// Gives back what adding took in advance.
    void shrink();

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// Where a text begins in the block, and its place among them.
    struct Position {
        std::size_t offset = 1;
        std::size_t place = 0;
    };
    /// Of the text that begins at an offset; `before` is one before it, which is near or far.
    [[nodiscard]] Position positionOf(std::size_t offset, Position before) const;
    [[nodiscard]] std::size_t bytesOfMemory() const;

private:
    std::string m_bytes{'\n'};
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_marks; ///< offset of every 64th text
};

/// Looks for a text in blocks one after the other. Once `enough` hits are found it goes on for better ones only (at the
/// start of a text, then whole texts), so that what stands everywhere costs no more than what stands nowhere.
class TextHunt {
public:
    /// `folded` is not empty. One letter alone is sought at the start of texts only.
    TextHunt(std::string_view folded, std::size_t enough);

    /// A text that holds what is sought, and where in that text.
    struct Hit {
        std::size_t place = 0;
        std::size_t from = 0;
        SearchMatch match = SearchMatch::Inside;
    };
    /// Calls `accept(hit)` for each text that holds it; one that is not accepted does not count.
    template <typename Accept>
    void search(const SearchText& text, Accept accept)
    {
        SearchText::Position from;
        while (const std::optional<Hit> hit = next(text, from)) {
            if (accept(*hit)) count();
        }
    }

private:
    enum class Stage : std::uint8_t { Anywhere, AtStart, Whole, Done };

    [[nodiscard]] std::optional<Hit> next(const SearchText& text, SearchText::Position& from) const;
    [[nodiscard]] Hit ranked(Hit hit, std::string_view whole) const;
    [[nodiscard]] std::string_view sought() const;
    void count();

    std::string m_framed; ///< between two line ends
    std::size_t m_enough;
    std::size_t m_found = 0;
    Stage m_stage;
};

} // namespace encours
