// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/terms_words.h"

#include "base/fold.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>

namespace encours {
namespace {

constexpr std::size_t longestText = 2'000;
constexpr std::size_t mostDigits = 4;

struct KnownWord {
    std::string_view spelling;
    TermWord word;
};

// Spellings are folded: lower case without accents.
constexpr KnownWord knownWords[] = {
    {"j", TermWord::Day},
    {"jr", TermWord::Day},
    {"jrs", TermWord::Day},
    {"jour", TermWord::Day},
    {"jours", TermWord::Day},
    {"d", TermWord::Day},
    {"day", TermWord::Day},
    {"days", TermWord::Day},
    {"sem", TermWord::Week},
    {"semaine", TermWord::Week},
    {"semaines", TermWord::Week},
    {"week", TermWord::Week},
    {"weeks", TermWord::Week},
    {"mois", TermWord::Month},
    {"month", TermWord::Month},
    {"months", TermWord::Month},
    {"fdm", TermWord::MonthEnd},
    {"fm", TermWord::MonthEnd},
    {"eom", TermWord::MonthEnd},
    {"fdd", TermWord::DecadeEnd},
    {"fin", TermWord::End},
    {"end", TermWord::End},
    {"decade", TermWord::Decade},
    {"period", TermWord::Decade},
    {"dernier", TermWord::Last},
    {"last", TermWord::Last},
    {"suivant", TermWord::Next},
    {"prochain", TermWord::Next},
    {"next", TermWord::Next},
    {"following", TermWord::Next},
    {"du", TermWord::Of},
    {"de", TermWord::Of},
    {"of", TermWord::Of},
    {"le", TermWord::On},
    {"les", TermWord::On},
    {"on", TermWord::On},
    {"livraison", TermWord::Delivery},
    {"delivery", TermWord::Delivery},
    {"remboursement", TermWord::Delivery},
    {"expedition", TermWord::Delivery},
    {"prestation", TermWord::Delivery},
    {"cod", TermWord::Delivery},
    {"reception", TermWord::Receipt},
    {"receipt", TermWord::Receipt},
    {"commande", TermWord::Order},
    {"order", TermWord::Order},
    {"prepaiement", TermWord::Order},
    {"prepayment", TermWord::Order},
    {"proforma", TermWord::Order},
    {"avance", TermWord::Order},
    {"advance", TermWord::Order},
    {"signature", TermWord::Order},
    {"cwo", TermWord::Order},
    {"cia", TermWord::Order},
    {"pia", TermWord::Order},
    {"forma", TermWord::Order},
    {"facture", TermWord::Invoice},
    {"facturation", TermWord::Invoice},
    {"factures", TermWord::Invoice},
    {"invoice", TermWord::Invoice},
    {"comptant", TermWord::Cash},
    {"immediat", TermWord::Cash},
    {"immediate", TermWord::Cash},
    {"immediately", TermWord::Cash},
    {"cash", TermWord::Cash},
    {"solde", TermWord::Rest},
    {"reste", TermWord::Rest},
    {"balance", TermWord::Rest},
    {"remainder", TermWord::Rest},
    {"et", TermWord::Separator},
    {"and", TermWord::Separator},
    {"ou", TermWord::Or},
    {"or", TermWord::Or},
    {"puis", TermWord::Plus},
    {"then", TermWord::Plus},
    {"fois", TermWord::Times},
    {"x", TermWord::Times},
    {"instalments", TermWord::Times},
    {"installments", TermWord::Times},
    {"echeances", TermWord::Times},
    {"mensualites", TermWord::Times},
    {"versements", TermWord::Times},
    {"compris", TermWord::Included},
    {"included", TermWord::Included},
    {"exclu", TermWord::Excluded},
    {"excluded", TermWord::Excluded},
    {"net", TermWord::Net},
    {"nets", TermWord::Net},
    {"nette", TermWord::Net},
    {"nettes", TermWord::Net},
    {"n", TermWord::Net},
    {"demi", TermWord::Half},
    {"half", TermWord::Half},
    {"acompte", TermWord::Deposit},
    {"arrhes", TermWord::Deposit},
    {"deposit", TermWord::Deposit},
    {"downpayment", TermWord::Deposit},
    {"escompte", TermWord::Discount},
    {"discount", TermWord::Discount},
    {"sans", TermWord::Without},
    {"pas", TermWord::Without},
    {"aucun", TermWord::Without},
    {"neant", TermWord::Without},
    {"no", TermWord::Without},
    {"none", TermWord::Without},
    {"without", TermWord::Without},
    {"frais", TermWord::Fees},
    {"fees", TermWord::Fees},
};

struct NumberWord {
    std::string_view spelling;
    int value;
};

constexpr NumberWord numberWords[] = {
    {"un", 1},       {"une", 1},      {"deux", 2},       {"trois", 3},      {"quatre", 4},    {"cinq", 5},
    {"six", 6},      {"sept", 7},     {"huit", 8},       {"neuf", 9},       {"dix", 10},      {"onze", 11},
    {"douze", 12},   {"treize", 13},  {"quatorze", 14},  {"quinze", 15},    {"seize", 16},    {"vingt", 20},
    {"vingts", 20},  {"trente", 30},  {"quarante", 40},  {"cinquante", 50}, {"soixante", 60}, {"one", 1},
    {"two", 2},      {"three", 3},    {"four", 4},       {"five", 5},       {"seven", 7},     {"eight", 8},
    {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
    {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18},  {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},   {"fifty", 50},     {"sixty", 60},     {"seventy", 70},  {"eighty", 80},
    {"ninety", 90},
};

// Words that change nothing: politeness, articles, endings of ordinals, means of payment (kept elsewhere).
constexpr std::string_view silentWords[] = {
    "a",           "au",           "aux",       "la",         "the",         "date",        "apres",    "after",
    "from",        "upon",         "at",        "within",     "sous",        "dans",        "paiement", "payment",
    "due",         "payable",      "reglement", "par",        "by",          "ce",          "that",     "des",
    "emission",    "issue",        "st",        "nd",         "rd",          "th",          "er",       "eme",
    "e",           "monthly",      "contre",    "pro",        "lcr",         "bor",         "traite",   "vir",
    "virement",    "transfer",     "chq",       "cheque",     "prlv",        "prelevement", "sepa",     "cb",
    "marchandise", "marchandises", "goods",     "en",         "mensuelles",  "egales",      "equal",    "compter",
    "partir",      "calendaires",  "calendar",  "pour",       "for",         "si",          "if",       "cas",
    "anticipe",    "early",        "accorde",   "paid",       "in",          "titre",       "delai",    "paye",
    "acceptee",    "directe",      "change",    "magnetique", "lettre",      "billet",      "ordre",    "effet",
    "bancaire",    "carte",        "dater",     "max",        "automatique", "especes",     "maximum",  "civil",
    "execution",   "acceptees",
};

// What counts from a day, when a month's end follows: "45 jours après la fin du mois".
constexpr std::string_view countingWords[] = {"apres", "after", "compter", "partir", "from", "dater"};

// Words written without a space between.
constexpr std::string_view joinedWords[][3] = {
    {"jfdm", "j", "fdm"},      {"jfm", "j", "fm"},           {"jfin", "j", "fin"},
    {"jnet", "j", "net"},      {"jnets", "j", "nets"},       {"jdf", "j", "facture"},
    {"huitaine", "huit", "j"}, {"quinzaine", "quinze", "j"}, {"mfi", "month", "following"},
};

bool isOneOf(int value, std::initializer_list<int> values)
{
    return std::ranges::find(values, value) != values.end();
}

/// Whether two number words in a row are one number: "quarante-cinq", "dix-sept", "soixante-quinze", "quatre-vingts".
bool makeOneNumber(int first, int second)
{
    if (first == 10) return second >= 7 && second <= 9;
    if (isOneOf(first, {60, 80}) && second >= 10 && second <= 16) return true;
    return isOneOf(first, {20, 30, 40, 50, 60, 70, 80, 90}) && second >= 1 && second <= 9;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view folded) : m_rest(folded) {}

    bool run()
    {
        while (!m_rest.empty()) {
            const bool known = isDigit(m_rest.front())    ? takeNumber()
                               : isLetter(m_rest.front()) ? takeWord()
                                                          : takeSign();
            if (!known) return false;
        }
        return true;
    }
    std::vector<TermToken> tokens;

private:
    std::string_view takeWhile(bool (*belongs)(char))
    {
        const auto end = std::ranges::find_if_not(m_rest, belongs);
        const auto taken = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    bool takeNumber()
    {
        const std::string_view digits = takeWhile(isDigit);
        if (digits.size() > mostDigits) return false;
        int number = 0;
        for (const char digit : digits) number = number * 10 + (digit - '0');
        tokens.push_back({TermWord::Number, number, static_cast<int>(digits.size())});
        const bool fraction = m_rest.size() >= 2 && (m_rest[0] == ',' || m_rest[0] == '.') && isDigit(m_rest[1]);
        if (fraction) {
            tokens.push_back({TermWord::Fraction});
            m_rest.remove_prefix(1);
        }
        return true;
    }

    bool takeWord()
    {
        const std::string_view word = takeWhile(isLetter);
        const bool elided = word.size() == 1 && (m_rest.starts_with('\'') || m_rest.starts_with("\u2019"));
        if (elided) return true; // d', l'
        for (const auto& [joined, first, second] : joinedWords) {
            if (word == joined) return push(first) && push(second);
        }
        return push(word);
    }

    /// Whether the text goes on with the end of a month, articles aside.
    [[nodiscard]] bool monthEndFollows() const
    {
        std::string_view rest = m_rest;
        bool goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (const std::string_view skipped : {" ", "la ", "de ", "du ", "the ", "le "}) {
                if (!rest.starts_with(skipped)) continue;
                rest.remove_prefix(skipped.size());
                goesOn = true;
            }
        }
        return rest.starts_with("fin ") || rest.starts_with("end ") || rest.starts_with("fdm") ||
               rest.starts_with("eom") || rest.starts_with("month end");
    }

    bool push(std::string_view word)
    {
        if (std::ranges::find(countingWords, word) != std::end(countingWords) && monthEndFollows()) {
            tokens.push_back({TermWord::After});
            return true;
        }
        if (std::ranges::find(silentWords, word) != std::end(silentWords)) return true;
        const auto* const number = std::ranges::find(numberWords, word, &NumberWord::spelling);
        if (number != std::end(numberWords)) {
            pushNumberWord(number->value);
            return true;
        }
        const auto* const known = std::ranges::find(knownWords, word, &KnownWord::spelling);
        if (known == std::end(knownWords)) return false;
        tokens.push_back({known->word});
        return true;
    }

    void pushNumberWord(int value)
    {
        const auto isInLetters = [&](std::size_t fromEnd) {
            return tokens.size() >= fromEnd && tokens[tokens.size() - fromEnd].word == TermWord::Number &&
                   tokens[tokens.size() - fromEnd].digits == 0;
        };
        const bool andOne = isOneOf(value, {1, 11}) && isInLetters(2) && tokens.back().word == TermWord::Separator;
        if (andOne && makeOneNumber(tokens[tokens.size() - 2].number, value)) tokens.pop_back(); // "vingt et un"
        if (!isInLetters(1)) {
            tokens.push_back({TermWord::Number, value});
        } else if (int& first = tokens.back().number; first == 4 && value == 20) {
            first = 80;
        } else if (makeOneNumber(first, value)) {
            first += value;
        } else {
            tokens.push_back({TermWord::Number, value});
        }
    }

    bool takeSign()
    {
        for (const std::string_view apostrophe : {"'", "\u2019"}) {
            if (!m_rest.starts_with(apostrophe)) continue;
            m_rest.remove_prefix(apostrophe.size());
            return true;
        }
        if (m_rest.starts_with("×")) {
            m_rest.remove_prefix(std::string_view{"×"}.size());
            tokens.push_back({TermWord::Times});
            return true;
        }
        const char sign = m_rest.front();
        m_rest.remove_prefix(1);
        switch (sign) {
        case '%': tokens.push_back({TermWord::Percent}); return true;
        case '+': tokens.push_back({TermWord::Plus}); return true;
        case '/': tokens.push_back({TermWord::Slash}); return true;
        case ',':
        case ';':
        case '&': tokens.push_back({TermWord::Separator}); return true;
        case '(':
        case ')': tokens.push_back({TermWord::Parenthesis}); return true;
        case '-': return m_rest.empty() || !isDigit(m_rest.front()); // no negative terms
        case ' ':
        case '.':
        case ':': return true;
        default: return false;
        }
    }

    std::string_view m_rest;
};

bool seesWord(std::span<const TermToken> tokens, std::size_t at, TermWord word)
{
    return at < tokens.size() && tokens[at].word == word;
}

/// "un" before anything but a unit is an article.
bool isArticle(std::span<const TermToken> tokens, std::size_t at)
{
    const bool isOne = tokens[at].word == TermWord::Number && tokens[at].number == 1 && tokens[at].digits == 0;
    const bool counts = seesWord(tokens, at + 1, TermWord::Day) || seesWord(tokens, at + 1, TermWord::Week) ||
                        seesWord(tokens, at + 1, TermWord::Month);
    return isOne && !counts;
}

/// "(30)" behind "trente".
bool repeatsNumber(std::span<const TermToken> tokens, std::size_t at)
{
    return at > 0 && tokens[at - 1].word == TermWord::Number && seesWord(tokens, at, TermWord::Parenthesis) &&
           seesWord(tokens, at + 1, TermWord::Number) && tokens[at + 1].number == tokens[at - 1].number &&
           seesWord(tokens, at + 2, TermWord::Parenthesis);
}

/// Leaves out what says nothing only where it stands.
std::vector<TermToken> withoutSilentPairs(std::span<const TermToken> tokens)
{
    std::vector<TermToken> kept;
    std::size_t at = 0;
    while (at < tokens.size()) {
        if (tokens[at].word == TermWord::Without && seesWord(tokens, at + 1, TermWord::Fees)) {
            at += 2;
        } else if (repeatsNumber(tokens, at)) {
            at += 3;
        } else {
            if (!isArticle(tokens, at) || repeatsNumber(tokens, at + 1)) kept.push_back(tokens[at]);
            ++at;
        }
    }
    return kept;
}

} // namespace

std::optional<std::vector<TermToken>> termTokens(std::string_view text)
{
    if (text.size() > longestText) return std::nullopt;
    const std::string folded = foldForSearch(text);
    Tokenizer tokenizer{folded};
    if (!tokenizer.run()) return std::nullopt;
    return withoutSilentPairs(tokenizer.tokens);
}

std::optional<TermNumber> termNumberAt(std::span<const TermToken> tokens, std::size_t at)
{
    if (!seesWord(tokens, at, TermWord::Number)) return std::nullopt;
    const int whole = tokens[at].number * 100;
    if (!seesWord(tokens, at + 1, TermWord::Fraction)) return TermNumber{whole, 1};
    if (!seesWord(tokens, at + 2, TermWord::Number)) return std::nullopt;
    const TermToken& fraction = tokens[at + 2];
    if (fraction.digits < 1 || fraction.digits > 2) return std::nullopt;
    return TermNumber{whole + (fraction.digits == 1 ? 10 : 1) * fraction.number, 3};
}

std::optional<TermNumber> termPercentAt(std::span<const TermToken> tokens, std::size_t at)
{
    auto number = termNumberAt(tokens, at);
    if (!number || !seesWord(tokens, at + number->length, TermWord::Percent)) return std::nullopt;
    ++number->length;
    return number;
}

} // namespace encours
