// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "dunning/targets/target_values.h"

#include <algorithm>

namespace encours {

namespace {

bool isBareWord(std::string_view value)
{
    static constexpr std::string_view signs = " \t\r\n\"(),<>=!";
    if (value.empty() || isConditionWord(foldForSearch(value))) return false;
    // A no-break space is white space for the reader of a condition too: such a value is quoted.
    return value.find_first_of(signs) == std::string_view::npos && value.find("\u00a0") == std::string_view::npos &&
           value.find("\u202f") == std::string_view::npos;
}

std::string valueText(const std::string& value)
{
    if (isBareWord(value)) return value;
    std::string text = "\"";
    for (const char letter : value) {
        if (letter == '"') text += '"';
        text += letter;
    }
    return text + '"';
}

std::string comparisonText(const Condition& condition)
{
    std::string text{targetFieldCode(condition.field)};
    text += ' ';
    text += targetComparisonSign(condition.comparison);
    text += ' ';
    if (condition.comparison != TargetComparison::AnyOf) return text + valueText(condition.values.front());
    text += '(';
    for (std::size_t at = 0; at < condition.values.size(); ++at) {
        if (at > 0) text += ", ";
        text += valueText(condition.values[at]);
    }
    return text + ')';
}

std::string partText(const Condition& part)
{
    const bool isJoined = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
    return isJoined ? '(' + conditionText(part) + ')' : conditionText(part);
}

std::string joinedText(const Condition& condition, std::string_view joint)
{
    std::string text;
    for (const Condition& part : condition.parts) {
        if (!text.empty()) text += joint;
        text += partText(part);
    }
    return text;
}

} // namespace

std::string conditionText(const Condition& condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return {};
    case Condition::Kind::Compare: return comparisonText(condition);
    case Condition::Kind::All: return joinedText(condition, " and ");
    case Condition::Kind::Any: return joinedText(condition, " or ");
    case Condition::Kind::Not: return "not " + partText(condition.parts.front());
    }
    return {};
}

} // namespace encours
