// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_query.h"

#include "base/fold.h"
#include "money/amount_text.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::size_t leastPhoneDigits = 3;
constexpr std::size_t digitsOfAWholePhone = 9; ///< of some countries; French ones have ten
constexpr std::string_view french = "0033";

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// A prefix of France becomes the 0 that it stands for; the 0 that some write in parentheses behind it is that same 0.
std::string nationalForm(const std::string& digits)
{
    if (!digits.starts_with(french)) return digits;
    const std::size_t behind = digits.find_first_not_of('0', french.size());
    return '0' + (behind == std::string::npos ? std::string{} : digits.substr(behind));
}

bool mayBePhone(std::string_view folded)
{
    return folded.find_first_not_of("0123456789 +.-()/") == std::string_view::npos;
}

/// How many decimals somebody typed of an amount; what looks like a group of thousands is none.
int typedDecimals(std::string_view amount, int most)
{
    const std::size_t mark = amount.find_last_of(",.");
    if (mark == std::string_view::npos) return 0;
    const auto decimals = std::ranges::count_if(amount.substr(mark + 1), isDigit);
    return decimals <= most ? static_cast<int>(decimals) : 0;
}

std::optional<AmountRange> amountsOf(std::string_view typed, Currency currency)
{
    const std::size_t end = typed.find_last_not_of(",. "); // `1234,` is on its way to `1234,56`
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view amount = typed.substr(0, end + 1);
    const auto least = parseAmount(amount, currency, DecimalMark::Detect, ExcessDigits::Refuse);
    if (!least) return std::nullopt;
    std::int64_t step = 1;
    for (int left = currency.decimals() - typedDecimals(amount, currency.decimals()); left > 0; --left) step *= 10;
    const std::int64_t from = least->absolute().minorUnits();
    return AmountRange{from, from + step - 1};
}

} // namespace

std::string phoneDigits(std::string_view text)
{
    std::string numbers;
    std::string digits;
    const auto close = [&] {
        if (digits.empty()) return;
        if (!numbers.empty()) numbers += ' ';
        numbers += nationalForm(digits);
        digits.clear();
    };
    for (const char letter : text) {
        if (isDigit(letter)) {
            digits += letter;
        } else if (letter == '+') {
            close();
            digits = "00";
        } else if (digits.size() >= digitsOfAWholePhone &&
                   std::string_view("/,;|\n").find(letter) != std::string_view::npos) {
            close();
        }
    }
    close();
    return numbers;
}

SearchQuery SearchQuery::of(std::string_view typed, Currency currency)
{
    SearchQuery query;
    query.text = foldForSearch(typed);
    if (query.text.empty()) return query;
    if (mayBePhone(query.text)) query.phone = phoneDigits(query.text);
    if (query.phone.size() < leastPhoneDigits) query.phone.clear();
    query.amount = amountsOf(typed, currency);
    return query;
}

} // namespace encours
