// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifier_tables.h"

namespace encours {
namespace {

struct IbanCountry {
    std::string_view code;
    std::size_t length = 0;
};

constexpr IbanCountry ibanCountries[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
};

constexpr std::string_view austria[] = {"U99999999"};
constexpr std::string_view bulgaria[] = {"999999999", "9999999999"};
constexpr std::string_view cyprus[] = {"99999999a"};
constexpr std::string_view czechia[] = {"99999999", "999999999", "9999999999"};
constexpr std::string_view spain[] = {"x9999999x"};
constexpr std::string_view ireland[] = {"9999999a", "9999999aa", "9x99999a"};
constexpr std::string_view lithuania[] = {"999999999", "999999999999"};
constexpr std::string_view netherlands[] = {"999999999B99"};
constexpr std::string_view norway[] = {"999999999", "999999999MVA"};
constexpr std::string_view romania[] = {"99",      "999",      "9999",      "99999",     "999999",
                                        "9999999", "99999999", "999999999", "9999999999"};
constexpr std::string_view switzerland[] = {"E999999999", "E999999999TVA", "E999999999IVA", "E999999999MWST"};
constexpr std::string_view unitedKingdom[] = {"999999999", "999999999999", "GD999", "HA999"};
constexpr std::string_view eightDigits[] = {"99999999"};
constexpr std::string_view nineDigits[] = {"999999999"};
constexpr std::string_view tenDigits[] = {"9999999999"};
constexpr std::string_view elevenDigits[] = {"99999999999"};
constexpr std::string_view twelveDigits[] = {"999999999999"};

struct VatCountry {
    std::string_view code;
    std::span<const std::string_view> forms;
};

// Greece writes EL, Northern Ireland XI.
constexpr VatCountry vatCountries[] = {
    {"AT", austria},     {"BE", tenDigits},    {"BG", bulgaria},      {"CH", switzerland},  {"CY", cyprus},
    {"CZ", czechia},     {"DE", nineDigits},   {"DK", eightDigits},   {"EE", nineDigits},   {"EL", nineDigits},
    {"ES", spain},       {"FI", eightDigits},  {"GB", unitedKingdom}, {"HR", elevenDigits}, {"HU", eightDigits},
    {"IE", ireland},     {"IT", elevenDigits}, {"LT", lithuania},     {"LU", eightDigits},  {"LV", elevenDigits},
    {"MT", eightDigits}, {"NL", netherlands},  {"NO", norway},        {"PL", tenDigits},    {"PT", nineDigits},
    {"RO", romania},     {"SE", twelveDigits}, {"SI", eightDigits},   {"SK", tenDigits},    {"XI", unitedKingdom},
};

struct OverseasRange {
    std::string_view start;
    std::string_view callingCode;
};

constexpr OverseasRange overseasRanges[] = {
    {"262", "262"}, {"263", "262"}, {"269", "262"}, {"692", "262"}, {"693", "262"}, // La Réunion, Mayotte
    {"590", "590"}, {"690", "590"}, {"691", "590"},                                 // Guadeloupe
    {"594", "594"}, {"694", "594"},                                                 // Guyane
    {"596", "596"}, {"696", "596"}, {"697", "596"},                                 // Martinique
};

} // namespace

std::size_t ibanLength(std::string_view country)
{
    for (const IbanCountry& each : ibanCountries) {
        if (each.code == country) return each.length;
    }
    return 0;
}

std::span<const std::string_view> vatForms(std::string_view country)
{
    for (const VatCountry& each : vatCountries) {
        if (each.code == country) return each.forms;
    }
    return {};
}

std::string_view overseasCallingCode(std::string_view nationalDigits)
{
    for (const OverseasRange& range : overseasRanges) {
        if (nationalDigits.starts_with(range.start)) return range.callingCode;
    }
    return {};
}

} // namespace encours
