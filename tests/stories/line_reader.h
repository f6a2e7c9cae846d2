// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace encours::stories {

/// A story that cannot be read: which line, and what is wrong with it, in French.
class StoryError : public std::runtime_error {
public:
    StoryError(int line, const std::string& text) : std::runtime_error(text), m_line(line) {}
    [[nodiscard]] int line() const { return m_line; }

private:
    int m_line;
};

/// French words and what they stand for.
template <typename Code>
struct Term {
    std::string_view words;
    Code code;
};

/// One line of a story, read from left to right. Accents and case do not matter; a comma or a colon before a blank or the
/// line's end stands alone; what is between « and » is one text.
class LineReader {
public:
    LineReader(int line, std::string_view text);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_words.size(); }
    [[nodiscard]] bool looksAt(std::string_view words) const { return matching(words) > 0; }
    [[nodiscard]] const std::string& peek() const; ///< the next word as written, "" at the end
    [[nodiscard]] bool looksAtDay() const;
    [[nodiscard]] bool looksAtAmount() const;

    bool takes(std::string_view words);
    void needs(std::string_view words);
    std::string word(std::string_view what);
    std::string upToComma(std::string_view what); ///< the words before the next comma
    std::string rest();                           ///< everything left, as written
    Date day();
    std::int64_t cents();
    int number();
    void finish() const; ///< the whole line must have been understood

    /// The longest of the terms that stands here.
    template <typename Code>
    std::optional<Code> takesTerm(std::span<const Term<Code>> terms)
    {
        std::size_t longest = 0;
        std::optional<Code> found;
        for (const Term<Code>& term : terms) {
            const std::size_t count = matching(term.words);
            if (count <= longest) continue;
            longest = count;
            found = term.code;
        }
        m_at += longest;
        return found;
    }
    template <typename Code>
    Code needsTerm(std::span<const Term<Code>> terms, std::string_view what)
    {
        if (const std::optional<Code> found = takesTerm(terms)) return *found;
        failExpecting(what);
    }

    [[noreturn]] void fail(const std::string& text) const;
    [[noreturn]] void failExpecting(std::string_view what) const;

private:
    struct Word {
        std::string text;
        std::string folded;
        std::size_t from = 0; ///< in m_text
    };
    /// How many words `words` takes up here; 0 when they do not stand here.
    [[nodiscard]] std::size_t matching(std::string_view words) const;

    int m_line;
    std::string m_text;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
};

} // namespace encours::stories
