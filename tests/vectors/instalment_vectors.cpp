// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <stdexcept>

namespace encours::vectors {
namespace {

constexpr std::int64_t wholeBp = 10'000;

Money amountOf(std::string_view text)
{
    return parseAmount(text, Currency::euro(), DecimalMark::Dot).value();
}

/// Hundredths of a per cent of "30%", "33.33%".
std::int64_t shareOf(std::string_view text)
{
    return amountOf(text.substr(0, text.find('%'))).minorUnits();
}

/// One share of a total, rounded once; the vectors' lines need not sum to the whole.
Money part(Money total, std::int64_t shareBp)
{
    if (shareBp == wholeBp) return total;
    return split(total, std::vector<std::int64_t>{shareBp, wholeBp - shareBp}).front();
}

Money roundedTo(Money amount, Money unit)
{
    const std::int64_t size = unit.minorUnits();
    const std::int64_t units = (amount.absolute().minorUnits() + size / 2) / size * size;
    return Money{amount.isNegative() ? -units : units};
}

Money lineAmount(std::string_view line, Money total)
{
    constexpr std::string_view fixed = "fixed ";
    constexpr std::string_view rounded = "rounded to ";
    if (line.starts_with(fixed)) return amountOf(line.substr(fixed.size()));
    const Money share = part(total, shareOf(line));
    const auto unit = line.find(rounded);
    return unit == std::string_view::npos ? share : roundedTo(share, amountOf(line.substr(unit + rounded.size())));
}

/// The last line takes what the others leave.
std::vector<Money> lineAmounts(const Json& lines, Money total)
{
    std::vector<Money> amounts;
    Money left = total;
    for (const Json& line : lines) {
        const bool last = amounts.size() + 1 == lines.size();
        amounts.push_back(last ? left : lineAmount(line.get<std::string>(), total));
        left -= amounts.back();
    }
    return amounts;
}

/// Whether the lines are shares only, as our terms hold them.
bool areShares(const Json& lines)
{
    std::size_t shares = 0;
    for (const Json& line : lines) {
        const auto text = line.get<std::string>();
        const bool isRest = text == "balance" && shares + 1 == lines.size();
        if (!isRest && text.find('%') + 1 != text.size()) return false;
        ++shares;
    }
    return true;
}

std::vector<TermStep> stepsOf(const Json& lines)
{
    std::vector<TermStep> steps;
    std::int64_t left = wholeBp;
    for (const Json& line : lines) {
        const auto text = line.get<std::string>();
        steps.emplace_back();
        steps.back().shareBp = static_cast<std::int32_t>(text == "balance" ? left : shareOf(text));
        left -= steps.back().shareBp;
    }
    return steps;
}

std::vector<Money> shareAmounts(const Json& lines, Money total)
{
    std::vector<Money> amounts;
    const auto terms = PaymentTerms::fromSteps(stepsOf(lines)).value();
    for (const Instalment& part : terms.instalments(total, {Date::of(2026, 11, 21), {}, {}, {}})) {
        amounts.push_back(part.amount);
    }
    return amounts;
}

/// A number of per cents, `10`, `2.5` or `"2.5"`.
Rate percentOf(const Json& value)
{
    return Rate::parse(value.is_string() ? value.get<std::string>() : value.dump()).value();
}

Finding checkDiscount(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Money net = amountOf(given.at("net").get<std::string>());
    const Money vat = amountOf(given.at("vat").get<std::string>());
    const auto basis = given.at("basis").get<std::string>();
    // "mixed": the invoice's VAT is that of the discounted price already.
    const bool netOnly = basis == "excluded" || basis == "mixed";
    if (!netOnly && basis != "included") throw std::runtime_error{"unknown basis " + basis};
    const EarlyDiscount discount{percentOf(given.at("discount_pct")), given.value("discount_days", 0)};
    const Date invoicedOn = dateOf(given.at("invoice_date"));
    const auto terms = PaymentTerms::netDays(given.at("due_days").get<int>()).withDiscount(discount).value();
    const auto parts = terms.instalments(net + vat, {invoicedOn, {}, {}, {}});
    const Money toPay = netOnly ? discountOf(*terms.discount(), net, Money{}).toPay + vat
                                : discountOf(*terms.discount(), net, vat).toPay;
    Json actual{{"due", {formatIsoDate(parts.front().dueOn), formatPlainAmount(parts.front().amount)}},
                {"amount_if_discounted", formatPlainAmount(toPay)}};
    if (vector.expected.contains("discount_date")) {
        actual["discount_date"] = formatIsoDate(terms.discount()->deadline(invoicedOn));
    }
    if (!netOnly) return compared(vector.expected, actual);
    return comparedUnder("the peer's discount lowers the price only; ours lowers the VAT base too (CGI 267 II)",
                         vector.expected, actual);
}

Finding checkAmounts(const VectorCase& vector)
{
    const Json& given = vector.input;
    if (given.contains("discount_pct")) return checkDiscount(vector);
    if (vector.expected.contains("error")) {
        return compared(vector.expected, {{"error", !PaymentTerms::fromSteps(stepsOf(given.at("lines"))).isDone()}});
    }
    const Money total = amountOf((given.contains("amount") ? given.at("amount") : given.at("net")).get<std::string>());
    const Json& lines = given.at("lines");
    const bool shares = areShares(lines);
    const std::vector<Money> amounts = shares ? shareAmounts(lines, total) : lineAmounts(lines, total);
    // Fixed amounts and rounded lines are no part of our terms.
    const char* const convention =
        shares ? "" : "the peer has lines of a fixed or rounded amount; ours are shares, and the last takes the rest";
    if (vector.expected.contains("first_amount")) {
        const Money expected = amountOf(vector.expected.at("first_amount").get<std::string>());
        return comparedUnder(convention, expected.minorUnits(), amounts.front().minorUnits());
    }
    Json texts = Json::array();
    for (const Money amount : amounts) texts.push_back(formatPlainAmount(amount));
    return comparedUnder(convention, vector.expected.at("amounts"), texts);
}

} // namespace

void addInstalmentChecks(Checks& checks)
{
    checks["instalment_amounts"] = checkAmounts;
}

} // namespace encours::vectors
