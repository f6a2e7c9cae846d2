// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"
#include "receivables/terms_discount.h"
#include "receivables/terms_step.h"
#include "receivables/terms_words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace encours {
namespace {

using Tokens = std::span<const TermToken>;

constexpr std::int32_t wholeBp = 10'000;
constexpr int mostInstalments = 12;

/// A share at the start of a part: its size (nothing for "solde") and how many tokens it takes.
struct Share {
    std::optional<std::int32_t> bp;
    std::size_t length = 0;
};

std::optional<Share> shareAt(Tokens tokens, std::size_t at)
{
    if (tokens[at].word == TermWord::Rest) return Share{std::nullopt, 1};
    const auto percent = termPercentAt(tokens, at);
    if (!percent) return std::nullopt;
    return Share{percent->hundredths, percent->length};
}

/// Gives each step the same share; the last takes what remains.
void shareEqually(std::vector<TermStep>& steps)
{
    const auto count = static_cast<std::int32_t>(steps.size());
    std::int32_t left = wholeBp;
    for (TermStep& step : steps) {
        step.shareBp = &step == &steps.back() ? left : (wholeBp + count / 2) / count;
        left -= step.shareBp;
    }
}

/// "3 × sans frais": at once, after one month, after two.
std::optional<std::vector<TermStep>> monthlyPlan(Tokens tokens)
{
    if (tokens.size() < 2 || tokens[0].word != TermWord::Number) return std::nullopt;
    const bool onlyTimes =
        std::ranges::all_of(tokens.subspan(1), [](auto each) { return each.word == TermWord::Times; });
    if (!onlyTimes || tokens[0].number < 2 || tokens[0].number > mostInstalments) return std::nullopt;
    std::vector<TermStep> steps(static_cast<std::size_t>(tokens[0].number));
    for (std::size_t index = 0; index < steps.size(); ++index) steps[index].months = static_cast<int>(index);
    shareEqually(steps);
    return steps;
}

bool isUnit(Tokens tokens, std::size_t at)
{
    constexpr TermWord units[] = {TermWord::Day, TermWord::Week, TermWord::Month, TermWord::MonthEnd};
    return at < tokens.size() && std::ranges::find(units, tokens[at].word) != std::end(units);
}

/// Numbers that stand for days without saying so: "30/60/90", but not "2/10", which may be a discount.
bool areUsualDays(Tokens numbers)
{
    return std::ranges::all_of(numbers, [](const TermToken& token) { return token.number % 15 == 0; });
}

/// "30/60/90 jours fin de mois", "30, 60 et 90 jours", "3 fois à 30/60/90 jours": equal parts that differ in the first
/// number only.
std::optional<std::vector<TermStep>> equalList(Tokens tokens)
{
    const bool counted = tokens.size() > 2 && tokens[0].word == TermWord::Number && tokens[1].word == TermWord::Times;
    std::vector<TermToken> numbers;
    std::size_t at = counted ? 2 : 0;
    while (at < tokens.size() && tokens[at].word == TermWord::Number) {
        numbers.push_back(tokens[at++]);
        const bool goesOn = at + 1 < tokens.size() && tokens[at + 1].word == TermWord::Number &&
                            (tokens[at].word == TermWord::Slash || tokens[at].word == TermWord::Separator);
        if (!goesOn) break;
        ++at;
    }
    if (numbers.size() < 2 || numbers.size() > static_cast<std::size_t>(mostInstalments)) return std::nullopt;
    if (counted && static_cast<std::size_t>(tokens[0].number) != numbers.size()) return std::nullopt;
    const bool isPair = numbers.size() == 2 && tokens[counted ? 3 : 1].word == TermWord::Slash; // "2/10": a discount?
    if (isPair && !counted && !areUsualDays(numbers)) return std::nullopt;
    if (!isUnit(tokens, at) && (at < tokens.size() || !areUsualDays(numbers))) return std::nullopt;
    std::vector<TermStep> steps;
    for (const TermToken& number : numbers) {
        std::vector<TermToken> single{number};
        single.insert(single.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end());
        const auto step = readTermStep(single);
        if (!step) return std::nullopt;
        steps.push_back(*step);
    }
    shareEqually(steps);
    return steps;
}

/// What may stand between two parts: ", ", "et le", "+", "puis", "/".
bool joinsParts(const TermToken& token)
{
    return token.word == TermWord::Separator || token.word == TermWord::Plus || token.word == TermWord::On ||
           token.word == TermWord::Of || token.word == TermWord::Slash;
}

/// Where a part ends, before what joins it to the next one ("acompte" opens the next one when it stands behind a comma).
std::size_t endOfPart(Tokens tokens, std::size_t start, std::size_t end)
{
    while (end > start) {
        const bool opensNext =
            tokens[end - 1].word == TermWord::Deposit && end - 1 > start && joinsParts(tokens[end - 2]);
        if (!opensNext && !joinsParts(tokens[end - 1])) break;
        --end;
    }
    return end;
}

/// "30 % à la commande, solde à 30 jours".
std::optional<std::vector<TermStep>> shares(Tokens tokens)
{
    std::vector<TermStep> steps;
    std::int32_t left = wholeBp;
    std::size_t at = 0;
    bool isDeposit = false;
    while (at < tokens.size()) {
        const bool deposit = tokens[at].word == TermWord::Deposit;
        if (deposit || joinsParts(tokens[at])) {
            isDeposit = isDeposit || deposit;
            ++at;
            continue;
        }
        const auto share = shareAt(tokens, at);
        if (!share || left <= 0) return std::nullopt;
        const std::size_t start = at + share->length;
        at = start;
        while (at < tokens.size() && !shareAt(tokens, at)) ++at;
        at = endOfPart(tokens, start, at);
        auto step = readTermPart(tokens.subspan(start, at - start), std::exchange(isDeposit, false));
        if (!step) return std::nullopt;
        step->shareBp = share->bp.value_or(left);
        left -= step->shareBp;
        steps.push_back(*step);
    }
    if (isDeposit) return std::nullopt;
    return steps;
}

std::optional<std::vector<TermStep>> readSteps(Tokens tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (shareAt(tokens, at)) return shares(tokens);
    }
    if (auto plan = monthlyPlan(tokens)) return plan;
    if (auto list = equalList(tokens)) return list;
    const auto step = readTermStep(tokens);
    if (!step) return std::nullopt;
    return std::vector<TermStep>{*step};
}

} // namespace

Result<PaymentTerms> PaymentTerms::parse(std::string_view text)
{
    const auto malformed = [&] { return faultAbout(FaultCode::TermsMalformed, text); };
    auto tokens = termTokens(text);
    if (!tokens) return malformed();
    const auto parts = separateDiscount(std::move(*tokens));
    if (!parts) return malformed();
    // A discount alone says nothing of when the rest is due: 30 days, when nothing is agreed (C. com. L441-10 I).
    if (parts->rest.empty() && parts->discount) return netDays(30).withDiscount(parts->discount);
    auto steps = readSteps(parts->rest);
    if (!steps) return malformed();
    const auto terms = fromSteps(std::move(*steps));
    if (!terms) return malformed();
    auto whole = terms->withDiscount(parts->discount);
    if (!whole) return malformed();
    return whole;
}

} // namespace encours
