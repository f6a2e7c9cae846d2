// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "words/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Words and figures of the pages of a file, in one language and currency.
class SheetWords {
public:
    SheetWords(Language language, Currency currency) : m_language(language), m_currency(currency) {}

    [[nodiscard]] std::string say(std::string_view key, const WordArguments& arguments = {}) const;
    [[nodiscard]] std::string amount(Money amount) const; ///< zero as a dash
    [[nodiscard]] std::string day(Date day) const;
    /// A column of a table: the words of `dossier.column.<name>`.
    [[nodiscard]] LetterTable::Column column(std::string_view name, bool isNumber = false) const;
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    Currency m_currency;
};

/// With a capital at its beginning.
[[nodiscard]] std::string capitalised(std::string text);
/// Parts that are known, joined: what is unknown leaves no gap.
[[nodiscard]] std::string joinKnown(const std::vector<std::string>& parts, std::string_view between);

} // namespace encours
