// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a condition can ask about an item or its customer.
enum class TargetField : std::uint8_t {
    Amount,          ///< amount of the invoice; money
    AverageMultiple, ///< amount ÷ the book's average invoice (12 months, TTC); number with decimals
    OwnMultiple,     ///< amount ÷ the customer's own average invoice (12 months)
    TopTurnover,     ///< customer in the smallest set that makes 80 % of the turnover; yes or no
    LateShare,       ///< part of the amount paid late in the last 12 months; per cent
    DaysLateAverage, ///< weighted by amount, 12 months, paid early counts as in time; days
    Balance,         ///< what the customer owes in all; money
    LimitUse,        ///< balance ÷ credit limit; per cent; never true without a limit
    BrokenPromises,  ///< since the counts began; number
    Means,           ///< code of the payment means of the item, else the customer's
    Sector,          ///< code of the trade sector (debtor.h)
    Segment,         ///< text
    Controller,      ///< text
    Salesperson,     ///< text
    Customer,        ///< code of the customer: a named list is an "any of"
    DebtorKind,      ///< code
    DueMonth,        ///< month of the due date, 1 … 12
    Factored,        ///< assigned to the factor; yes or no
    Insured,         ///< has an insured limit; yes or no
};
inline constexpr std::size_t targetFieldCount = 19;
[[nodiscard]] std::string_view targetFieldCode(TargetField field); ///< `amount`, `average-multiple`, …
[[nodiscard]] std::optional<TargetField> parseTargetField(std::string_view code);

/// What a field is compared with. Amount, Multiple and Share take at most two digits behind the mark, Days and Count none.
enum class TargetValue : std::uint8_t { Amount, Multiple, Share, Days, Count, Month, YesNo, Code, Text };
[[nodiscard]] TargetValue targetValueOf(TargetField field);
/// The codes that a field of the kind Code takes (`vir`, `chq`, …), in the order of a list; `yes`, `no` of a YesNo;
/// empty for the others.
[[nodiscard]] std::vector<std::string> targetCodesOf(TargetField field);

enum class TargetComparison : std::uint8_t { Equal, NotEqual, AtLeast, MoreThan, AtMost, LessThan, AnyOf };
inline constexpr std::size_t targetComparisonCount = 7;
[[nodiscard]] std::string_view targetComparisonSign(TargetComparison comparison); ///< `=`, `!=`, `>=`, …, `in`
/// Codes, texts and yes-or-no are equal, different or among several; the rest is ordered too.
[[nodiscard]] bool canCompare(TargetField field, TargetComparison comparison);

/// A condition over an item and its customer: one comparison, or several joined by "and" / "or", or the negation of one.
/// As text: `amount >= 5000 and (sector = transport or means = chq) and not segment in (vip, groupe)`. Numbers are plain
/// decimals with a dot, texts with blanks stand in double quotes, comparisons of texts ignore case and accents.
/// Invariant of what parseCondition() gives: Compare has values that its field takes; All and Any have two parts or more,
/// none of them of their own kind nor Always; Not has one, which is Compare, All or Any.
struct Condition {
    enum class Kind : std::uint8_t { Always, Compare, All, Any, Not };
    Kind kind = Kind::Always;
    TargetField field = TargetField::Amount;
    TargetComparison comparison = TargetComparison::AtLeast;
    std::vector<std::string> values; ///< one, or several for AnyOf; as written
    std::vector<Condition> parts;    ///< of All, Any, Not

    friend bool operator==(const Condition&, const Condition&) = default;
};
/// Reads a condition; "" is Always. `et`, `ou`, `non`, `dans` are read too. Errors: ConditionMalformed{value,column,reason}:
/// the word that is not understood, its place from 1, and what to write there (`request.condition-…` in `words`).
Result<Condition> parseCondition(std::string_view text);
/// A condition that was put together by hand. Errors: as parseCondition.
Result<Done> checkCondition(const Condition& condition);
/// Prints what parseCondition reads back to the same condition.
[[nodiscard]] std::string conditionText(const Condition& condition);

/// A rule that selects items for a call before their due date. An item is selected when one enabled rule matches.
struct TargetRule {
    std::string code;
    std::string name; ///< as people call it; "" for the rules that ship, whose names stand in `words`
    bool isEnabled = true;
    int points = 10;
    Condition condition;
    friend bool operator==(const TargetRule&, const TargetRule&) = default;
};

/// The rules of a book. `top-turnover`, `large-invoice` and `late-payer` ship enabled; `chronic-late`, `over-limit`,
/// `broken-promises`, `cheque`, `new-size` ship disabled. Names of those that ship: `target.<code>` in `words`.
struct TargetBook {
    std::vector<TargetRule> rules;

    static TargetBook frenchDefault();
    [[nodiscard]] const TargetRule* find(std::string_view code) const;
    friend bool operator==(const TargetBook&, const TargetBook&) = default;
};
inline constexpr int mostTargetPoints = 100;
inline constexpr std::size_t longestPolicyCode = 40;
/// Letters without accents, digits, `-`, `_` and `.`; at most 40 of them: what a rule or a campaign may be called by programs.
[[nodiscard]] bool isPolicyCode(std::string_view code);
/// Errors: PolicyMalformed{field,reason} naming the rule (no code or a code twice, no name of one that does not ship,
/// points outside 0–100), ConditionMalformed.
Result<Done> checkTargets(const TargetBook& targets);

} // namespace encours
