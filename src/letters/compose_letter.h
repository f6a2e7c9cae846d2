// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "letters/letter_facts.h"
#include "letters/letter_template.h"

namespace encours {

struct LetterText {
    Letter letter;
    LetterMail mail;
};

/// Puts the facts of a letter of any kind into the words of a template. The letter adds up: its rows make its total, and its
/// breakdown what is claimed. Errors, in this order: CompanyIncomplete{field}, NothingToClaim{customer} (no item),
/// AddressIncomplete{customer}, TemplateFieldMissing{field}, TemplateMalformed.
[[nodiscard]] Result<LetterText> composeLetter(const LetterFacts& facts, const LetterTemplate& wording);

/// What the letter claims: with penalties and indemnities where it claims them; zero where it claims nothing (statement,
/// confirmations, requests).
[[nodiscard]] Money claimedBy(const LetterFacts& facts);

/// To whom an insolvency claim is addressed: the representative as noted, at most six lines; else lines to fill in by hand.
[[nodiscard]] std::vector<std::string> representativeLines(const LetterInsolvency& insolvency, Language language);

/// Whether a letter's penalties are part of what it claims (formal notice, insolvency claim), or said beside it.
[[nodiscard]] bool claimsCharges(LetterKind kind);

} // namespace encours
