// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"
#include "base/language.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How a wording is cut before any field is filled in: a line `[name]` begins a block, what stands before the first one is a
/// remark. In French the typographic spaces before : ; ! ? and inside « » are set here, in both languages the apostrophe.

struct WordingLine {
    int number = 0; ///< in the whole text, from 1
    std::string text;
};

struct WordingBlock {
    std::string name;
    int line = 0; ///< of `[name]`
    std::vector<WordingLine> lines;
};

[[nodiscard]] std::vector<WordingBlock> cutWording(std::string_view text, Language language);

/// Lines that are filled in together.
using WordingUnit = std::span<const WordingLine>;
/// Each line alone, empty ones left out.
[[nodiscard]] std::vector<WordingUnit> lineUnits(const std::vector<WordingLine>& lines);
/// Paragraphs, which end at empty lines.
[[nodiscard]] std::vector<WordingUnit> paragraphUnits(const std::vector<WordingLine>& lines);

/// `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}`; remarks `{{! … }}` are none. Nothing else is a tag: whatever would read
/// another text, change the signs or leave something unescaped is refused.
struct WordingTag {
    enum class Kind : std::uint8_t { Field, Section, Unless, End };
    Kind kind = Kind::Field;
    std::string name;
    int line = 0;
};

/// What does not fit, and where.
struct WordingMisfit {
    std::string written; ///< `{{nmae}}`, `[opening]`
    int line = 0;
    std::string_view reason; ///< code of its words: `cause.<code>`
};
[[nodiscard]] Fault malformedWording(const WordingMisfit& misfit);

/// The tags of a unit in their order, up to the first that does not fit. A section ends in the unit where it began.
struct WordingTags {
    std::vector<WordingTag> tags;
    std::optional<WordingMisfit> misfit{};
};
[[nodiscard]] WordingTags readTags(WordingUnit unit);

/// How many sections may stand inside each other.
inline constexpr std::size_t deepestSection = 8;
/// Longest wording, in bytes.
inline constexpr std::size_t longestWording = 64 * 1024;

} // namespace encours
