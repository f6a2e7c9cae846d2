// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/sheet_words.h"

#include "money/amount_text.h"

namespace encours {

std::string SheetWords::say(std::string_view key, const WordArguments& arguments) const
{
    return words(m_language, key, arguments, m_currency);
}

std::string SheetWords::amount(Money amount) const
{
    return amount.isZero() ? "–" : formatAmount(amount, m_language);
}

std::string SheetWords::day(Date day) const
{
    return formatDate(day, m_language);
}

LetterTable::Column SheetWords::column(std::string_view name, bool isNumber) const
{
    return {words(m_language, "dossier.column." + std::string{name}), isNumber};
}

std::string capitalised(std::string text)
{
    // The words of this program begin with a letter of ASCII, with one that is a capital already, or with é.
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    if (text.starts_with("é")) text.replace(0, std::string_view{"é"}.size(), "É");
    return text;
}

std::string joinKnown(const std::vector<std::string>& parts, std::string_view between)
{
    std::string joined;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!joined.empty()) joined += between;
        joined += part;
    }
    return joined;
}

} // namespace encours
