// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/rate.h"

#include "base/fold.h"

#include <algorithm>
#include <limits>

namespace encours {
namespace {

// Every product of two 64-bit numbers fits. The name is an extension of the compilers that we use.
__extension__ typedef __int128 Wide;

constexpr std::int32_t wholePerCent = 100;
constexpr std::size_t mostDigits = 9; // more is far beyond 100 % and must not overflow

bool areDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char sign) { return sign >= '0' && sign <= '9'; });
}

std::int64_t numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    return number;
}

/// Takes a minus sign off; a negative rate is well written, only impossible.
bool takeMinus(std::string_view& text)
{
    for (const std::string_view minus : {"-", "\u2212"}) {
        if (!text.starts_with(minus)) continue;
        text.remove_prefix(minus.size());
        return true;
    }
    return false;
}

} // namespace

Result<Rate> Rate::fromBp(std::int64_t hundredthsOfPercent)
{
    if (hundredthsOfPercent >= 0 && hundredthsOfPercent <= largestBp) {
        return Rate{static_cast<std::int32_t>(hundredthsOfPercent)};
    }
    const bool isWhole = hundredthsOfPercent % wholePerCent == 0;
    const std::int64_t cents = std::max(hundredthsOfPercent % wholePerCent, -(hundredthsOfPercent % wholePerCent));
    std::string value = hundredthsOfPercent < 0 && hundredthsOfPercent > -wholePerCent ? "-" : "";
    value += std::to_string(hundredthsOfPercent / wholePerCent);
    if (!isWhole) value += (cents < 10 ? ",0" : ",") + std::to_string(cents);
    return faultAbout(FaultCode::RateImplausible, value + "\u00a0%");
}

Rate Rate::ofBp(std::int32_t hundredthsOfPercent)
{
    expect(hundredthsOfPercent >= 0 && hundredthsOfPercent <= largestBp, "a rate beyond 100 %");
    return Rate{hundredthsOfPercent};
}

Result<Rate> Rate::parse(std::string_view text)
{
    const auto refusal = [text](FaultCode code) { return faultAbout(code, text); };
    if (!isValidUtf8(text)) return refusal(FaultCode::RateMalformed);
    const std::string line = cleanLine(text).text;
    std::string_view rest = line;
    if (rest.ends_with('%')) rest.remove_suffix(1);
    if (rest.ends_with(' ')) rest.remove_suffix(1);
    const bool isNegative = takeMinus(rest);
    const std::size_t mark = std::min(rest.find_first_of(",."), rest.size());
    const std::string_view whole = rest.substr(0, mark);
    const std::string_view decimals = rest.substr(std::min(mark + 1, rest.size()));
    const bool hasDecimals = mark == rest.size() || (!decimals.empty() && decimals.size() <= 2);
    if (whole.empty() || !hasDecimals || !areDigits(whole) || !areDigits(decimals)) {
        return refusal(FaultCode::RateMalformed);
    }
    if (whole.size() > mostDigits) return refusal(FaultCode::RateImplausible);
    const std::int64_t cents = decimals.size() == 1 ? 10 * numberOf(decimals) : numberOf(decimals);
    const std::int64_t hundredths = wholePerCent * numberOf(whole) + cents;
    if (hundredths > largestBp || (isNegative && hundredths > 0)) return refusal(FaultCode::RateImplausible);
    return Rate{static_cast<std::int32_t>(hundredths)};
}

std::string Rate::text(Language language) const
{
    const bool isFrench = language == Language::French;
    std::string text = std::to_string(m_bp / wholePerCent);
    if (const std::int32_t cents = m_bp % wholePerCent; cents != 0) {
        text += isFrench ? ',' : '.';
        if (cents < 10) text += '0';
        text += std::to_string(cents);
    }
    return text + (isFrench ? "\u00a0%" : "%");
}

Money proportion(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    expect(denominator > 0, "a proportion of nothing");
    const Wide product = Wide{amount.minorUnits()} * numerator;
    const Wide size = product < 0 ? -product : product;
    Wide quotient = size / denominator;
    if (const Wide remainder = size % denominator; remainder >= denominator - remainder) ++quotient;
    expect(quotient <= std::numeric_limits<std::int64_t>::max(), "a proportion that no amount can hold");
    const auto units = static_cast<std::int64_t>(quotient);
    return Money{product < 0 ? -units : units, amount.currency()};
}

Money shareOf(Money amount, Rate share)
{
    return proportion(amount, share.bp(), Rate::largestBp);
}

} // namespace encours
