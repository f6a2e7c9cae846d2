// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "base/contract.h"
#include "base/resource.h"
#include "calendar/date.h"
#include "money/amount_text.h"
#include "words/policy_words.h"
#include "words/sentence.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <span>

namespace encours {
namespace {

using Dictionary = std::map<std::string, std::string, std::less<>>;

Dictionary readDictionary(std::string_view path)
{
    const auto text = findResource(path);
    expect(text.has_value(), path);
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    expect(json.is_object(), path);
    Dictionary dictionary;
    for (const auto& [key, sentence] : json.items()) {
        expect(sentence.is_string(), key);
        dictionary.emplace(key, sentence.get<std::string>());
    }
    return dictionary;
}

const Dictionary& dictionaryOf(Language language)
{
    static const Dictionary french = readDictionary("words/fr.json");
    static const Dictionary english = readDictionary("words/en.json");
    return language == Language::French ? french : english;
}

std::string keyOf(std::string_view family, std::string_view name)
{
    std::string key{family};
    key += '.';
    key += name;
    return key;
}

/// `2027-S1` as "le 1er semestre 2027", a day as "le 21/11/2026".
std::string wordsForPeriod(Language language, const std::string& code)
{
    constexpr std::size_t yearDigits = 4;
    const std::string_view half = std::string_view{code}.substr(std::min(code.size(), yearDigits));
    const WordArguments year{{"year", code.substr(0, yearDigits)}};
    if (half == "-S1") return words(language, "half-year.first", year);
    if (half == "-S2") return words(language, "half-year.second", year);
    return parseIsoDate(code) ? words(language, "half-year.day", {{"on", code}}) : code;
}

/// A fault names a field by its code and a cause by its name; people read their words.
std::string wordsForCode(Language language, std::string_view key, const std::string& code)
{
    static constexpr std::string_view fieldFamilies[] = {"customer-field", "company-field", "field", "setting",
                                                         "legal-value"};
    static constexpr std::string_view causeFamilies[] = {"cause", "request"};
    static constexpr std::string_view legalFamilies[] = {"legal-value"};
    static constexpr std::string_view stepFamilies[] = {"instrument-step", "factor-step", "account-event",
                                                        "account-state", "mail-state"};
    if (key == "period") return wordsForPeriod(language, code);
    const auto families = key == "field"    ? std::span<const std::string_view>{fieldFamilies}
                          : key == "reason" ? std::span<const std::string_view>{causeFamilies}
                          : key == "name"   ? std::span<const std::string_view>{legalFamilies}
                          : key == "step"   ? std::span<const std::string_view>{stepFamilies}
                          : key == "state"  ? std::span<const std::string_view>{stepFamilies}
                                            : std::span<const std::string_view>{};
    for (const auto family : families) {
        if (const auto whole = keyOf(family, code); hasWords(language, whole)) return words(language, whole);
    }
    return code;
}

/// Where the words of an argument stand that is a code; "" for one that is not.
std::string_view codeFamily(ReasonCode reason, std::string_view key)
{
    if (key == "channel") return "step-channel";
    if (key == "holder") return "circuit-holder";
    if (key == "resolution") return "dispute-resolution";
    if (key == "kind" && reason == ReasonCode::Blocked) return "block";
    if (key == "step" && reason == ReasonCode::CircuitHeld) return "circuit-step";
    if (key == "step" && reason == ReasonCode::CourtStep) return "court-step";
    return {};
}

} // namespace

std::string words(Language language, std::string_view key, const WordArguments& arguments, Currency currency)
{
    const auto& dictionary = dictionaryOf(language);
    const auto found = dictionary.find(key);
    expect(found != dictionary.end(), key);
    return fillSentence(found->second, arguments, {language, currency});
}

bool hasWords(Language language, std::string_view key)
{
    return dictionaryOf(language).contains(key);
}

std::vector<std::string> wordKeys(Language language)
{
    std::vector<std::string> keys;
    for (const auto& [key, sentence] : dictionaryOf(language)) keys.push_back(key);
    return keys;
}

std::string wordsFor(Language language, const Fault& fault)
{
    WordArguments arguments = fault.arguments;
    for (auto& [key, value] : arguments) value = wordsForCode(language, key, value);
    return words(language, keyOf("fault", faultName(fault.code)), arguments);
}

std::string wordsFor(Language language, const Reason& reason, Currency currency)
{
    WordArguments arguments = reason.arguments;
    const bool isOfPolicy = reason.code == ReasonCode::TargetMatched || reason.code == ReasonCode::CampaignDue ||
                            reason.code == ReasonCode::CampaignLeftOut;
    for (auto& [key, value] : arguments) {
        if (key == "deadline") value = words(language, keyOf("legal-deadline", value));
        if (key == "name" && isOfPolicy) value = policyName(language, value);
        if (key == "sector" && hasWords(language, keyOf("trade-sector", value)))
            value = words(language, keyOf("trade-sector", value));
        const std::string_view family = codeFamily(reason.code, key);
        if (!family.empty() && hasWords(language, keyOf(family, value))) value = words(language, keyOf(family, value));
    }
    return words(language, keyOf("reason", reasonName(reason.code)), arguments, currency);
}

std::string wordsFor(Language language, Phase phase)
{
    return words(language, keyOf("phase", phaseCode(phase)));
}

std::string wordsFor(Language language, Outcome outcome)
{
    return words(language, keyOf("outcome", outcomeCode(outcome)));
}

std::string wordsFor(Language language, ItemState state)
{
    return words(language, keyOf("item-state", itemStateCode(state)));
}

std::string wordsFor(Language language, TaskKind kind)
{
    return words(language, keyOf("task", taskKindCode(kind)));
}

std::string wordsFor(Language language, PaymentMeans means)
{
    const auto code = paymentMeansCode(means);
    return words(language, keyOf("means", code.empty() ? "unknown" : code));
}

std::string wordsFor(Language language, DisputeCategory category)
{
    return words(language, keyOf("dispute-category", disputeCategoryCode(category)));
}

std::string wordsFor(Language language, DisputeResolution resolution)
{
    return words(language, keyOf("dispute-resolution", disputeResolutionCode(resolution)));
}

std::string wordsFor(Language language, PromiseState state)
{
    const auto name = [state]() -> std::string_view {
        switch (state) {
        case PromiseState::Running: return "running";
        case PromiseState::Kept: return "kept";
        case PromiseState::KeptLate: return "kept-late";
        case PromiseState::PartlyKept: return "partly-kept";
        case PromiseState::Broken: return "broken";
        }
        return {};
    };
    return words(language, keyOf("promise-state", name()));
}

std::string wordsFor(Language language, PromiseStatus status)
{
    return words(language, keyOf("promise-state", promiseStatusCode(status)));
}

std::string wordsFor(Language language, DisputeStepKind kind)
{
    return words(language, keyOf("dispute-step", disputeStepCode(kind)));
}

std::string wordsFor(Language language, DisputeAge age)
{
    return words(language, keyOf("dispute-age", disputeAgeCode(age)));
}

std::string wordsFor(Language language, CircuitStep step)
{
    return words(language, keyOf("circuit-step", circuitStepCode(step)));
}

std::string wordsFor(Language language, CircuitHolder holder)
{
    return words(language, keyOf("circuit-holder", circuitHolderCode(holder)));
}

std::string wordsFor(Language language, BlockKind kind)
{
    return words(language, keyOf("block", blockKindCode(kind)));
}

std::string wordsFor(Language language, MissingDetail detail)
{
    const auto name = [detail]() -> std::string_view {
        switch (detail) {
        case MissingDetail::Phone: return "phone";
        case MissingDetail::Email: return "email";
        case MissingDetail::Address: return "address";
        case MissingDetail::Contact: return "contact";
        case MissingDetail::Terms: return "terms";
        }
        return {};
    };
    return words(language, keyOf("missing", name()));
}

std::string wordsFor(Language language, CustomerField field)
{
    return words(language, keyOf("customer-field", customerFieldCode(field)));
}

std::string wordsFor(Language language, ItemKind kind)
{
    return words(language, keyOf("item-kind", itemKindCode(kind)));
}

std::string wordsFor(Language language, LitigationState state)
{
    return words(language, keyOf("litigation", litigationStateCode(state)));
}

std::string wordsFor(Language language, LegalName name)
{
    return words(language, keyOf("legal-value", factsOf(name).code));
}

std::string wordsFor(Language language, LegalUnit unit)
{
    return words(language, keyOf("legal-unit", legalUnitCode(unit)));
}

std::string wordsFor(Language language, InstrumentKind kind)
{
    return words(language, keyOf("instrument", instrumentKindCode(kind)));
}

std::string wordsFor(Language language, InstrumentStep step)
{
    return words(language, keyOf("instrument-step", instrumentStepCode(step)));
}

std::string wordsFor(Language language, FactorStep step)
{
    return words(language, keyOf("factor-step", factorStepCode(step)));
}

std::string wordsFor(Language language, AccountEventKind kind)
{
    return words(language, keyOf("account-event", accountEventCode(kind)));
}

std::string wordsFor(Language language, LegalDeadlineKind kind)
{
    return words(language, keyOf("legal-deadline", legalDeadlineCode(kind)));
}

std::string wordsFor(Language language, ChargeStep step)
{
    return words(language, keyOf("charge-step", chargeStepCode(step)));
}

std::string wordsFor(Language language, IdentifierKind kind)
{
    return words(language, keyOf("identifier", identifierKindCode(kind)));
}

std::string wordsFor(Language language, IdentifierVerdict verdict)
{
    return words(language, keyOf("identifier-verdict", identifierVerdictCode(verdict)));
}

std::string wordsFor(Language language, DebtorKind kind)
{
    return words(language, keyOf("debtor-kind", debtorKindCode(kind)));
}

std::string wordsFor(Language language, TradeSector sector)
{
    return words(language, keyOf("trade-sector", tradeSectorCode(sector)));
}

} // namespace encours
