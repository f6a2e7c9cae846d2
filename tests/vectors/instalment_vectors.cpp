// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <optional>
#include <stdexcept>

namespace encours::vectors {
namespace {

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
    constexpr std::int64_t wholeBp = 10'000;
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

std::vector<TermStep> stepsOf(const Json& lines)
{
    std::vector<TermStep> steps;
    for (const Json& line : lines) {
        steps.emplace_back();
        steps.back().shareBp = static_cast<std::int32_t>(shareOf(line.get<std::string>()));
    }
    return steps;
}

Finding checkDiscount(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Money net = amountOf(given.at("net").get<std::string>());
    const Money vat = amountOf(given.at("vat").get<std::string>());
    const Money base = given.at("basis") == "included" ? net + vat : net;
    const Money discount = part(base, 100 * given.at("discount_pct").get<std::int64_t>());
    const auto parts = PaymentTerms::netDays(given.at("due_days").get<int>())
                           .instalments(net + vat, {dateOf(given.at("invoice_date")), {}, {}, {}});
    return compared(vector.expected,
                    {{"due", {formatIsoDate(parts.front().dueOn), formatPlainAmount(parts.front().amount)}},
                     {"amount_if_discounted", formatPlainAmount(net + vat - discount)}});
}

Finding checkAmounts(const VectorCase& vector)
{
    const Json& given = vector.input;
    if (given.contains("discount_pct")) return checkDiscount(vector);
    if (vector.expected.contains("error")) {
        return compared(vector.expected, {{"error", !PaymentTerms::fromSteps(stepsOf(given.at("lines"))).isDone()}});
    }
    const Money total = amountOf((given.contains("amount") ? given.at("amount") : given.at("net")).get<std::string>());
    const std::vector<Money> amounts = lineAmounts(given.at("lines"), total);
    if (vector.expected.contains("first_amount")) {
        const Money expected = amountOf(vector.expected.at("first_amount").get<std::string>());
        return compared(expected.minorUnits(), amounts.front().minorUnits());
    }
    Json texts = Json::array();
    for (const Money amount : amounts) texts.push_back(formatPlainAmount(amount));
    return compared(vector.expected.at("amounts"), texts);
}

} // namespace

void addInstalmentChecks(Checks& checks)
{
    checks["instalment_amounts"] = checkAmounts;
}

} // namespace encours::vectors
