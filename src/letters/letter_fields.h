// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_kinds.h"
#include "letters/letter_template.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A name that a wording may use. Its description stands in the words under `letter-field.<name>`.
struct LetterField {
    std::string_view name; ///< `total`: asked as `{{total}}` and `{{#hasTotal}}`; a flag as `{{#isOne}}`
    bool isFlag = false;   ///< only opens or closes a section
    /// Whether a letter may be without it: a wording must then ask for it inside a section that stays away, and is refused
    /// when it does not. Flags are both.
    bool mayBeEmpty = false;
    std::vector<LetterKind> kinds{};  ///< none: every kind
    std::string_view sample{};        ///< of a text, for the check and the list in the editor
    std::string_view sampleEnglish{}; ///< "" = as in French

    [[nodiscard]] bool belongsTo(LetterKind kind) const;
};

/// How a block is read.
enum class BlockForm : std::uint8_t {
    Text,       ///< one paragraph, never empty
    Lines,      ///< each line stands alone
    Details,    ///< each line is `label | value`
    Columns,    ///< lines, as many as the table has columns
    Paragraphs, ///< they end at empty lines
};

/// A block that a wording may have: `[opening]`. Its description stands in the words under `letter-block.<name>`.
struct LetterBlock {
    std::string_view name;
    BlockForm form = BlockForm::Paragraphs;
    bool isRequired = true;          ///< a wording without it is refused
    std::vector<LetterKind> kinds{}; ///< none: every kind
    std::size_t columns = 0;         ///< of Columns; 0: five or seven

    [[nodiscard]] bool belongsTo(LetterKind kind) const;
};

/// All fields and blocks, as the list in the editor shows them (letter_field_list.cpp).
[[nodiscard]] const std::vector<LetterField>& letterFields();
[[nodiscard]] const std::vector<LetterBlock>& letterBlocks();

[[nodiscard]] std::vector<const LetterField*> fieldsOf(LetterKind kind);
[[nodiscard]] std::vector<const LetterBlock*> blocksOf(LetterKind kind);
/// The sample of a field in a language.
[[nodiscard]] std::string_view sampleOf(const LetterField& field, Language language);

/// Facts that no letter has, to try a wording with: all that is possible, or as little as possible (no text that may be
/// empty, every flag false).
enum class SampleFacts : std::uint8_t { Full, Sparse };
[[nodiscard]] TemplateFields sampleFields(LetterKind kind, Language language, SampleFacts facts);

/// What is wrong with a wording of a kind, in the order of its lines; none: it may be saved. Everything is found here that
/// could stop a letter: syntax, unknown or doubled blocks, missing blocks, fields that the kind does not have, fields that may
/// be empty outside a section, lines without a label, too few columns.
/// All are TemplateMalformed{field,line,reason}: the field as it is written, `{{nmae}}` or `[opening]`; the reason a code whose
/// words are `cause.<code>`.
[[nodiscard]] std::vector<Fault> faultsOfWording(LetterKind kind, Language language, std::string_view text);

} // namespace encours
