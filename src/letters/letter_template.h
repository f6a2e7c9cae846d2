// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "letters/template_syntax.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a template may ask for. A text that is empty counts as unknown: `{{iban}}` is then refused, while
/// `{{#hasIban}}…{{/hasIban}}` leaves its content out. A flag only opens or closes a section.
struct TemplateFields {
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> flags;
};

/// The flag that says whether a text is known: `hasIban` of `iban`.
[[nodiscard]] std::string presenceFlag(std::string_view textName);

/// A letter's wording: named blocks of plain text with mustache fields. The text is cut into blocks and paragraphs before any
/// field is filled in, and nothing is escaped or read again afterwards: a customer's data can neither become markup nor start
/// another block.
class LetterTemplate {
public:
    /// As shipped in resources/letters. `code` is the file's name without its ending, e.g. `reminder-1`. A template that is
    /// not shipped is a bug.
    static LetterTemplate load(std::string_view code, Language language);
    /// What cannot be read is refused when its block is asked for; faultsOfWording() tells beforehand.
    static LetterTemplate parse(std::string_view text, Language language);

    [[nodiscard]] bool has(std::string_view block) const;
    /// The block's paragraphs, which end at empty lines; one that comes out empty is left out.
    /// Errors: TemplateFieldMissing{field}; a block that is absent is one too. TemplateMalformed{field,line,reason}.
    [[nodiscard]] Result<std::vector<std::string>> paragraphs(std::string_view block,
                                                              const TemplateFields& fields) const;
    /// The same, each line standing alone.
    [[nodiscard]] Result<std::vector<std::string>> lines(std::string_view block, const TemplateFields& fields) const;
    /// The block as one text. Errors: as above; an empty text is refused too.
    [[nodiscard]] Result<std::string> text(std::string_view block, const TemplateFields& fields) const;

private:
    std::map<std::string, std::vector<WordingLine>, std::less<>> m_linesByBlock;
};

/// One unit of a wording with its fields filled in; "" when nothing is left of it. Errors: TemplateFieldMissing{field},
/// TemplateMalformed{field,line,reason}.
[[nodiscard]] Result<std::string> fillUnit(WordingUnit unit, const TemplateFields& fields);

} // namespace encours
