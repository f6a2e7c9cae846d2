// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/terms_discount.h"

#include <algorithm>
#include <span>

namespace encours {
namespace {

using Tokens = std::span<const TermToken>;

/// The tokens from `from` to before `to` state a discount, or none.
struct Clause {
    std::size_t from = 0;
    std::size_t to = 0;
    std::optional<EarlyDiscount> discount;
};

bool sees(Tokens tokens, std::size_t at, TermWord word)
{
    return at < tokens.size() && tokens[at].word == word;
}

bool separates(const TermToken& token)
{
    return token.word == TermWord::Separator || token.word == TermWord::Parenthesis || token.word == TermWord::Or ||
           token.word == TermWord::Net;
}

std::optional<EarlyDiscount> discountOver(std::int32_t hundredths, int days)
{
    const auto rate = Rate::fromBp(hundredths);
    if (!rate || rate->isZero()) return std::nullopt;
    return EarlyDiscount{*rate, days};
}

/// "2/10 net 30", "2% 10, net 30": at the start, with what is due at last behind "net".
std::optional<Clause> tradeClause(Tokens tokens)
{
    const auto rate = termNumberAt(tokens, 0);
    if (!rate) return std::nullopt;
    std::size_t at = rate->length;
    const bool percent = sees(tokens, at, TermWord::Percent);
    if (percent) ++at;
    const bool slash = sees(tokens, at, TermWord::Slash);
    if (slash) ++at;
    if ((!percent && !slash) || !sees(tokens, at, TermWord::Number)) return std::nullopt;
    const int days = tokens[at++].number;
    if (sees(tokens, at, TermWord::Day)) ++at;
    if (sees(tokens, at, TermWord::Separator)) ++at;
    if (!sees(tokens, at, TermWord::Net)) return std::nullopt;
    ++at;
    if (sees(tokens, at, TermWord::Slash)) ++at; // "n/30"
    const bool isDuration = sees(tokens, at, TermWord::Number) && !termPercentAt(tokens, at);
    const auto discount = discountOver(rate->hundredths, days);
    if (!isDuration || !discount) return std::nullopt;
    return Clause{0, at, discount};
}

/// The percentage that ends right before `end`, "de" between left aside.
std::optional<std::size_t> percentBefore(Tokens tokens, std::size_t end)
{
    if (end > 0 && sees(tokens, end - 1, TermWord::Of)) --end;
    for (const std::size_t length : {std::size_t{4}, std::size_t{2}}) {
        if (end < length) continue;
        const auto percent = termPercentAt(tokens, end - length);
        if (percent && percent->length == length) return end - length;
    }
    return std::nullopt;
}

/// "à 8 jours", "dans les 8 jours de la facture", "comptant"; moves behind it.
std::optional<int> deadlineAt(Tokens tokens, std::size_t& at)
{
    while (sees(tokens, at, TermWord::Of) || sees(tokens, at, TermWord::On)) ++at;
    const bool cash = sees(tokens, at, TermWord::Cash);
    if (cash) ++at;
    const bool inDays = sees(tokens, at, TermWord::Number) && sees(tokens, at + 1, TermWord::Day);
    const bool inWeeks = sees(tokens, at, TermWord::Number) && sees(tokens, at + 1, TermWord::Week);
    if (!inDays && !inWeeks) return cash ? std::optional{0} : std::nullopt;
    const int days = tokens[at].number * (inWeeks ? 7 : 1);
    at += 2;
    std::size_t base = at;
    while (sees(tokens, base, TermWord::Of)) ++base;
    if (sees(tokens, base, TermWord::Invoice)) at = base + 1;
    return days;
}

/// What is said about the discount named at `named`. Whatever else stands right behind the deadline would change it.
std::optional<Clause> namedClause(Tokens tokens, std::size_t named)
{
    if (named > 0 && sees(tokens, named - 1, TermWord::Without)) return Clause{named - 1, named + 1, {}};
    if (named > 1 && sees(tokens, named - 1, TermWord::Of) && sees(tokens, named - 2, TermWord::Without))
        return Clause{named - 2, named + 1, {}};
    if (sees(tokens, named + 1, TermWord::Without)) return Clause{named, named + 2, {}};
    std::size_t at = named + 1;
    std::size_t from = named;
    std::size_t percentStart = sees(tokens, at, TermWord::Of) ? at + 1 : at;
    if (const auto behind = termPercentAt(tokens, percentStart)) {
        at = percentStart + behind->length;
    } else {
        const auto before = percentBefore(tokens, named);
        if (!before) return std::nullopt;
        from = percentStart = *before;
    }
    const auto days = deadlineAt(tokens, at);
    if (!days || (at < tokens.size() && !separates(tokens[at]))) return std::nullopt;
    const auto discount = discountOver(termPercentAt(tokens, percentStart)->hundredths, *days);
    if (!discount) return std::nullopt;
    return Clause{from, at, discount};
}

/// Without the clause, the commas around it and "net", which says nothing by itself.
std::vector<TermToken> withoutClause(Tokens tokens, const Clause& clause)
{
    std::vector<TermToken> rest(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(clause.from));
    while (!rest.empty() && separates(rest.back())) rest.pop_back();
    std::size_t at = clause.to;
    while (at < tokens.size() && separates(tokens[at])) ++at;
    const bool between = !rest.empty() && at < tokens.size();
    if (between) rest.push_back({TermWord::Separator});
    rest.insert(rest.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end());
    return rest;
}

} // namespace

std::optional<SeparateDiscount> separateDiscount(std::vector<TermToken> tokens)
{
    SeparateDiscount found{std::move(tokens), {}};
    const auto named = std::ranges::find(found.rest, TermWord::Discount, &TermToken::word);
    const bool isNamed = named != found.rest.end();
    const auto clause = isNamed ? namedClause(found.rest, static_cast<std::size_t>(named - found.rest.begin()))
                                : tradeClause(found.rest);
    if (isNamed && !clause) return std::nullopt;
    if (clause) {
        found.rest = withoutClause(found.rest, *clause);
        found.discount = clause->discount;
    }
    std::erase_if(found.rest, [](const TermToken& token) { return token.word == TermWord::Net; });
    return found;
}

} // namespace encours
