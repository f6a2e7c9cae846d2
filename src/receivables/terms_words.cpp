// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/terms_words.h"

#include "base/fold.h"

#include <algorithm>
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
    {"cod", TermWord::Delivery},
    {"reception", TermWord::Receipt},
    {"receipt", TermWord::Receipt},
    {"commande", TermWord::Order},
    {"order", TermWord::Order},
    {"prepaiement", TermWord::Order},
    {"prepayment", TermWord::Order},
    {"proforma", TermWord::Order},
    {"forma", TermWord::Order},
    {"facture", TermWord::Invoice},
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
    {"ou", TermWord::Separator},
    {"puis", TermWord::Plus},
    {"then", TermWord::Plus},
    {"fois", TermWord::Times},
    {"x", TermWord::Times},
    {"instalments", TermWord::Times},
    {"installments", TermWord::Times},
    {"compris", TermWord::Included},
    {"included", TermWord::Included},
    {"exclu", TermWord::Excluded},
    {"excluded", TermWord::Excluded},
};

// Words that change nothing: politeness, articles, endings of ordinals, means of payment (kept elsewhere).
constexpr std::string_view silentWords[] = {
    "a",           "au",       "aux",    "la",          "the",          "net",      "nets",   "nette",   "nettes",
    "date",        "apres",    "after",  "from",        "upon",         "at",       "within", "sous",    "dans",
    "paiement",    "payment",  "due",    "payable",     "reglement",    "par",      "by",     "ce",      "that",
    "des",         "emission", "issue",  "st",          "nd",           "rd",       "th",     "er",      "eme",
    "e",           "ten",      "sans",   "frais",       "monthly",      "contre",   "pro",    "acompte", "deposit",
    "lcr",         "bor",      "traite", "vir",         "virement",     "transfer", "chq",    "cheque",  "prlv",
    "prelevement", "sepa",     "cb",     "marchandise", "marchandises", "goods",
};

// Words written without a space between.
constexpr std::string_view joinedWords[][3] = {
    {"jfdm", "j", "fdm"}, {"jfm", "j", "fm"},     {"jfin", "j", "fin"},
    {"jnet", "j", "net"}, {"jnets", "j", "nets"}, {"jdf", "j", "facture"},
};

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

    bool push(std::string_view word)
    {
        if (std::ranges::find(silentWords, word) != std::end(silentWords)) return true;
        const auto* const known = std::ranges::find(knownWords, word, &KnownWord::spelling);
        if (known == std::end(knownWords)) return false;
        tokens.push_back({known->word});
        return true;
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

} // namespace

std::optional<std::vector<TermToken>> termTokens(std::string_view text)
{
    if (text.size() > longestText) return std::nullopt;
    const std::string folded = foldForSearch(text);
    Tokenizer tokenizer{folded};
    if (!tokenizer.run()) return std::nullopt;
    return std::move(tokenizer.tokens);
}

} // namespace encours
