// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "receivables/charge.h"
#include "receivables/late_fees.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <stdexcept>

namespace encours::vectors {
namespace {

// Conventions of the peers, each told by what its input holds.
constexpr auto* addedToInvoice =
    "the fee is added to what the invoice owes; ours stands apart from the ledger, and the sum "
    "is only what a letter asks for";
constexpr auto* percentFee =
    "a fee is a percentage of the invoice; ours is the fixed indemnity of the law beside interest";
constexpr auto* foreignFee = "a fee is converted into the invoice's currency; our charges are in the book's currency";
/// The number that begins a text: "10 (locked once sent)", "15% of the dunned line", "5.00/0.654 = 7.65".
std::string leadingNumber(std::string_view text)
{
    return std::string{text.substr(0, std::min(text.find_first_not_of("0123456789.-"), text.size()))};
}

Money amountOf(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return parseAmount(leadingNumber(text), Currency::euro(), DecimalMark::Dot).value();
}

Json minorUnits(const Json& value)
{
    return amountOf(value).minorUnits();
}

/// Compares amounts by their cents: peers write 20, 20.0 and 20.00.
Finding comparedAmounts(std::string convention, const Json& expected, const std::map<std::string, Money>& found)
{
    Json wanted;
    Json actual;
    for (const auto& [name, value] : expected.items()) {
        const auto amount = found.find(name);
        if (amount == found.end()) throw std::runtime_error{"unknown amount " + name};
        wanted[name] = minorUnits(value);
        actual[name] = amount->second.minorUnits();
    }
    return comparedUnder(std::move(convention), wanted, actual);
}

Finding checkPeerInterest(const VectorCase& vector)
{
    const Json& given = vector.input;
    const auto percent = given.at("rate_pct");
    LateFeeQuestion question;
    question.principal = amountOf(given.at("outstanding"));
    question.dueOn = Date::of(2026, 1, 1);
    question.until = question.dueOn.plusDays(given.value("overdue_days", 0));
    question.rate.kind = LateRateKind::Contract;
    question.rate.rate = Rate::parse(percent.is_string() ? percent.get<std::string>() : percent.dump()).value();
    question.yearDays = given.value("day_count", 365);
    const LateFees fees = lateFees(question, LegalValues{}).value();
    ChargeBalance charges;
    charges.computedInterest = fees.interest;
    charges.computedIndemnity = given.contains("fee") ? amountOf(given.at("fee")) : Money{};
    return comparedAmounts(addedToInvoice, vector.expected,
                           {{"interest", fees.interest},
                            {"dunning_amount", charges.due()},
                            {"grand_total", fees.principalLeft + charges.due()}});
}

/// A fee as a peer words it: "list price 10", "15% of the dunned line", "fee 10 at level 1", "5.00 EUR".
Money feeOf(const Json& wording, Money base)
{
    const std::string text = wording.is_string() ? wording.get<std::string>() : wording.dump();
    const auto digit = std::min(text.find_first_of("0123456789"), text.size());
    const std::string number = leadingNumber(std::string_view{text}.substr(digit));
    const bool isPercent = text.substr(digit + number.size()).starts_with('%');
    return isPercent ? shareOf(base, Rate::parse(number).value()) : amountOf(number);
}

/// The amount of a decimal rate of exchange, `0.654` as 654 and 1000.
std::pair<std::int64_t, std::int64_t> fractionOf(const Json& rate)
{
    const std::string text = rate.dump();
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    const auto mark = std::min(text.find('.'), text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == mark) continue;
        if (text[at] < '0' || text[at] > '9') throw std::runtime_error{"unknown rate of exchange " + text};
        numerator = numerator * 10 + (text[at] - '0');
        if (at > mark) denominator *= 10;
    }
    return {numerator, denominator};
}

/// "5.00/0.654 = 7.65 (2 dp)" states its arithmetic before its result.
Json resultOf(const Json& value)
{
    const auto text = value.get<std::string>();
    const auto equals = text.find("= ");
    return equals == std::string::npos ? Json(text) : Json(text.substr(equals + 2));
}

Finding checkFeeAlone(const VectorCase& vector)
{
    const Json& given = vector.input;
    Money fee = feeOf(given.at("fee"), Money{});
    std::string convention;
    if (given.contains("euro_rate")) {
        const auto [numerator, denominator] = fractionOf(given.at("euro_rate"));
        fee = proportion(fee, denominator, numerator);
        convention = foreignFee;
    }
    Json expected = vector.expected;
    expected["fee"] = resultOf(expected.at("fee"));
    return comparedAmounts(std::move(convention), expected, {{"fee", fee}});
}

Finding checkFee(const VectorCase& vector)
{
    const Json& given = vector.input;
    if (given.contains("fee")) return checkFeeAlone(vector);
    const Json& invoice = given.contains("invoice") ? given.at("invoice") : given.at("balance");
    const Money balance = amountOf(invoice);
    ChargeBalance charges;
    std::string convention = addedToInvoice;
    for (const auto& [name, value] : given.items()) {
        const bool isLevel = name.starts_with("level");
        if (!isLevel && name != "already" && name != "late_fee") continue;
        const Json& wording = isLevel ? value.at("fee") : value;
        charges.computedIndemnity += feeOf(wording, balance);
        if (wording.is_string() && wording.get<std::string>().find('%') != std::string::npos) {
            convention = std::string{percentFee} + "; " + addedToInvoice;
        }
    }
    // A locked invoice keeps its amount, as ours always do: the fee stands beside it.
    const bool isLocked = invoice.is_string() && invoice.get<std::string>().find("locked") != std::string::npos;
    const Money asked = balance + charges.due();
    return comparedAmounts(isLocked ? std::string{} : convention, vector.expected,
                           {{"receivable", asked},
                            {"revenue", -asked},
                            {"balance", asked},
                            {"invoice_balance", isLocked ? balance : asked},
                            {"client_balance", asked}});
}

} // namespace

void addPeerFeeChecks(Checks& checks)
{
    // Both files have cases named `interest`: ours say the principal, the peers' what is outstanding.
    const Check ours = checks.at("interest");
    checks["interest"] = [ours](const VectorCase& vector) {
        return vector.input.contains("outstanding") ? checkPeerInterest(vector) : ours(vector);
    };
    checks["fee"] = checkFee;
}

} // namespace encours::vectors
