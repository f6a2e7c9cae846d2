// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace encours {

/// What a word or sign says in a wording of payment terms, whatever the language and the spelling.
enum class TermWord : std::uint8_t {
    Number,   ///< digits
    Fraction, ///< `,` or `.` between two digits
    Percent,
    Plus,
    Slash,
    Separator, ///< `%`, `+` or "puis", `/`, a comma or "et"
    Parenthesis,
    Day,
    Week,
    Month, ///< units
    MonthEnd,
    DecadeEnd, ///< abbreviations: FDM, FM, EOM; FDD
    End,
    Decade,
    Last,
    Next,
    Of,
    On, ///< "fin", "décade", "dernier", "suivant", "du", "le"
    Delivery,
    Receipt,
    Order,
    Invoice,
    Cash,
    Rest,
    Times,
    Included,
    Excluded, ///< "comptant", "solde", "fois", "compris", "exclu"
    Or,
    Net,
    Half,
    Deposit,
    Discount,
    Without,
    Fees,  ///< "ou", "net", "demi", "acompte", "escompte", "sans" or "néant", "frais"
    After, ///< "après la" before a month's end: days that are counted from there
};

struct TermToken {
    TermWord word = TermWord::Number;
    int number = 0; ///< of a Number
    int digits = 0; ///< how many it was written with; none: in letters ("trente")
};

/// The tokens of a wording, without the words that carry nothing ("date", "à", "sans frais", a means of payment);
/// nothing when there is a word that we do not know ("ouvrés": no term of ours counts business days).
[[nodiscard]] std::optional<std::vector<TermToken>> termTokens(std::string_view text);

/// A number with at most two digits behind its mark, in hundredths, and how many tokens it takes.
struct TermNumber {
    std::int32_t hundredths = 0;
    std::size_t length = 0;
};
[[nodiscard]] std::optional<TermNumber> termNumberAt(std::span<const TermToken> tokens, std::size_t at);
/// The same with its percent sign.
[[nodiscard]] std::optional<TermNumber> termPercentAt(std::span<const TermToken> tokens, std::size_t at);

} // namespace encours
