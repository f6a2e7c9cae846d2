// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/late_rate.h"

#include "base/fold.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace encours {
namespace {

constexpr std::size_t longestText = 500;
constexpr int largestMultiple = 20;
constexpr int monthsInYear = 12;
constexpr std::string_view defaultPoints = "10";
constexpr std::string_view publicPoints = "8";

enum class Word : std::uint8_t { Number, Percent, Plus, Times, Ecb, Legal, Month, Year };

struct Token {
    Word word = Word::Number;
    std::string number; ///< of a Number, as it was written
};

struct KnownWord {
    std::string_view spelling;
    Word word;
};

// Spellings are folded: lower case without accents.
constexpr KnownWord knownWords[] = {
    {"bce", Word::Ecb},       {"ecb", Word::Ecb},     {"refi", Word::Ecb},        {"legal", Word::Legal},
    {"fois", Word::Times},    {"x", Word::Times},     {"\u00d7", Word::Times},    {"*", Word::Times},
    {"times", Word::Times},   {"%", Word::Percent},   {"percent", Word::Percent}, {"pourcent", Word::Percent},
    {"+", Word::Plus},        {"plus", Word::Plus},   {"majore", Word::Plus},     {"mois", Word::Month},
    {"mensuel", Word::Month}, {"month", Word::Month}, {"monthly", Word::Month},   {"an", Word::Year},
    {"annuel", Word::Year},   {"year", Word::Year},   {"yearly", Word::Year},     {"annum", Word::Year},
};

constexpr std::pair<std::string_view, std::string_view> numberWords[] = {
    {"un", "1"},   {"une", "1"},  {"deux", "2"},  {"trois", "3"},  {"quatre", "4"}, {"cinq", "5"},   {"huit", "8"},
    {"dix", "10"}, {"one", "1"},  {"two", "2"},   {"three", "3"},  {"four", "4"},   {"five", "5"},   {"eight", "8"},
    {"ten", "10"}, {"once", "1"}, {"twice", "2"}, {"double", "2"}, {"triple", "3"}, {"thrice", "3"},
};

// Words that change nothing.
constexpr std::string_view silentWords[] = {
    "a",         "au",     "aux",       "le",   "la",          "les",           "l",          "d",
    "de",        "du",     "des",       "en",   "par",         "taux",          "interet",    "interets",
    "directeur", "points", "point",     "pts",  "pourcentage", "vigueur",       "the",        "of",
    "per",       "rate",   "interest",  "main", "refinancing", "refinancement", "percentage", "statutory",
    "francais",  "french", "penalites", "/",    "retard",
};

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isLetter(char sign)
{
    return sign >= 'a' && sign <= 'z';
}

/// The length of the piece that begins the text: a number with its decimals, a word, or one character.
std::size_t pieceLength(std::string_view text)
{
    std::size_t length = 0;
    if (isLetter(text.front())) {
        while (length < text.size() && isLetter(text[length])) ++length;
        return length;
    }
    while (length < text.size() && isDigit(text[length])) ++length;
    if (length == 0) return std::max<std::size_t>(decodeUtf8(text).length, 1);
    const bool hasDecimals =
        length + 1 < text.size() && (text[length] == ',' || text[length] == '.') && isDigit(text[length + 1]);
    if (hasDecimals) ++length;
    while (hasDecimals && length < text.size() && isDigit(text[length])) ++length;
    return length;
}

/// False for a word that we do not know.
bool addWord(std::string_view piece, std::vector<Token>& tokens)
{
    if (isDigit(piece.front())) {
        tokens.push_back({Word::Number, std::string{piece}});
        return true;
    }
    const auto isPiece = [piece](const auto& known) { return known.first == piece; };
    if (const auto number = std::ranges::find_if(numberWords, isPiece); number != std::end(numberWords)) {
        tokens.push_back({Word::Number, std::string{number->second}});
        const bool saysTimes =
            piece == "once" || piece == "twice" || piece == "thrice" || piece == "double" || piece == "triple";
        if (saysTimes) tokens.push_back({Word::Times, {}});
        return true;
    }
    if (const auto known = std::ranges::find(knownWords, piece, &KnownWord::spelling); known != std::end(knownWords)) {
        tokens.push_back({known->word, {}});
        return true;
    }
    return std::ranges::find(silentWords, piece) != std::end(silentWords) || piece == "'" || piece == "\u2019";
}

std::optional<std::vector<Token>> tokensOf(std::string_view folded)
{
    std::vector<Token> tokens;
    while (!folded.empty()) {
        if (folded.front() == ' ') {
            folded.remove_prefix(1);
            continue;
        }
        const std::string_view piece = folded.substr(0, pieceLength(folded));
        if (!addWord(piece, tokens)) return std::nullopt;
        folded.remove_prefix(piece.size());
    }
    return tokens;
}

/// The kinds of words one after the other, as a pattern is written in the reader below.
std::string shapeOf(const std::vector<Token>& tokens)
{
    std::string shape;
    for (const Token& token : tokens) shape += "N%+xELMY"[static_cast<std::size_t>(token.word)];
    return shape;
}

Result<LateRate> contractRate(std::string_view number, std::string_view shape, std::string_view text)
{
    const auto stated = Rate::parse(number);
    if (!stated) return faultAbout(stated.fault().code, text);
    const int perYear = shape.ends_with('M') ? monthsInYear : 1;
    const auto rate = Rate::fromBp(std::int64_t{stated->bp()} * perYear);
    if (!rate) return faultAbout(FaultCode::RateImplausible, text);
    return LateRate{LateRateKind::Contract, *rate, LateRate{}.multiple};
}

Result<LateRate> multipleOfLegal(std::string_view number, std::string_view text)
{
    int multiple = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), multiple);
    if (error == std::errc::invalid_argument || end != number.data() + number.size()) {
        return faultAbout(FaultCode::RateMalformed, text);
    }
    if (error != std::errc{} || multiple < 1 || multiple > largestMultiple) {
        return faultAbout(FaultCode::RateImplausible, text);
    }
    return LateRate{LateRateKind::LegalMultiple, {}, multiple};
}

Result<LateRate> marginOverEcb(std::string_view number, std::string_view text)
{
    const auto margin = Rate::parse(number);
    if (margin && *margin == *Rate::parse(defaultPoints)) return LateRate{};
    if (margin && *margin == *Rate::parse(publicPoints)) return LateRate{LateRateKind::Public, {}, LateRate{}.multiple};
    return faultAbout(FaultCode::RateMalformed, text);
}

} // namespace

Result<LateRate> LateRate::parse(std::string_view text)
{
    const auto malformed = [text] { return faultAbout(FaultCode::RateMalformed, text); };
    if (text.size() > longestText || !isValidUtf8(text)) return malformed();
    const std::string folded = foldForSearch(text);
    if (folded.empty()) return LateRate{};
    if (folded.starts_with('-') || folded.starts_with("\u2212")) {
        const auto negative = Rate::parse(folded);
        return negative ? contractRate("0", "N", text) : Result<LateRate>{faultAbout(negative.fault().code, text)};
    }
    const auto tokens = tokensOf(folded);
    if (!tokens) return malformed();
    const std::string shape = shapeOf(*tokens);
    const auto number = std::ranges::find(*tokens, Word::Number, &Token::word);
    if (shape == "L") return LateRate{LateRateKind::LegalMultiple, {}, 1};
    if (shape == "NxL" || shape == "LxN") return multipleOfLegal(number->number, text);
    if (shape == "E+N" || shape == "E+N%") return marginOverEcb(number->number, text);
    const bool isContract = shape == "N" || shape == "N%" || shape == "N%Y" || shape == "N%M";
    return isContract ? contractRate(number->number, shape, text) : malformed();
}

std::string LateRate::text(Language language) const
{
    const bool isFrench = language == Language::French;
    const std::string ecb = isFrench ? "BCE" : "ECB";
    switch (kind) {
    case LateRateKind::Default: return ecb + " + " + std::string{defaultPoints};
    case LateRateKind::Public: return ecb + " + " + std::string{publicPoints};
    case LateRateKind::Contract: return rate.text(language);
    case LateRateKind::LegalMultiple: break;
    }
    const std::string legal = isFrench ? "taux légal" : "legal rate";
    return multiple == 1 ? legal : std::to_string(multiple) + " × " + legal;
}

Result<Rate> LateRate::on(Date day, Date startsOn, const LegalValues& values) const
{
    switch (kind) {
    case LateRateKind::Contract: return rate;
    case LateRateKind::Public: return publicRate(values, startsOn);
    case LateRateKind::LegalMultiple: {
        ENCOURS_ASSIGN(const std::int64_t legal, values.at(LegalName::LegalInterestBusiness, day));
        return Rate::fromBp(legal * multiple);
    }
    case LateRateKind::Default: break;
    }
    return defaultRate(values, day);
}

Result<std::optional<FloorCheck>> checkFloor(const LateRate& rate, Date on, const LegalValues& values)
{
    if (rate.kind != LateRateKind::Contract) return std::optional<FloorCheck>{};
    ENCOURS_ASSIGN(const Rate floor, floorRate(values, on));
    return std::optional<FloorCheck>{{floor, rate.rate < floor}};
}

} // namespace encours
