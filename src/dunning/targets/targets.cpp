// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/targets.h"

#include "base/contract.h"
#include "base/fold.h"

#include <algorithm>

namespace encours {

namespace {

TargetRule rule(std::string code, int points, std::string_view condition, bool isEnabled)
{
    auto parsed = parseCondition(condition);
    expect(parsed.isDone(), condition);
    return {std::move(code), {}, isEnabled, points, std::move(parsed).value()};
}

Fault refused(const TargetRule& rule, std::string_view member, std::string_view reason)
{
    std::string field = "rules." + rule.code;
    field += member;
    return {FaultCode::PolicyMalformed, {{"field", std::move(field)}, {"reason", std::string{reason}}}, "target rule"};
}

} // namespace

bool isPolicyCode(std::string_view code)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    return !code.empty() && code.size() <= longestPolicyCode && std::ranges::all_of(code, isAllowed);
}

TargetBook TargetBook::frenchDefault()
{
    static const TargetBook book{{
        rule("top-turnover", 10, "top-turnover = yes", true),
        rule("large-invoice", 15, "average-multiple >= 3", true),
        rule("late-payer", 12, "late-share > 50", true),
        rule("chronic-late", 12, "days-late >= 30", false),
        rule("over-limit", 14, "limit-use > 100", false),
        rule("broken-promises", 14, "broken-promises >= 2", false),
        rule("cheque", 6, "means = chq", false),
        rule("new-size", 10, "own-multiple >= 3", false),
    }};
    return book;
}

const TargetRule* TargetBook::find(std::string_view code) const
{
    const auto found = std::ranges::find(rules, code, &TargetRule::code);
    return found == rules.end() ? nullptr : &*found;
}

Result<Done> checkTargets(const TargetBook& targets)
{
    const TargetBook shipped = TargetBook::frenchDefault();
    for (const TargetRule& rule : targets.rules) {
        if (!isPolicyCode(rule.code)) return refused(rule, ".code", "policy-code");
        if (targets.find(rule.code) != &rule) return refused(rule, ".code", "policy-code-twice");
        if (rule.name.empty() && shipped.find(rule.code) == nullptr) return refused(rule, ".name", "policy-name");
        if (cleanLine(rule.name).text != rule.name) return refused(rule, ".name", "policy-text");
        if (rule.points < 0 || rule.points > mostTargetPoints) return refused(rule, ".points", "target-points");
        ENCOURS_TRY(checkCondition(rule.condition));
    }
    return Done{};
}

} // namespace encours
