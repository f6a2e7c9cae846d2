// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/target_values.h"

#include "base/fold.h"
#include "receivables/debtor.h"
#include "receivables/payment_means.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

struct FieldFacts {
    std::string_view code;
    TargetValue value;
};

/// By TargetField.
constexpr std::array<FieldFacts, targetFieldCount> fields{{
    {"amount", TargetValue::Amount},         {"average-multiple", TargetValue::Multiple},
    {"own-multiple", TargetValue::Multiple}, {"top-turnover", TargetValue::YesNo},
    {"late-share", TargetValue::Share},      {"days-late", TargetValue::Days},
    {"balance", TargetValue::Amount},        {"limit-use", TargetValue::Share},
    {"broken-promises", TargetValue::Count}, {"means", TargetValue::Code},
    {"sector", TargetValue::Code},           {"segment", TargetValue::Text},
    {"controller", TargetValue::Text},       {"salesperson", TargetValue::Text},
    {"customer", TargetValue::Text},         {"debtor-kind", TargetValue::Code},
    {"due-month", TargetValue::Month},       {"factored", TargetValue::YesNo},
    {"insured", TargetValue::YesNo},
}};

/// By TargetComparison.
constexpr std::array<std::string_view, targetComparisonCount> signs{"=", "!=", ">=", ">", "<=", "<", "in"};

constexpr std::size_t mostDigits = 13;
constexpr std::size_t mostTextLength = 200;
constexpr std::int64_t hundredths = 100;
constexpr std::int64_t monthsInYear = 12;

std::string_view codeProblem(TargetField field)
{
    if (field == TargetField::Means) return "condition-means";
    return field == TargetField::Sector ? "condition-sector" : "condition-debtor-kind";
}

std::optional<std::string> readCode(TargetField field, std::string_view typed)
{
    const auto known = [](auto parsed, auto codeOf) -> std::optional<std::string> {
        return parsed ? std::optional{std::string{codeOf(*parsed)}} : std::nullopt;
    };
    const std::string folded = foldForSearch(typed);
    if (field == TargetField::Sector) return known(parseTradeSector(folded), tradeSectorCode);
    if (field == TargetField::DebtorKind) return known(parseDebtorKind(folded), debtorKindCode);
    const auto means = parsePaymentMeans(typed);
    return means && *means != PaymentMeans::Unknown ? known(means, paymentMeansCode) : std::nullopt;
}

TargetValueRead readYesNo(std::string_view typed)
{
    const std::string folded = foldForSearch(typed);
    if (folded == "yes" || folded == "oui") return {"yes", {}};
    if (folded == "no" || folded == "non") return {"no", {}};
    return {{}, "condition-yes-no"};
}

TargetValueRead readNumber(TargetValue kind, std::string_view typed)
{
    if (kind == TargetValue::Share && typed.ends_with('%')) typed.remove_suffix(1);
    const auto number = readHundredths(typed);
    const bool isWhole = kind == TargetValue::Days || kind == TargetValue::Count || kind == TargetValue::Month;
    if (!number) return {{}, isWhole ? "condition-whole-number" : "condition-number"};
    if (isWhole && (*number % hundredths != 0 || typed.find('.') != std::string_view::npos)) {
        return {{}, "condition-whole-number"};
    }
    const bool isMonth = *number >= hundredths && *number <= monthsInYear * hundredths;
    if (kind == TargetValue::Month && !isMonth) return {{}, "condition-month"};
    return {std::string{typed}, {}};
}

TargetValueRead readText(std::string_view typed)
{
    const CleanedLine line = cleanLine(typed);
    if (line.removed || line.text != typed || typed.empty()) return {{}, "condition-text"};
    return typed.size() <= mostTextLength ? TargetValueRead{line.text, {}} : TargetValueRead{{}, "condition-text"};
}

} // namespace

std::string_view targetFieldCode(TargetField field)
{
    return fields[static_cast<std::size_t>(field)].code;
}

std::optional<TargetField> parseTargetField(std::string_view code)
{
    const auto found = std::ranges::find(fields, code, &FieldFacts::code);
    if (found == fields.end()) return std::nullopt;
    return static_cast<TargetField>(found - fields.begin());
}

TargetValue targetValueOf(TargetField field)
{
    return fields[static_cast<std::size_t>(field)].value;
}

std::vector<std::string> targetCodesOf(TargetField field)
{
    std::vector<std::string> codes;
    if (targetValueOf(field) == TargetValue::YesNo) return {"yes", "no"};
    if (field == TargetField::Means) {
        for (auto means = PaymentMeans::Transfer; means <= PaymentMeans::Cash;
             means = static_cast<PaymentMeans>(static_cast<int>(means) + 1)) {
            codes.emplace_back(paymentMeansCode(means));
        }
    } else if (field == TargetField::Sector) {
        for (std::size_t at = 0; at < tradeSectorCount; ++at) {
            codes.emplace_back(tradeSectorCode(static_cast<TradeSector>(at)));
        }
    } else if (field == TargetField::DebtorKind) {
        for (std::size_t at = 0; at < debtorKindCount; ++at) {
            codes.emplace_back(debtorKindCode(static_cast<DebtorKind>(at)));
        }
    }
    return codes;
}

std::string_view targetComparisonSign(TargetComparison comparison)
{
    return signs[static_cast<std::size_t>(comparison)];
}

bool canCompare(TargetField field, TargetComparison comparison)
{
    const TargetValue value = targetValueOf(field);
    const bool isOrdered = value != TargetValue::YesNo && value != TargetValue::Code && value != TargetValue::Text;
    if (comparison == TargetComparison::Equal || comparison == TargetComparison::NotEqual) return true;
    if (comparison == TargetComparison::AnyOf) return value != TargetValue::YesNo;
    return isOrdered;
}

TargetValueRead readTargetValue(TargetField field, std::string_view typed)
{
    const TargetValue kind = targetValueOf(field);
    if (kind == TargetValue::Text) return readText(typed);
    if (kind == TargetValue::YesNo) return readYesNo(typed);
    if (kind != TargetValue::Code) return readNumber(kind, typed);
    if (auto code = readCode(field, typed)) return {std::move(*code), {}};
    return {{}, codeProblem(field)};
}

std::optional<std::int64_t> readHundredths(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative) text.remove_prefix(1);
    const std::size_t mark = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, mark);
    const std::string_view rest = mark < text.size() ? text.substr(mark + 1) : std::string_view{};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isPlain = std::ranges::all_of(whole, isDigit) && std::ranges::all_of(rest, isDigit);
    if (!isPlain || whole.empty() || whole.size() > mostDigits || rest.size() > 2) return std::nullopt;
    if (mark < text.size() && rest.empty()) return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : whole) number = number * 10 + (digit - '0');
    number *= hundredths;
    if (!rest.empty()) number += (rest[0] - '0') * 10;
    if (rest.size() == 2) number += rest[1] - '0';
    return isNegative ? -number : number;
}

bool isConditionWord(std::string_view folded)
{
    static constexpr std::array<std::string_view, 8> reserved{"and", "or", "not", "in", "et", "ou", "non", "dans"};
    return std::ranges::find(reserved, folded) != reserved.end();
}

} // namespace encours
