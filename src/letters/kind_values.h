// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_facts.h"
#include "letters/letter_template.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

/// Collects fields in the words of a language.
class LetterValues {
public:
    explicit LetterValues(Language language) : m_language(language) {}

    void text(std::string_view name, std::string_view value); ///< data: cleaned of line ends and control characters
    void printed(std::string_view name, std::string value);   ///< set already, its no-break spaces too
    void day(std::string_view name, std::optional<Date> value);
    void amount(std::string_view name, Money value);
    void amountUnlessZero(std::string_view name, Money value);
    void count(std::string_view name, std::int64_t value);
    void flag(std::string_view name, bool value);

    [[nodiscard]] std::string words(Money value) const;
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] TemplateFields& fields() { return m_fields; }

private:
    Language m_language;
    TemplateFields m_fields;
};

/// What only some kinds speak of: promise, dispute, plan, discount, statement, insolvency.
void addKindValues(LetterValues& values, const LetterFacts& facts);

} // namespace encours
