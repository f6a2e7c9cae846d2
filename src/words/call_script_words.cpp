// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/call_script_words.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

std::string keyOf(std::string_view family, std::string_view code)
{
    std::string key{family};
    key += '.';
    key += code;
    return key;
}

/// Codes among the arguments are said in words; terms in the words of the language.
std::string wordsForArgument(Language language, std::string_view name, const std::string& value)
{
    struct Family {
        std::string_view argument;
        std::string_view words;
    };
    static constexpr std::array families{Family{"resolution", "dispute-resolution"}, Family{"step", "circuit-step"},
                                         Family{"role", "person-role"}};
    if (name == "company" && value.empty()) return words(language, "script.your-supplier");
    if (name == "terms") {
        const auto terms = PaymentTerms::parse(value);
        return terms ? terms->text(language) : value;
    }
    for (const Family& family : families) {
        const std::string key = keyOf(family.words, value);
        if (name == family.argument && hasWords(language, key)) return words(language, key);
    }
    return value;
}

std::string sentenceFor(Language language, const std::string& key, WordArguments arguments, Currency currency)
{
    for (auto& [name, value] : arguments) value = wordsForArgument(language, name, value);
    return words(language, key, arguments, currency);
}

int countOf(const CallFacts& facts, PromiseStatus status)
{
    return static_cast<int>(std::ranges::count(facts.promises, status, &KnownPromise::status));
}

} // namespace

std::string wordsFor(Language language, PersonRole role)
{
    return words(language, keyOf("person-role", personRoleCode(role)));
}

std::string wordsFor(Language language, CallSituation situation)
{
    return words(language, keyOf("call-situation", callSituationCode(situation)));
}

std::string wordsFor(Language language, ScriptPart part)
{
    return words(language, keyOf("script-part", scriptPartCode(part)));
}

std::string wordsFor(Language language, const ScriptLine& line, Currency currency)
{
    return sentenceFor(language, keyOf("script", line.code), line.arguments, currency);
}

std::string wordsFor(Language language, const ProofLine& proof, Currency currency)
{
    return sentenceFor(language, keyOf("proof", proof.code), proof.arguments, currency);
}

std::string wordsFor(Language language, ObjectionCode code)
{
    return words(language, keyOf("objection", objectionCode(code)));
}

std::string answerWords(Language language, ObjectionCode code)
{
    return words(language, keyOf("objection-answer", objectionCode(code)));
}

std::string functionWords(Language language, const CallPerson& person)
{
    return person.function.empty() ? wordsFor(language, person.role) : person.function;
}

std::string promiseRecordWords(Language language, const CallFacts& facts)
{
    if (facts.promises.empty()) return {};
    const int kept = countOf(facts, PromiseStatus::Kept) + countOf(facts, PromiseStatus::KeptLate);
    return words(language, "call-brief.promises",
                 {{"count", std::to_string(facts.promises.size())},
                  {"kept", std::to_string(kept)},
                  {"missed", std::to_string(facts.promisesMissed())}});
}

} // namespace encours
