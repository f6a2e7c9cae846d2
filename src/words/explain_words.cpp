// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/explain_words.h"

#include <array>
#include <utility>

namespace encours {

namespace {

std::string keyOf(std::string_view family, std::string_view code)
{
    std::string key{family};
    key += '.';
    key += code;
    return key;
}

/// Codes in the arguments of a fact are said in words; which words, depends on the kind of fact.
std::string wordsForArgument(Language language, FactKind kind, std::string_view name, const std::string& value)
{
    using Family = std::pair<std::string_view, std::string_view>; // name of the argument, words
    static constexpr std::array general{Family{"outcome", "outcome"}, Family{"category", "dispute-category"},
                                        Family{"field", "customer-field"}};
    std::string_view family;
    for (const auto& [argument, words] : general) {
        if (name == argument) family = words;
    }
    if (name == "kind") {
        if (kind == FactKind::Instrument) family = "instrument";
        if (kind == FactKind::AccountEvent) family = "account-event";
        if (kind == FactKind::Block) family = "block";
    }
    if (name == "step") family = kind == FactKind::Circuit ? "circuit-step" : "factor-step";
    if (family.empty()) return value;
    const std::string key = keyOf(family, value);
    return hasWords(language, key) ? words(language, key) : value;
}

} // namespace

std::string ruleName(Language language, ReasonCode code)
{
    return words(language, keyOf("reason-name", reasonName(code)));
}

std::string wordsFor(Language language, CallOrder order)
{
    return words(language, keyOf("call-order", callOrderCode(order)));
}

std::string wordsFor(Language language, const KnownFact& fact, Currency currency)
{
    WordArguments arguments = fact.arguments;
    for (auto& [name, value] : arguments) value = wordsForArgument(language, fact.reference.kind, name, value);
    arguments.emplace_back("id", std::to_string(fact.reference.id));
    return words(language, keyOf("fact", factKindCode(fact.reference.kind)), arguments, currency);
}

std::string wordsFor(Language language, const OffList& way, Currency currency)
{
    std::string text = words(language, keyOf("way-off", wayOffCode(way.way)),
                             {{"amount_cents", std::to_string(way.amount.minorUnits())}}, currency);
    if (!way.until) return text;
    return words(language, "way-off.until", {{"way", std::move(text)}, {"on", formatIsoDate(*way.until)}}, currency);
}

std::string wordsFor(Language language, const OnList& way, Currency currency)
{
    WordArguments arguments{{"amount_cents", std::to_string(way.amount.minorUnits())}};
    if (way.on) arguments.emplace_back("on", formatIsoDate(*way.on));
    if (way.rule) arguments.emplace_back("rule", ruleName(language, *way.rule));
    return words(language, keyOf("way-on", wayOnCode(way.way)), arguments, currency);
}

std::string arithmeticWords(Language language, const Call& call)
{
    std::string terms;
    for (const Reason& reason : call.reasons) {
        if (reason.points == 0 && reason.basePoints == 0) continue;
        if (!terms.empty()) terms += " + ";
        terms += std::to_string(reason.points) + " " + ruleName(language, reason.code);
        if (reason.points != reason.basePoints) terms += " (" + std::to_string(reason.basePoints) + ")";
    }
    return words(language, "cli.explain.arithmetic", {{"terms", terms}, {"count", std::to_string(call.points)}});
}

} // namespace encours
