// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/policy_words.h"

#include "receivables/debtor.h"
#include "receivables/payment_means.h"

#include <algorithm>

namespace encours {

namespace {

std::string keyOf(std::string_view family, std::string_view code)
{
    std::string key{family};
    key += '.';
    return key.append(code);
}

constexpr std::string_view comparisonNames[] = {"equal",   "not-equal", "at-least", "more-than",
                                                "at-most", "less-than", "any-of"};

std::string valueWords(Language language, TargetField field, const std::string& value)
{
    switch (field) {
    case TargetField::Means:
        if (const auto means = parsePaymentMeans(value)) return wordsFor(language, *means);
        break;
    case TargetField::Sector:
        if (const auto sector = parseTradeSector(value)) return wordsFor(language, *sector);
        break;
    case TargetField::DebtorKind:
        if (const auto kind = parseDebtorKind(value)) return wordsFor(language, *kind);
        break;
    default: break;
    }
    if (targetValueOf(field) == TargetValue::YesNo) return words(language, keyOf("yes-no", value));
    if (targetValueOf(field) == TargetValue::Share) return words(language, "target-unit.share", {{"value", value}});
    if (targetValueOf(field) == TargetValue::Days) return words(language, "target-unit.days", {{"value", value}});
    if (targetValueOf(field) == TargetValue::Multiple)
        return words(language, "target-unit.multiple", {{"value", value}});
    return value;
}

std::string comparisonWords(Language language, const Condition& condition)
{
    std::string values;
    for (const std::string& value : condition.values) {
        if (!values.empty()) values += ", ";
        values += valueWords(language, condition.field, value);
    }
    return wordsFor(language, condition.field) + ' ' + wordsFor(language, condition.comparison) + ' ' + values;
}

std::string joinedWords(Language language, const Condition& condition, std::string_view joint)
{
    std::string text;
    for (const Condition& part : condition.parts) {
        if (!text.empty()) text += ' ' + words(language, joint) + ' ';
        const bool isJoined = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
        text += isJoined ? '(' + conditionWords(language, part) + ')' : conditionWords(language, part);
    }
    return text;
}

} // namespace

std::string policyName(Language language, std::string_view nameOrCode)
{
    if (const std::string key = keyOf("target", nameOrCode); hasWords(language, key)) return words(language, key);
    const std::size_t dash = nameOrCode.rfind('-');
    if (dash == std::string_view::npos) return std::string{nameOrCode};
    const auto kind = parseCampaignKind(nameOrCode.substr(0, dash));
    const std::string_view year = nameOrCode.substr(dash + 1);
    const bool isYear = year.size() == 4 && std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; });
    if (!kind || *kind == CampaignKind::Own || !isYear) return std::string{nameOrCode};
    return words(language, keyOf("campaign", campaignKindCode(*kind)), {{"year", std::string{year}}});
}

std::string wordsFor(Language language, TargetField field)
{
    return words(language, keyOf("target-field", targetFieldCode(field)));
}

std::string wordsFor(Language language, TargetComparison comparison)
{
    return words(language, keyOf("target-comparison", comparisonNames[static_cast<std::size_t>(comparison)]));
}

std::string wordsFor(Language language, CampaignKind kind)
{
    return words(language, keyOf("campaign-kind", campaignKindCode(kind)));
}

std::string wordsFor(Language language, MemberStatus status)
{
    return words(language, keyOf("member-status", memberStatusCode(status)));
}

std::string wordsFor(Language language, LeaveReason reason)
{
    return words(language, keyOf("leave-reason", leaveReasonCode(reason)));
}

std::string wordsFor(Language language, CampaignAsk ask)
{
    return words(language, keyOf("campaign-ask", campaignAskCode(ask)));
}

std::string statusWords(Language language, const CampaignMember& member)
{
    const std::string status = wordsFor(language, member.status);
    return member.leftOut ? status + " – " + wordsFor(language, *member.leftOut) : status;
}

std::string asksWords(Language language, const std::vector<CampaignAsk>& asks)
{
    std::string text;
    for (const CampaignAsk ask : asks) {
        if (!text.empty()) text += " · ";
        text += wordsFor(language, ask);
    }
    return text;
}

std::string conditionWords(Language language, const Condition& condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return words(language, "target-always");
    case Condition::Kind::Compare: return comparisonWords(language, condition);
    case Condition::Kind::All: return joinedWords(language, condition, "target-joint.and");
    case Condition::Kind::Any: return joinedWords(language, condition, "target-joint.or");
    case Condition::Kind::Not:
        return words(language, "target-joint.not", {{"value", conditionWords(language, condition.parts.front())}});
    }
    return {};
}

} // namespace encours
