// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/exchange_rate.h"

#include "money/amount_text.h"

#include <algorithm>
#include <string>

namespace encours {
namespace {

// Every product below fits. The name is an extension of the compilers that we use.
__extension__ typedef __int128 Wide;

constexpr std::size_t mostDigits = 9; // on either side of the mark

bool areDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char sign) { return sign >= '0' && sign <= '9'; });
}

std::int64_t powerOfTen(std::size_t exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

std::string_view withoutSpaces(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

} // namespace

Result<ExchangeRate> ExchangeRate::parse(std::string_view text)
{
    const std::string_view digits = withoutSpaces(text);
    const std::size_t mark = std::min(digits.find_first_of(",."), digits.size());
    const std::string_view whole = digits.substr(0, mark);
    const std::string_view decimals = digits.substr(std::min(mark + 1, digits.size()));
    const bool hasDecimals = mark == digits.size() || (!decimals.empty() && decimals.size() <= mostDigits);
    std::int64_t billionths = 0;
    if (!whole.empty() && whole.size() <= mostDigits && hasDecimals && areDigits(whole) && areDigits(decimals)) {
        for (const char digit : std::string{whole} + std::string{decimals})
            billionths = billionths * 10 + (digit - '0');
        billionths *= powerOfTen(mostDigits - decimals.size());
    }
    if (billionths == 0) return faultAbout(FaultCode::ExchangeRateMalformed, text);
    return ExchangeRate{billionths};
}

Result<Money> ExchangeRate::toBook(Money original, Currency book) const
{
    const auto decimalsOf = [](Currency currency) { return static_cast<std::size_t>(currency.decimals()); };
    const Wide product = Wide{original.absolute().minorUnits()} * powerOfTen(mostDigits + decimalsOf(book));
    const Wide divisor = Wide{m_billionths} * powerOfTen(decimalsOf(original.currency()));
    const Wide worth = (2 * product + divisor) / (2 * divisor);
    if (worth > Money::largest) return faultAbout(FaultCode::AmountTooLarge, formatPlainAmount(original));
    const auto units = static_cast<std::int64_t>(worth);
    return Money{original.isNegative() ? -units : units, book};
}

} // namespace encours
