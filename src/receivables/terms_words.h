// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
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
};

struct TermToken {
    TermWord word = TermWord::Number;
    int number = 0; ///< of a Number
    int digits = 0; ///< how many it was written with
};

/// The tokens of a wording, without the words that carry nothing ("net", "date", "à", a means of payment); nothing when
/// there is a word that we do not know.
[[nodiscard]] std::optional<std::vector<TermToken>> termTokens(std::string_view text);

} // namespace encours
