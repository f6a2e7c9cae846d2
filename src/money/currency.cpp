// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/currency.h"

namespace encours {
namespace {

// Current ISO 4217 codes of money that people pay with, by the number of decimals of their minor unit.
constexpr std::string_view withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view withFourDecimals = "CLF UYW ";
constexpr std::string_view withTwoDecimals = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL "
                                             "BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC "
                                             "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ "
                                             "GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
                                             "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU "
                                             "MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
                                             "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
                                             "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT "
                                             "TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ";

constexpr bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t start = 0; start < list.size(); start += 4) {
        if (list.substr(start, 3) == code) return true;
    }
    return false;
}

} // namespace

Result<Currency> Currency::parse(std::string_view text)
{
    if (text.size() != 3) return faultAbout(FaultCode::CurrencyUnknown, text);
    std::array<char, 3> letters{};
    for (std::size_t index = 0; index < letters.size(); ++index) {
        const char letter = text[index];
        letters[index] = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    const std::string_view code{letters.data(), letters.size()};
    if (holds(withTwoDecimals, code)) return Currency{letters, 2};
    if (holds(withoutDecimals, code)) return Currency{letters, 0};
    if (holds(withThreeDecimals, code)) return Currency{letters, 3};
    if (holds(withFourDecimals, code)) return Currency{letters, 4};
    return faultAbout(FaultCode::CurrencyUnknown, text);
}

} // namespace encours
